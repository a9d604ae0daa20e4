import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const weeks = (count: number) => ({ count, unit: 'week' });
const days = (count: number) => ({ count, unit: 'day' });
const surface = (low: number) => ({ low, unit: 'mg', per: 'm2' });
const flat = (low: number) => ({ low, unit: 'mg' });

const medicines: [text: string, figure: object][] = [
  ['75 mg/m2 q3w', { amount: surface(75), every: weeks(3) }],
  ['docetaxel 75 mg/m² Q3W', { amount: surface(75), every: weeks(3) }],
  ['75 mg/m\u200a2\u200a q3wk', { amount: surface(75), every: weeks(3) }],
  ['75 mg/m2 every three weeks', { amount: surface(75), every: weeks(3) }],
  ['75 mg/m2 3-weekly', { amount: surface(75), every: weeks(3) }],
  ['75 mg/m2 cada 3 semanas', { amount: surface(75), every: weeks(3) }],
  ['100 mg/m² d1, 8, 15 q28d', { amount: surface(100), days: [1, 8, 15], every: days(28) }],
  ['80 mg/m2 on d1, d8 and d15 q4w', { amount: surface(80), days: [1, 8, 15], every: weeks(4) }],
  ['100 mg/m2 day 1 every 21 days', { amount: surface(100), days: [1], every: days(21) }],
  [
    'capecitabine 1,250 mg/m² twice daily on days 1 to 14 of each 21-day cycle',
    { amount: surface(1250), times: { count: 2, in: 'day' }, daysTo: [1, 14], every: days(21) },
  ],
  ['docetaxel 35 mg/m(2) weekly', { amount: surface(35), times: { count: 1, in: 'week' } }],
  ['40 mg/m2/week', { amount: surface(40), times: { count: 1, in: 'week' } }],
  ['50-75 mg/m2', { amount: { low: 50, high: 75, unit: 'mg', per: 'm2' } }],
  ['1,000 mg/m 2 i.v. on days 1 and 8', { amount: surface(1000), route: 'vein', days: [1, 8] }],
  ['5.4 mg/kg q3w', { amount: { low: 5.4, unit: 'mg', per: 'kg' }, every: weeks(3) }],
  ['6 mg/kg IV q3w', { route: 'vein', every: weeks(3) }],
  ['500 mg IM', { amount: flat(500), route: 'muscle' }],
  ['120 mg SC q4w', { amount: flat(120), route: 'skin', every: weeks(4) }],
  ['150 mg BID', { amount: flat(150), times: { count: 2, in: 'day' } }],
  ['150 mg b.i.d.', { amount: flat(150), times: { count: 2, in: 'day' } }],
  ['2.5 mg PO QD', { amount: flat(2.5), route: 'mouth', times: { count: 1, in: 'day' } }],
  ['10 mg qod', { amount: flat(10), every: days(2) }],
  ['125 mg qd, days 1-21 every 28 days', { amount: flat(125), daysTo: [1, 21], every: days(28) }],
  ['25 µg TID', { amount: { low: 25, unit: 'mcg' }, times: { count: 3, in: 'day' } }],
  ['carboplatin AUC 5', { amount: { low: 5, unit: 'AUC' } }],
  ['carboplatin (AUC 2) weekly', { amount: { low: 2, unit: 'AUC' } }],
  ['carboplatin to an area under the curve (AUC) of 5', { amount: { low: 5, unit: 'AUC' } }],
  [
    'carboplatin at an AUC of 6 mg x min/ml every 3 weeks for six cycles',
    { amount: { low: 6, unit: 'AUC' }, every: weeks(3), rounds: 6 },
  ],
  ['AUC 5-6 plus carboplatin', { amount: { low: 5, high: 6, unit: 'AUC' } }],
  ['4 cycles q3w', { rounds: 4, every: weeks(3) }],
  ['given q3w for 4 cycles', { rounds: 4, every: weeks(3) }],
  ['four cycles of docetaxel q3w', { rounds: 4, every: weeks(3) }],
  ['imaging q12w', { every: weeks(12) }],
];

