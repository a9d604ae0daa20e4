import { describe, expect, it } from 'vitest';
import { type EmphasisRules, emphasisOf } from '../../page/emphasis.ts';
import type { Mark } from '../../page/marks.ts';

type Density = EmphasisRules['density'];

/** The marks of one root, written as "scan tumor | Scan": a word each, a common one with a capital, `|` between blocks. */
function marksOf(text: string): Mark[] {
  return text.split('|').flatMap((words) => {
    const block = { root: {}, text: words, pieces: [] } as unknown as Mark['block'];
    return words
      .trim()
      .split(' ')
      .map((id) => ({
        block,
        mention: { start: 0, end: 1, subject: { kind: 'term', id }, common: /^[A-Z]/.test(id) },
      }));
  });
}

const signs = { plain: 'P', faint: 'f', none: '-' };

/** How each mark stands out, a sign each. `earlier`: what an earlier root of the section mentions. */
function emphasis(text: string, density: Density, earlier: string[] = [], known: string[] = []) {
  const isFirst = (subject: string) => !earlier.includes(subject.slice('term:'.length));
  const rules = { density, known: known.map((id) => `term:${id}`) };
  const all = emphasisOf(marksOf(text), isFirst, rules);
  return all.map((one) => signs[one]).join('');
}

const four = 'a b c d';
const five = 'a b c d e';

describe('how marks stand out', () => {
  it.each<[string, string, string[], Record<Density, string>]>([
    ['one', 'a', [], { usual: 'P', less: 'P', more: 'P' }],
    ['one that was there before', 'a', ['a'], { usual: 'f', less: '-', more: 'P' }],
    ['some, each once', 'a b c', [], { usual: 'PPP', less: 'PPP', more: 'PPP' }],
    ['repeats', 'a a b a', [], { usual: 'PfPf', less: 'P-P-', more: 'PPPP' }],
    [
      'repeats in other blocks',
      'a b | a c | b',
      [],
      { usual: 'PPfPf', less: 'PP-P-', more: 'PPPPP' },
    ],
    ['repeats of earlier ones', 'a b a', ['a'], { usual: 'fPf', less: '-P-', more: 'PPP' }],
    ['four in a block', four, [], { usual: 'PPPP', less: 'PPPP', more: 'PPPP' }],
    ['five in a block', five, [], { usual: 'PPPPf', less: 'PPPPP', more: 'PPPPP' }],
    ['four, one of them twice', 'a b a c d', [], { usual: 'PPfPP', less: 'PP-PP', more: 'PPPPP' }],
    ['five, one of them earlier', five, ['a'], { usual: 'fPPPP', less: '-PPPP', more: 'PPPPP' }],
    ['five in two blocks', `${four} | e`, [], { usual: 'PPPPP', less: 'PPPPP', more: 'PPPPP' }],
    [
      'rare words after common ones',
      'A b C d e f',
      [],
      { usual: 'fPfPPP', less: 'PPPPPP', more: 'PPPPPP' },
    ],
    [
      'common words where there is room',
      'A b C d e',
      [],
      { usual: 'PPfPP', less: 'PPPPP', more: 'PPPPP' },
    ],
    ['common words only', 'A B C D E', [], { usual: 'PPPPf', less: 'PPPPP', more: 'PPPPP' }],
  ])('%s: %s', (_, text, earlier, expected) => {
    for (const density of ['usual', 'less', 'more'] as const)
      expect([density, emphasis(text, density, earlier)]).toEqual([density, expected[density]]);
  });
});

describe('what a reader knows', () => {
  it.each<[string, string, string[], string[], Record<Density, string>]>([
    ['is not marked', 'a b', [], ['a'], { usual: '-P', less: '-P', more: '-P' }],
    ['is not marked again', 'a a b', [], ['a'], { usual: '--P', less: '--P', more: '--P' }],
    ['of an earlier root', 'a b', ['a', 'b'], ['a'], { usual: '-f', less: '--', more: '-P' }],
    ['is all there is', 'a b', [], ['a', 'b'], { usual: '--', less: '--', more: '--' }],
    ['is not on this page', 'a b', [], ['c'], { usual: 'PP', less: 'PP', more: 'PP' }],
    [
      'takes no place of another',
      five,
      [],
      ['a'],
      { usual: '-PPPP', less: '-PPPP', more: '-PPPP' },
    ],
    [
      'leaves a block full',
      `${five} f`,
      [],
      ['a'],
      { usual: '-PPPPf', less: '-PPPPP', more: '-PPPPP' },
    ],
  ])('%s: %s', (_, text, earlier, known, expected) => {
    for (const density of ['usual', 'less', 'more'] as const)
      expect([density, emphasis(text, density, earlier, known)]).toEqual([
        density,
        expected[density],
      ]);
  });

  it('is told from what only sounds like it', () => {
    expect(emphasis('scan scanner', 'usual', [], ['scanner'])).toBe('P-');
  });
});
