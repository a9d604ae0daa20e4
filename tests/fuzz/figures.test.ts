import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFigures } from '../../glossary/figures/find-figures.ts';
import { samples } from '../glossary/figures/samples.ts';
import { holds } from './holds.ts';
import { texts } from './texts.ts';

const headings = fc.array(fc.constantFrom('HR (95% CI)', 'OR', 'p', 'Median, months', ''), {
  maxLength: 2,
});
const around = fc.record({
  decimals: fc.constantFrom('point' as const, 'comma' as const),
  codesOnly: fc.boolean(),
  headings,
});

/** All numbers below a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

it(
  'reads only numbers that are there, and refuses no place that it reads',
  { timeout: 3_600_000 },
  () => {
    holds('figures, in any text', 20_000, fc.tuple(texts, around), ([text, place]) => {
      const { mentions, refused } = findFigures(text, place);
      for (const { start, end, subject } of mentions) {
        expect(start < end && start >= 0 && end <= text.length).toBe(true);
        expect(numbersIn(subject).every(Number.isFinite)).toBe(true);
        expect(refused.some((other) => other.start < end && other.end > start)).toBe(false);
      }
    });
  },
);

it('reads a figure alike however its spaces and dashes are written', { timeout: 3_600_000 }, () => {
  const kinds = (text: string) => findFigures(text).mentions.map(({ subject }) => subject.kind);
  const sample = fc.constantFrom(...Object.values(samples).flat());
  const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '\n');
  const written = fc.tuple(sample, spaces, fc.constantFrom('', '\u00ad', '\u200b', '\u2060'));
  holds('figures, written otherwise', 10_000, written, ([text, space, unseen]) => {
    const other = text.replaceAll(' ', `${unseen}${space}`);
    expect([other, kinds(other)]).toEqual([other, kinds(text)]);
  });
});
