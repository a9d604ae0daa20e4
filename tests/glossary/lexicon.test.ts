import { describe, expect, it } from 'vitest';
import { Lexicon, matchesAt } from '../../glossary/lexicon.ts';
import { pack } from '../../glossary/packed.ts';
import { firstWord } from '../../glossary/fold.ts';
import { lexiconOf } from './found.ts';

function surfaceAt(
  lexicon: Lexicon,
  text: string,
  from = 0,
  mayEnd: (offset: number) => boolean = () => true,
) {
  const match = matchesAt(lexicon, text, from, mayEnd).at(-1);
  return match && [lexicon.surfaces[match.surface]!.letters, match.end];
}

const plain = (...texts: string[]) => texts.map((text) => ({ text, alone: false }));

describe('pack and unpack', () => {
  const packed = pack([
    { id: 'tumor', variants: plain('tumor', 'tumours') },
    { id: 'search-only', variants: [] },
    {
      id: 'seeding',
      variants: [...plain('seeding'), { text: 'tumor seeding', alone: true }],
      cues: ['tumor', 'biops'],
      unless: ['lawn'],
    },
  ]);

  it('packs a line an entry with its first words, and leaves out entries without variants', () => {
    expect(packed.replaceAll(/^[^\t]+/gm, 'words')).toBe(
      'words\ttumor\t\t\ttumor\ttumours\nwords\tseeding\ttumor,biops\tlawn\tseeding\t!tumor seeding',
    );
  });

  it('brings back ids, cues, surfaces and their owners', () => {
    const { surfaces } = new Lexicon(packed).complete();
    expect(surfaces.map(({ letters, alone }) => [letters, alone])).toEqual([
      ['tumor', false],
      ['tumor seeding', true],
      ['tumours', false],
      ['seeding', false],
    ]);
    const senses = surfaces.map(({ sense }) => [sense.id, sense.cues, sense.unless]);
    const seeding = ['seeding', ['tumor', 'biops'], ['lawn']];
    expect(senses).toEqual([['tumor', [], []], seeding, ['tumor', [], []], seeding]);
  });

  it('brings in only what begins with a word that was met, all of it', () => {
    const lexicon = new Lexicon(packed);
    expect(lexicon.surfaces).toEqual([]);
    expect(lexicon.mayBegin(firstWord('lawn'))).toBe(false);
    expect(lexicon.surfaces).toEqual([]);
    const inBy = (word: string) => {
      expect(lexicon.mayBegin(firstWord(word))).toBe(true);
      return lexicon.surfaces.map(({ letters }) => letters);
    };
    expect(inBy('Tu\u00admor')).toEqual(['tumor', 'tumor seeding']);
    expect(inBy('TUMOR growth')).toHaveLength(2);
    expect(inBy('seeding')).toEqual(['tumor', 'tumor seeding', 'seeding']);
    expect(inBy('tumours')).toHaveLength(4);
    expect(lexicon.complete().complete().surfaces).toHaveLength(4);
  });

  it('packs lines, and brings back all that they stand for', () => {
    const line = pack([{ id: 'tumor', variants: [{ text: 'tumo(u)r(s)', alone: true }] }]);
    expect(line).toMatch(/^\w+,\w+,\w+,\w+\ttumor\t\t\t!tumo\(u\)r\(s\)$/);
    const { surfaces } = new Lexicon(line).complete();
    expect(surfaces.map(({ letters }) => letters)).toEqual([
      'tumor',
      'tumors',
      'tumour',
      'tumours',
    ]);
    expect(surfaces.every(({ alone }) => alone)).toBe(true);
  });

  it('finds nothing in nothing', () => {
    expect(surfaceAt(new Lexicon(''), 'tumor')).toBeUndefined();
  });
});

