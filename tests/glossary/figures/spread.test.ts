import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const range = (low: number, high: number) => ({ measure: 'range', low, high });
const middle = (low: number, high: number) => ({ measure: 'middle-half', low, high });

const read: [text: string, figure: object][] = [
  ['IQR 29–66', middle(29, 66)],
  ['IQR: 16-52', middle(16, 52)],
  ['IQR 29, 66', middle(29, 66)],
  [
    'median 53 years (interquartile range [IQR], 45-61 years)',
    { ...middle(45, 61), unit: 'years' },
  ],
  ['median follow-up of 58.5 months (IQR 39.2-81.8)', middle(39.2, 81.8)],
  ['48 months (32-66, 25-75%)', middle(32, 66)],
  ['(range 21–79)', range(21, 79)],
  ['range, 0–11', range(0, 11)],
  ['response duration was 8 months (range: 4–26 months)', { ...range(4, 26), unit: 'months' }],
  ['age ranged from 21 to 79 years', { ...range(21, 79), unit: 'years' }],
  ['median dose was 40 Gy (min-max: 15-54)', range(15, 54)],
  ['edad mediana 52 años (rango 21-79)', range(21, 79)],
  [
    'mean age was 69 years (SD 9.5)',
    { measure: 'deviation', value: 9.5, center: 69, unit: 'years' },
  ],
  ['57.2 (SD 12.1)', { measure: 'deviation', value: 12.1, center: 57.2 }],
  ['standard deviation, 21.9', { measure: 'deviation', value: 21.9 }],
  ['mean ± SD age was 57.2 ± 12.1 years', { measure: 'deviation', value: 12.1, center: 57.2 }],
  ['61.9 ± 8 (SE)', { measure: 'error', value: 8, center: 61.9 }],
  ['3.02 ± 1.4 cm', { measure: 'unnamed', value: 1.4, center: 3.02, unit: 'cm' }],
  ['mean 62% (SD 26%)', { measure: 'deviation', value: 26, center: 62, unit: '%' }],
];

describe('spread', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'spread')).toMatchObject([figure]);
  });

  it.each([
    'mean 74.9 years (55-94)',
    'median 50 (42, 60)',
    'median 19 days (IQR 60-10)',
    'IQR 29,66',
    'SD 26%',
    'SD 12 of them',
    'CR 5%, PR 30%, SD 26%',
    'stable disease, mean 3 (SD 12)',
    'range 11 months-6.8 years',
    '12 months (range: 4–48+ months)',
    'normal range 4–10',
    'within the range 5-10',
    'QoL score (range 0–100)',
    'P values ranged from .2 to .9',
    'range of motion 0-120',
    'HR 1.11, range 0.82 to 1.52',
    'surgery ± radiotherapy in 5',
    'ER +/- PR in 5',
    'visits every 28 ± 3 days',
  ])('is not read where it is unclear: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'spread')).toEqual([]);
  });

  it.each([
    ['(range 21–79)', ['lowest is 21', 'highest is 79']],
    ['IQR 29–66', ['Half of the values lie between 29 and 66']],
    ['69 years (SD 9.5)', ['two thirds are between 59.5 years and 78.5 years']],
    ['3.02 ± 3.4 cm (SD)', ['no further away than this']],
    ['3.02 ± 1.4 cm', ['does not say which']],
    ['61.9 ± 8 (SE)', ['average']],
  ])('%s: what the card says', (text, says) => {
    for (const piece of says) expect(saidOf(text)).toContain(piece);
  });
});
