import { firstWord, foldText } from './fold.ts';
import { surfacesOf } from './forms.ts';

/** What the lexicon needs of an entry. */
export interface Packable {
  id: string;
  /**
   * Lines that forms.ts spells out: half as long as the surfaces. `alone`: needs no cue, and
   * no counter-cue silences it.
   */
  variants: readonly { text: string; alone: boolean }[];
  cues?: readonly string[] | undefined;
  /** Counter-cues. */
  unless?: readonly string[] | undefined;
  /** Whether a page that is settled (senses.ts) stands for a cue. */
  page?: 'cancer' | undefined;
  /** Whether it is written so in every language. */
  language?: 'any' | undefined;
  /** Whether most readers know it. */
  level?: 'basic' | undefined;
}

/** Before a variant that needs no cue: none begins with it. */
const aloneSign = '!';

/** After an id: a settled page stands for a cue; most readers know it; it is written so in every language. */
const [pageSign, basicSign, anySign] = ['+', '.', '*'];

/** First words as so many bits of their hash: two in a hundred meet by chance. */
const wordBits = 16;
export const firstWords = 1 << wordBits;

/**
 * All entries as one string: a line each, `word,word TAB id TAB cue,cue TAB unless,unless TAB
 * variant…`, where `word` is the hash of a word with which a variant begins.
 */
export function pack(entries: readonly Packable[]): string {
  return entries
    .filter((entry) => entry.variants.length > 0)
    .map(({ id, cues = [], unless = [], page, language, level, variants }) => {
      const begin = variants.flatMap(({ text }) => surfacesOf(text)).map(firstWord36);
      const lines = variants.map(({ text, alone }) => (alone ? aloneSign : '') + text);
      const list = (words: readonly string[]) => words.map(foldText).join(',');
      const signs = [page && pageSign, level && basicSign, language && anySign].filter(Boolean);
      const signed = id + signs.join('');
      return [[...new Set(begin)].join(','), signed, list(cues), list(unless), ...lines].join('\t');
    })
    .join('\n');
}

function firstWord36(surface: string): string {
  return (firstWord(surface) & (firstWords - 1)).toString(36);
}

/** Of what `pack` wrote, the entries that are written alike in every language. */
export function packedNames(packed: string): string {
  return packed
    .split('\n')
    .filter((line) => line.split('\t', 2)[1]!.endsWith(anySign))
    .join('\n');
}

/** The hashes of the words with which a line's variants begin. */
export function wordsOfLine(line: string): number[] {
  const words = line.slice(0, line.indexOf('\t')).split(',');
  return words.map((word) => parseInt(word, 36));
}

/** What a line says. */
export function readLine(line: string) {
  const [, signed = '', cues = '', unless = '', ...variants] = line.split('\t');
  const id = signed.replace(/[+.*]+$/, '');
  const signs = signed.slice(id.length);
  return {
    id,
    cues: cues ? cues.split(',') : [],
    unless: unless ? unless.split(',') : [],
    page: signs.includes(pageSign) ? 'cancer' : undefined,
    level: signs.includes(basicSign) ? 'basic' : undefined,
    variants: variants.map((text) =>
      text.startsWith(aloneSign) ? { text: text.slice(1), alone: true } : { text, alone: false },
    ),
  };
}
