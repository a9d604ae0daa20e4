import { expect, it } from 'vitest';
import { figuresIn } from './figures-in.ts';

/** Kinds in a text; those of one card in brackets. */
const kindsIn = (text: string) =>
  figuresIn(text)
    .map((figure) =>
      figure.kind === 'findings'
        ? `(${figure.parts.map(({ kind }) => kind).join(' ')})`
        : figure.kind,
    )
    .filter((kind, i, all) => !kind.startsWith('(') || all.indexOf(kind) === i);

it.each<[text: string, kinds: string[]]>([
  [
    '3-year OS was 68.4% v 67.9% (hazard ratio = 1.11; 90% CI, 0.82 to 1.52; P = .57).',
    ['(percentages hazard-ratio)'],
  ],
  [
    'Median survival was 34.6 months, versus 54.8 months [HR 0.691, 95% CI 0.358-1.333; P = 0.267].',
    ['(median hazard-ratio)'],
  ],
  // Two sentences are two cards.
  ['3-year OS was 68.4% v 67.9%. The HR was 1.11.', ['percentages', 'hazard-ratio']],
  // A new absolute number begins a new result.
  [
    '3-year OS was 68.4% v 67.9% (HR 1.11), and 3-year PFS was 41.0% v 38.0% (HR 0.92).',
    ['(percentages hazard-ratio)', '(percentages hazard-ratio)'],
  ],
  // How long people were watched is no result.
  [
    'After a median follow-up of 40 months, median survival was 46 months v 37 months (HR 0.66).',
    ['median', '(median hazard-ratio)'],
  ],
  ['HR 0.66 in one group and HR 0.8 in the other', ['hazard-ratio', 'hazard-ratio']],
])('%s', (text, kinds) => {
  expect(new Set(kindsIn(text))).toEqual(new Set(kinds));
});

it('puts absolute numbers first, then the ratio', () => {
  const [figure] = figuresIn('3-year OS was 68.4% v 67.9% (HR 1.11; P = .57).');
  expect(figure).toMatchObject({
    kind: 'findings',
    parts: [{ kind: 'percentages' }, { kind: 'hazard-ratio', value: 1.11, p: { value: 0.57 } }],
  });
});
