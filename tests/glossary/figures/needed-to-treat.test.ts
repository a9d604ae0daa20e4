import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const read: [text: string, figure: object][] = [
  ['NNT 12', { count: 12 }],
  ['NNT12', { count: 12 }],
  ['NNT: 5', { count: 5 }],
  ['NNTB 12', { count: 12 }],
  ['NNT = 12 (95% CI 7–40)', { count: 12, interval: { low: 7, high: 40, level: 95 } }],
  ['NNT was 8.3 (95% CI, 5.1 to 20)', { count: 8.3, interval: { low: 5.1, high: 20 } }],
  ['number needed to treat of 12', { count: 12 }],
  ['The number needed to treat (NNT) to prevent one recurrence was 25', { count: 25 }],
  ['NNH 25', { count: 25, harm: true }],
  ['NNTH 40', { count: 40, harm: true }],
  ['number-needed-to-harm, 25', { count: 25, harm: true }],
  ['an NNT of 5 over 5 years', { count: 5, time: '5 years' }],
  ['5-year NNT 33', { count: 33, time: '5 years' }],
  ['a NNT of 94 treated for 2 years to prevent one stroke', { count: 94, time: '2 years' }],
  ['NNT 20 (95% CI 12 to infinity to NNH 50)', { count: 20, unclear: true }],
  ['NNTB 25 (95% CI NNTB 12 to ∞ to NNTH 100)', { count: 25, unclear: true }],
  ['NNT 20 (95% CI −50 to 15)', { count: 20, unclear: true }],
  ['número necesario a tratar (NNT) de 12', { count: 12 }],
];

describe('a number needed to treat', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text)).toMatchObject([{ kind: 'needed-to-treat', ...figure }]);
  });

  it.each([
    'NNT 0.4',
    'NNT -3',
    'NNT 5-12',
    'NNTs between 5 and 12',
    'NNT 12,5',
    'NNT 12%',
    'NNT = 12 (95% CI 40–70)',
    'The NNT is not given in 5 trials',
  ])('is not read where it cannot be one: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'needed-to-treat')).toEqual([]);
  });

  it('is put in plain words', () => {
    expect(saidOf('NNT = 12 (95% CI 7–40)')).toMatch(
      /12 people treated, one more.*The other 11.*from 7 to 40/,
    );
    expect(saidOf('NNT 12')).toMatch(/over how long.*side effects/);
    expect(saidOf('NNT of 5 over 5 years')).toContain('5 years');
    expect(saidOf('NNT 2.5')).toContain('about 40 more');
    expect(saidOf('NNH 25')).toContain('this harm');
    expect(saidOf('NNT 12')).not.toMatch(/works for|chance for/);
    const unclear = saidOf('NNT 20 (95% CI 12 to infinity to NNH 50)');
    expect(unclear).toContain('could not tell');
    expect(unclear).not.toContain('For every');
  });
});
