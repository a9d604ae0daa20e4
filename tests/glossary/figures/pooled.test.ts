import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const read: [text: string, figure: object][] = [
  ['I² = 72%', { kind: 'heterogeneity', percent: 72 }],
  ['I2=0%', { kind: 'heterogeneity', percent: 0 }],
  ['I\u200a2\u200a = 72%', { kind: 'heterogeneity', percent: 72 }],
  ['I-squared was 41%', { kind: 'heterogeneity', percent: 41 }],
  ['(HR=0.81; 95% CI, 0.57 to 1.14, P=0.06, I2=64.4%)', { kind: 'heterogeneity', percent: 64.4 }],
  ['I² = 72% (95% CI 41-87)', { percent: 72, interval: { low: 41, high: 87 } }],
  ['I² = 72%, p = .02', { percent: 72, p: { value: 0.02, tests: 'heterogeneity' } }],
  ['Q = 12.1, p = .02', { q: 12.1, p: { value: 0.02, tests: 'heterogeneity' } }],
  ["Cochran's Q was 12.1", { q: 12.1 }],
  ['4 trials comprising 970 patients', { kind: 'pooled', studies: 4, people: 970 }],
  ['Four randomized trials involving 1,381 women', { kind: 'pooled', studies: 4, people: 1381 }],
];

describe('studies put together', () => {
  it.each(read)('%s', (text, figure) => {
    const figures = figuresIn(text).filter(
      ({ kind }) => kind === 'heterogeneity' || kind === 'pooled',
    );
    expect(figures).toMatchObject([figure]);
  });

  it.each([
    'I2 = 172%',
    'm², I², 10',
    'I² = 0.7',
    'I² = 72,5%',
    'I² = 72% (95% CI 80-87)',
    'Q = 12 questions',
    'Q4 2023',
    '1 trial comprising 970 patients',
    '2 trials including 300 patients each',
    'CI2 = 5',
  ])('are not read where it cannot be: %s', (text) => {
    const kinds = figuresIn(text).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'heterogeneity' || kind === 'pooled')).toEqual([]);
  });

  it('are put in plain words', () => {
    expect(saidOf('I² = 72%')).toMatch(/differ more than by chance.*From 75% on/);
    expect(saidOf('I2=0%')).toContain('no more than by chance');
    expect(saidOf('I2 = 80%')).toContain('a lot more');
    expect(saidOf('4 trials comprising 970 patients')).toContain('4 studies with 970 people');
  });
});
