import { describe, expect, it } from 'vitest';
import { expectSaid, figuresIn } from './figures-in.ts';

const years = (value: number) => ({ value, unit: 'year' });
const months = (value: number) => ({ value, unit: 'month' });
const values = (...list: number[]) => list.map((value) => ({ value }));

/** Real ways of printing, and what is read from each. */
const read: [text: string, figure: object][] = [
  ['44 (12%) of 380 had brain metastases', { shares: [{ value: 12, counted: [44, 380] }] }],
  [
    'Local failure was seen in 39 (36%) of 108 patients in the SBRT group and 17 (16%) of 106 in the other',
    { shares: [{ value: 36 }, { value: 16 }] },
  ],
  ['39 (36%) of 108 patients', { shares: [{ value: 36, counted: [39, 108] }] }],
  [
    'Thirty-day mortality was 1.2%',
    { shares: values(1.2), outcome: 'died', at: { value: 30, unit: 'day' } },
  ],
  [
    'the twelve-month OS rate was 88%',
    { shares: values(88), outcome: 'alive', at: { value: 12, unit: 'month' } },
  ],
  ['68.4% vs 67.9%', { shares: values(68.4, 67.9) }],
  ['68.4% v 67.9%', { shares: values(68.4, 67.9) }],
  ['68.4 % versus 67.9 %', { shares: values(68.4, 67.9) }],
  ['7.5 vs. 3.7 %; p < 0.001', { shares: values(7.5, 3.7), p: { relation: '<', value: 0.001 } }],
  ['1.8 vs 0.06 %', { shares: values(1.8, 0.06) }],
  ['20 percent vs. 52 percent', { shares: values(20, 52) }],
  [
    '41·9% (95% CI 33·9–49·7)',
    { shares: [{ value: 41.9, interval: { low: 33.9, high: 49.7, level: 95, unit: '%' } }] },
  ],
  [
    'The 3-year OS was 67.9% without and 68.4% with early locoregional therapy',
    { shares: values(67.9, 68.4), outcome: 'alive', at: years(3) },
  ],
  ['5-yr OS: 38% vs 39%', { shares: values(38, 39), outcome: 'alive', at: years(5) }],
  ['3-year OS 68.4% v 67.9%', { shares: values(68.4, 67.9), outcome: 'alive', at: years(3) }],
  [
    'Locoregional progression was less frequent (3-year rate: 16.3% v 39.8%; P < .001)',
    { shares: values(16.3, 39.8), at: years(3), p: { value: 0.001 } },
  ],
  ['at 3 years, 16.3% v 39.8%', { shares: values(16.3, 39.8), at: years(3) }],
  [
    '84% (42/50) versus 57% (29/51)',
    {
      shares: [
        { value: 84, counted: [42, 50] },
        { value: 57, counted: [29, 51] },
      ],
    },
  ],
  [
    'more patients in the surgery group (42/50, 84%) than in the radiotherapy group (29/51, 57%) were able to walk',
    {
      shares: [
        { value: 84, counted: [42, 50] },
        { value: 57, counted: [29, 51] },
      ],
    },
  ],
  [
    '(10/16 [62%] vs 3/16 [19%], p=0·01)',
    { shares: [{ counted: [10, 16] }, { counted: [3, 16] }], p: { value: 0.01 } },
  ],
  [
    '5 of 25 [20 percent] vs. 12 of 23 [52 percent]; P<0.02',
    { shares: [{ counted: [5, 25] }, { counted: [12, 23] }], p: { value: 0.02 } },
  ],
  [
    '23% of patients in LRT group and 8% of patients in ST group were alive',
    { shares: values(23, 8), outcome: 'alive', people: true },
  ],
  [
    '2-year overall survival was 41·9% (95% CI 33·9–49·7) in the treatment group and 43·0% (35·2–50·8) in the other group',
    {
      shares: [{ interval: { low: 33.9 } }, { interval: { low: 35.2, high: 50.8 } }],
      at: years(2),
    },
  ],
  ['five-year survival rate of around 25%', { shares: values(25), outcome: 'alive', at: years(5) }],
  [
    'overall survival at 42 months was 57.8% (95% confidence interval [CI], 52.0 to 63.2) in the ribociclib group and 45.9% (95% CI, 36.9 to 54.5) in the placebo group',
    { shares: [{ interval: { low: 52 } }, { interval: { low: 36.9 } }], at: months(42) },
  ],
  ['OS at 36 months was 71.8%', { shares: values(71.8), outcome: 'alive', at: months(36) }],
  [
    '68.9% of patients were alive at 3 years',
    { shares: values(68.9), outcome: 'alive', at: years(3) },
  ],
  ['15% of patients died', { shares: values(15), outcome: 'died' }],
  ['5-year relative survival 32%', { shares: values(32), outcome: 'relative', at: years(5) }],
  [
    '5-year breast cancer-specific survival was 90%',
    { shares: values(90), outcome: 'notOfCancer' },
  ],
  ['6-month PFS, 45% v 30%', { shares: values(45, 30), outcome: 'free', at: months(6) }],
  [
    'progression-free survival at 6 months was 45% (95% CI, 30% to 60%)',
    { shares: [{ value: 45, interval: { low: 30, high: 60 } }], outcome: 'free' },
  ],
  ['30-day mortality 1.8% vs 0.06%', { outcome: 'died', at: { value: 30, unit: 'day' } }],
  ['deaths 32% v 58%', { shares: values(32, 58), outcome: 'died' }],
  ['(Group A 43% vs. Group B 61%)', { shares: values(43, 61) }],
  [
    '3-year OS 68.9% A (55.1 to 82.6) v 71.8% B (58.9 to 84.7)',
    { shares: values(68.9, 71.8), outcome: 'alive', at: years(3) },
  ],
  [
    'OS was 68% and 72% in the A and B groups, respectively',
    { shares: values(68, 72), outcome: 'alive' },
  ],
  [
    'The 5-year OS was 39.2% and 36.8%, respectively.',
    { shares: values(39.2, 36.8), outcome: 'alive', at: years(5) },
  ],
  [
    'Five-year overall survival was 41% and 33%; the difference was smaller',
    { shares: values(41, 33), outcome: 'alive', at: years(5) },
  ],
  ['complications 40.7%', { shares: values(40.7) }],
  [
    'Adverse event rate was 64% and 47% in the first and second groups, respectively.',
    { shares: values(64, 47) },
  ],
  ['At 6 years, 86% v/s 61% patients were disease free', { shares: values(86, 61), at: years(6) }],
  [
    'SG a 3 años 68,4% frente a 67,9%',
    { shares: values(68.4, 67.9), outcome: 'alive', at: years(3) },
  ],
  ['supervivencia a 5 años del 38%', { shares: values(38), outcome: 'alive', at: years(5) }],
];

