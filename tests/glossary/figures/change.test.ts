import { describe, expect, it } from 'vitest';
import { expectSaid, figuresIn } from './figures-in.ts';

const lower = (value: number) => ({ by: 'percent', value, direction: 'lower' });
const higher = (value: number) => ({ by: 'percent', value, direction: 'higher' });
const points = (value: number) => ({ by: 'points', value });
const times = (value: number) => ({ by: 'times', value });

/** Real ways of printing, and what is read from each. */
const read: [text: string, figure: object][] = [
  [
    'Hazard of death was 34% lower in the LRT group',
    { ...lower(34), of: 'hazard', survival: true },
  ],
  ['reduced the risk by 34%', lower(34)],
  ['a 41 per cent lower risk of dying', { ...lower(41), survival: true }],
  ['cut the risk by 30 percent', { ...lower(30), printed: 'cut the risk by 30 percent' }],
  ['a 34-percent reduction in risk', lower(34)],
  ['34% reduction in risk', lower(34)],
  ['demonstrating a 28% risk reduction of death', { ...lower(28), survival: true }],
  ['a risk reduction of 34%', lower(34)],
  ['relative risk reduction 25%', lower(25)],
  ['RRR 25%', { by: 'percent', value: 25 }],
  ['64% lower in the LRT group', lower(64)],
  ['25% less likely to die', lower(25)],
  ['25% fewer deaths', { ...lower(25), survival: true }],
  ['a 20% increase in the risk of death', higher(20)],
  ['increased the risk of blood clots by 50%', higher(50)],
  [
    'risk of recurrence was reduced by 30% (95% CI 12-45; p=0.01)',
    { ...lower(30), interval: { low: 12, high: 45 }, p: { value: 0.01 } },
  ],
  ['absolute difference 19.3%', points(19.3)],
  ['to detect a 19.3% absolute difference in the 3-year OS rate', points(19.3)],
  ['8 percentage points', points(8)],
  ['survival was 8 percentage points higher', { ...points(8), direction: 'higher' }],
  ['an absolute benefit of 5% at 10 years', points(5)],
  ['the absolute risk reduction was 2%', points(2)],
  [
    'risk difference −3.5% (95% CI −9.0 to 2.0)',
    { ...points(-3.5), interval: { low: -9, high: 2 } },
  ],
  ['1.5-times increased odds', { ...times(1.5), of: 'odds' }],
  ['the odds were 1.5 times higher', { ...times(1.5), of: 'odds' }],
  ['two-fold', times(2)],
  ['a two-fold higher risk', times(2)],
  ['a 3-fold increase in the risk of relapse', times(3)],
  ['the risk of death doubled', { ...times(2), survival: true }],
  ['twice as likely to relapse', times(2)],
];

describe('a change', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text)).toMatchObject([{ kind: 'change', ...figure }]);
  });

  it.each([
    'two-fold dilution',
    'the aim of this study was two-fold',
    'ten-fold cross-validation',
    'the tumor volume was 30% lower',
    'the dose was reduced by 25%',
    'three times a day',
    'a mild increase',
    'interest rates rose by 2%',
    'pain was 30% lower than at baseline',
    '34% (95% CI 12–51)',
    'a 140% reduction in risk',
    '34% reduction in risk (95% CI 40-50)',
  ])('is not read where it cannot be one: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'change')).toEqual([]);
  });

  it.each<[text: string, says: string[], not: string[]]>([
    [
      'Hazard of death was 34% lower in the LRT group',
      ['compared with the other group', 'not out of all people', 'lower than what?'],
      ['34 of 100 people', 'fewer people died', 'better'],
    ],
    ['8 percentage points', ['8 more or fewer of every 100 people'], ['8% lower']],
    ['absolute difference 19.3%', ['about 19 more or fewer'], []],
    ['absolute difference 0.4%', ['4 more or fewer of every 1,000 people'], []],
    [
      '1.5-times increased odds',
      ['1.5 times', 'Odds are not the same as chances'],
      ['more likely'],
    ],
    [
      'risk difference −3.5% (95% CI −9.0 to 2.0)',
      ['includes 0', 'due to chance'],
      ['includes 1 '],
    ],
  ])('is put in plain words: %s', (text, must, not) => expectSaid(text, must, not));
});