describe('matchesAt', () => {
  const lexicon = lexiconOf(
    'tumor',
    'tumor seeding',
    'tumor self-seeding',
    'cáncer',
    'fine needle',
  ).complete();

  it.each([
    ['the only one that fits', 'tumors', ['tumor', 5]],
    ['the longest', 'tumor self-seeding here', ['tumor self-seeding', 18]],
    ['the shorter one where the longer breaks off', 'tumor self-seed', ['tumor', 5]],
    ['one over a run of spaces', 'tumor  \n\t seeding', ['tumor seeding', 17]],
    ['one over spaces and dashes mixed', 'tumor self \u2013 seeding', ['tumor self-seeding', 20]],
    ['one with a space where it has a dash', 'tumor self seeding', ['tumor self-seeding', 18]],
    ['one in capitals', 'TUMOR', ['tumor', 5]],
    ['one without its accent', 'cancer', ['cáncer', 6]],
    ['one with its accent as a character of its own', 'ca\u0301ncer', ['cáncer', 7]],
    ['one with a ligature', '\ufb01ne needle', ['fine needle', 10]],
    ['one cut by a soft hyphen and a zero-width space', 'tu\u00admo\u200br', ['tumor', 7]],
  ])('finds %s', (_, text, expected) => {
    expect(surfaceAt(lexicon, text)).toEqual(expected);
  });

  it.each([
    ['another word', 'lawn'],
    ['a beginning only', 'tum'],
    ['a word with a gap inside', 'tu mor'],
    ['an empty text', ''],
  ])('finds nothing in %s', (_, text) => {
    expect(surfaceAt(lexicon, text)).toBeUndefined();
  });

  it('starts at the place it is told, not later', () => {
    expect(surfaceAt(lexicon, 'a tumor', 2)).toEqual(['tumor', 7]);
    expect(surfaceAt(lexicon, 'a tumor', 1)).toBeUndefined();
  });

  it('takes the longest that ends where a word may end', () => {
    const notAt = (offset: number) => (at: number) => at !== offset;
    expect(surfaceAt(lexicon, 'tumor seeding', 0, notAt(13))).toEqual(['tumor', 5]);
    expect(surfaceAt(lexicon, 'tumor', 0, notAt(5))).toBeUndefined();
  });

  it.each([
    ['ER status', 'ER'],
    ['ER', 'ER'],
    ['t  cell count', 't  cell'],
    ['t\u00ad-cell', 't\u00ad-cell'],
    ['T\u2010cell', 'T\u2010cell'],
    ['\u{fb01}ne needle', '\u{fb01}ne'],
    ['x', undefined],
  ])('finds short and oddly written names at the start of "%s"', (text, found) => {
    const small = new Lexicon(
      pack([{ id: 'a', variants: plain('ER', 'T cell', 'fine', 'x ray') }]),
    ).complete();
    const end = surfaceAt(small, text)?.[1] as number | undefined;
    expect(end === undefined ? undefined : text.slice(0, end)).toBe(found);
  });

  it('gives a surface that two entries claim to the first', () => {
    const lump = { variants: plain('lump') };
    const twice = new Lexicon(
      pack([
        { id: 'one', ...lump },
        { id: 'two', ...lump },
      ]),
    ).complete();
    const match = matchesAt(twice, 'lump', 0, () => true).at(-1)!;
    expect(twice.surfaces[match.surface]!.sense.id).toBe('one');
  });
});

describe('a lexicon of 5,000 surfaces', () => {
  /** "baba", "babe", … : every number as four syllables, so that edges run to many thousands. */
  function wordOf(number: number): string {
    const syllable = (n: number) => 'bcdfghklmnprstvz'[n >> 4]! + 'aeiouyáéíóúàèìòù'[n & 15]!;
    return `${syllable(number & 255)}${syllable((number * 7) & 255)} ${syllable(number >> 8)}`;
  }
  const words = [...new Set(Array.from({ length: 5000 }, (_, i) => `${wordOf(i)} ${i}`))];
  const lexicon = lexiconOf(...words).complete();

  it('holds all of them', () => {
    expect(lexicon.surfaces).toHaveLength(5000);
  });

  it('finds every one of them, as itself', () => {
    const missed = words.filter((word) => surfaceAt(lexicon, word)?.[0] !== word);
    expect(missed).toEqual([]);
  });

  it('finds none that it does not hold', () => {
    const missed = words.filter((word) => surfaceAt(lexicon, `x${word}`) !== undefined);
    expect(missed).toEqual([]);
    expect(surfaceAt(lexicon, `${wordOf(5001)} x`)).toBeUndefined();
  });
});