const plans: [text: string, figure: object][] = [
  ['40 Gy in 15 fractions', { total: 40, fractions: 15, each: 2.67 }],
  ['30 Gy in 10 fractions', { total: 30, fractions: 10, each: 3 }],
  ['30 Gy in ten daily fractions', { total: 30, fractions: 10, each: 3 }],
  ['given in ten 3 Gy fractions', { total: 30, fractions: 10, each: 3 }],
  ['10 × 3 Gy in 2 weeks', { total: 30, fractions: 10, each: 3 }],
  ['18 × 2.33Gy', { total: 41.94, fractions: 18, each: 2.33 }],
  ['5 fractions of 5 Gy', { total: 25, fractions: 5, each: 5 }],
  ['16 Gy × 1', { total: 16, fractions: 1 }],
  ['9 Gy x 3', { total: 27, fractions: 3, each: 9 }],
  ['8 Gy single fraction', { total: 8, fractions: 1 }],
  ['8Gy in a single fraction', { total: 8, fractions: 1 }],
  ['a single 8-Gy fraction', { total: 8, fractions: 1 }],
  ['40 Gy/15 fractions', { total: 40, fractions: 15 }],
  ['20 Gy/5#/1 week', { total: 20, fractions: 5, each: 4 }],
  ['50.4 Gy (1.8 Gy per fraction)', { total: 50.4, fractions: 28, each: 1.8 }],
  ['50 Gy in 25 fractions of 2 Gy', { total: 50, fractions: 25, each: 2 }],
  ['60 Gy, 2 Gy/fraction', { total: 60, fractions: 30, each: 2 }],
  ['2 Gy per fraction', { each: 2 }],
  ['given in 2 Gy fractions', { each: 2 }],
  ['in 1.8-Gy daily fractions', { each: 1.8 }],
  ['3000 cGy in 10 fractions', { total: 30, fractions: 10, each: 3 }],
  ['median dose was 40 Gy (min-max: 15-54)', { total: 40 }],
  ['30 to 50 Gy', { total: 30, upTo: 50 }],
  ['40 Gy en 15 fracciones', { total: 40, fractions: 15 }],
  ['radiotherapy of 40·05 Gy in 15 fractions', { total: 40.05, fractions: 15, each: 2.67 }],
];

const refused = [
  '50 Gy in 25 fractions of 3 Gy',
  'BED10 ≥100 Gy',
  'EQD2 of 60 Gy',
  'an equivalent dose (EQD2, α/β = 3.5) of 53 Gy',
  '2.5–3 Gy per fraction',
  'a delivered dose-intensity (DDI) of 23.8 mg/m2/week',
  'a single dose of 3 Gy in 13 fractions',
  'an α/β of 3 Gy',
  'a mean heart dose of 3 Gy',
  'V20 Gy',
  '2 Gy/min',
  '500 Gy',
  '16 gray squirrels',
  'a CT of 10 mGy',
  'vitamin C 500 mg tablets',
  'abemaciclib 150 mg twice daily',
  'LDL 100 mg/dL',
  '5 mg/mL',
  'AUC 0.82 (95% CI 0.75 to 0.88)',
  'AUC0-24 of 5',
  'an AUC of 5 in healthy volunteers',
  'carboplatin AUC 50',
  'a bid for the project',
  'Q3 2024 results',
  'grown in 4 cycles',
  '100 mg/m2 d1, 8, 15 q7d',
  'HPLC 300 kg/m2',
];

const ofDose = (text: string) => figuresIn(text).filter(({ kind }) => /dose/.test(kind));

describe('a dose of a medicine', () => {
  it.each(medicines)('%s', (text, figure) => {
    expect(ofDose(text)).toMatchObject([{ kind: 'dose', ...figure }]);
  });
});

describe('an amount of radiation', () => {
  it.each(plans)('%s', (text, figure) => {
    expect(ofDose(text)).toMatchObject([{ kind: 'radiation-dose', ...figure }]);
  });
});

describe('a dose is not read', () => {
  it.each(refused)('%s', (text) => {
    expect(ofDose(text)).toEqual([]);
  });
});

describe('what is said of a dose', () => {
  it.each([
    ['75 mg/m2 q3w', /75 mg for each square meter.*every 3 weeks/],
    ['100 mg/m² d1, 8, 15 q28d', /days 1, 8, 15 of each round.*every 28 days/],
    ['150 mg BID', /150 mg.*twice a day/],
    ['500 mg IM', /500 mg.*muscle/],
    ['carboplatin AUC 5', /AUC of 5.*kidneys/],
    ['4 cycles q3w', /every 3 weeks.*4 rounds/],
    ['40 Gy in 15 fractions', /40 Gy in all, given in 15 treatments of about 2.67 Gy/],
    ['16 Gy × 1', /All 16 Gy are given in one treatment/],
  ])('%s', (text, sentence) => expect(saidOf(text)).toMatch(sentence));

  it.each([...medicines, ...plans])('%s: never that the reader is to take it', (text) => {
    expect(saidOf(text)).not.toMatch(/\btak(?:e|es|en|ing)\b|\byour?\b/i);
  });
});

it.each([
  ['150 mg bd. Take it with food', '150 mg bd'],
  ['150 mg b.i.d. with food', '150 mg b.i.d.'],
  ['1 g qds.', '1 g qds'],
])('leaves a sentence its full stop: %s', (text, printed) => {
  expect(figuresIn(text)).toMatchObject([{ printed }]);
});