/** In Spanish, numbers have a comma. */
const around = (text: string) => (/años/.test(text) ? { decimals: 'comma' as const } : {});

it('reads no share of rounds of treatment', () => {
  expect(figuresIn('in 6 (5.4%) of 110 cycles')).toEqual([]);
});

describe('percentages', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text, around(text))).toMatchObject([{ kind: 'percentages', ...figure }]);
  });

  it('of three groups or times are read one by one', () => {
    const parts = (text: string) =>
      figuresIn(text).flatMap((figure) => (figure.kind === 'findings' ? figure.parts : [figure]));
    expect(parts('3.5% vs 3.7% vs 5.5%').slice(0, 3)).toMatchObject([
      { shares: values(3.5) },
      { shares: values(3.7) },
      { shares: values(5.5) },
    ]);
    expect(
      parts('The 3 and 5-year survivals were 31.3% and 10.7%, respectively').slice(0, 2),
    ).toMatchObject([
      { shares: values(31.3), at: years(3) },
      { shares: values(10.7), at: years(5) },
    ]);
    expect(parts('1-, 3-, and 5-year OS rates were 97%, 64%, and 38%').slice(0, 3)).toMatchObject([
      { shares: values(97), at: years(1) },
      { shares: values(64), at: years(3) },
      { shares: values(38), at: years(5) },
    ]);
  });

  it('have the time that is theirs', () => {
    const parts = (text: string) =>
      figuresIn(text).flatMap((figure) => (figure.kind === 'findings' ? figure.parts : [figure]));
    const [first, second] = parts(
      'Overall survival was 93% (95% CI 89–96%) at 1 year, 81% (95% CI 72–88%) at 2 years.',
    );
    expect([first, second]).toMatchObject([{ at: years(1) }, { at: years(2) }]);
    expect(parts('45% (20/44) at 1 year, 39% (17/44) later')[1]).not.toHaveProperty('at');
    expect(
      parts('median survival was 45 weeks and 39% of the patients were alive after one year')[1],
    ).toMatchObject({ shares: values(39), outcome: 'alive', at: years(1) });
  });

  it('one after the other are read where each shows what it is', () => {
    const text = 'The local control rates were 97% (95% CI 95–99%), and 90% (95% CI 84–94%)';
    const [all] = figuresIn(text);
    expect(all).toMatchObject({ parts: [{ shares: values(97) }, { shares: values(90) }] });
  });

  it('of several times end where another outcome begins', () => {
    const text =
      'overall survival at 6 and 12 months was 60.0% and 31.7%, and local control was 75.0%';
    expect(figuresIn(text)).toMatchObject([
      {
        parts: [
          { shares: values(60), at: months(6) },
          { shares: values(31.7), at: months(12) },
        ],
      },
      {},
    ]);
  });

  it('take their unit and their interval from the head of a column', () => {
    expect(figuresIn('68.9 (55.1–82.6)', { headings: ['3-year OS, % (95% CI)'] })).toMatchObject([
      { shares: [{ value: 68.9, interval: { low: 55.1, high: 82.6 } }], outcome: 'alive' },
    ]);
  });

  it.each([
    '45%',
    'ER+ 83%, bone-only 47%',
    '45% of patients had bone metastases',
    'Ki-67 30% vs 20%',
    'LVEF 55% vs 50%',
    'the SD was 26% vs 30%',
    'interest rates of 3% vs 2%',
    '+12% vs +5%',
    '140% vs 90%',
    '90% CI vs 95% CI',
    '3-year OS 20-25%',
    '41.9% (95% CI 60-50)',
    '41.9% (95% CI 50-60)',
    '84% (42/60)',
    'sensitivity 83.6% (95% CI 70-90)',
    'Five year survival increased from 10 to 27%',
    'an increase in 5-year survival of 10%',
    'more than 50% of patients were alive',
    'OS and PFS were 68% and 40%, respectively',
    '5-year OS and DFS were 68% and 40%, respectively',
    'OS and 5-year DFS was 68% and 40%, respectively',
    'local control and survival were 68% and 40%, respectively',
    '2-year LC and OS of 63.9%, and 72.8%, respectively',
    'Difference, 17.5% (95% CI, 6.9%-28.0%)',
    'difference: 17.5% (95% CI, 6.9%-28.0%)',
    'cell survival was 45% vs 30%',
    'the mean was 41.9% (95% CI 33.9-49.7)',
    'tumour size fell by 30% vs 20%',
    'of all deaths, 45% were due to cancer',
    'for deaths, 45% were due to cancer',
    'in 25% of the patients but only 2% of treatment weeks',
    'purity and yield were 64% and 47% in the two groups, respectively',
    'it was the cause of death in 69.2% of HER2 positive patients',
    'in terms of survival, 45% of women had no data',
    'arm 1 vs 30%',
    'metachronous in 66% with a disease-free interval of more than 24 months in half',
    'median 45 vs 30%',
  ])('are not read where they may be something else: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'percentages')).toEqual([]);
  });

  it.each(['41.9% (95% CI 50-60)', '84% (42/60)', '5-year OS 45% (95% CI 50-60)'])(
    'that cannot be right leave nothing marked: %s',
    (text) => {
      expect(figuresIn(text)).toEqual([]);
    },
  );

  it.each<[text: string, says: string[], not: string[]]>([
    ['68.4% vs 67.9%', ['68 of 100', 'less than 1 of 100'], ['improved', 'better']],
    [
      '7.5 vs. 3.7 %; p < 0.001',
      ['8 of 100', '4 of 100', '3.8 of each 100', '1 in 1,000'],
      ['double'],
    ],
    ['41·9% (95% CI 33·9–49·7)', ['about 42 of 100', '33.9%', '49.7%'], ['95% chance']],
    [
      '5-year relative survival 32%',
      ['32 of 100', 'people without this cancer', '5 years'],
      ['your'],
    ],
    [
      '84% (42/50) versus 57% (29/51)',
      ['42 of the 50', '84 of 100', 'about 57 of 100'],
      ['double', 'times'],
    ],
    ['1.8 vs 0.06 %', ['18 of 1,000', 'fewer than 1 of 1,000'], ['of 100 ']],
    ['3-year OS 68.4% v 67.9%', ['alive after 3 years', 'not everyone was watched'], ['improved']],
    ['1-year OS 99.95%', ['more than 999 of 1,000', '1 year.'], []],
    ['five-year survival rate of around 25%', ['about 25 of 100 people'], []],
    ['5-yr OS: 38% vs 38%', ['The two numbers are the same'], []],
  ])('say in plain words: %s', (text, must, not) => expectSaid(text, must, not));
});
