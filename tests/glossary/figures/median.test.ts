import { describe, expect, it } from 'vitest';
import { explain } from '../../../glossary/explain.ts';
import { expectSaid, figuresIn, saidOf } from './figures-in.ts';

const months = (...list: number[]) => list.map((value) => ({ value, unit: 'month' }));

/** Real ways of printing, and what is read from each. */
const read: [text: string, figure: object][] = [
  [
    'median survival was 19.2 months (95% CI 15.98–22.46)',
    {
      of: 'survival',
      values: [{ value: 19.2, unit: 'month', interval: { low: 15.98, high: 22.46 } }],
    },
  ],
  [
    'median overall survival (OS) was 31.7 months (95% CI, 25.8 to 38.2 months)',
    { of: 'survival', values: [{ value: 31.7, interval: { low: 25.8, high: 38.2 } }] },
  ],
  [
    'Median survival (95% CI) was 19.2 (15.98-22.46) months',
    { values: [{ value: 19.2, unit: 'month', interval: { low: 15.98 } }] },
  ],
  ['Median DOR was 15.0 and 9.1 months, respectively.', { values: months(15, 9.1) }],
  ['median PFS was 7.2 and 5.6 months, respectively', { values: months(7.2, 5.6) }],
  ['median OS 54.8 v 34.6 months', { of: 'survival', values: months(54.8, 34.6) }],
  ['mOS 75 vs 69 mo', { of: 'survival', values: months(75, 69) }],
  ['MST 46 versus 35 months', { of: 'survival', values: months(46, 35) }],
  ['MST = 66 m', { of: 'survival', values: months(66) }],
  ['median LRFS 20 vs. 63 months', { of: 'event', values: months(20, 63) }],
  ['median PFS, 23.0 mos', { of: 'progression', values: months(23) }],
  ['median time to progression was 7 months', { of: 'progression', values: months(7) }],
  [
    'median survival in arm A was 34.6 months, versus 54.8 months in the nonsurgery arm',
    { of: 'survival', values: months(34.6, 54.8) },
  ],
  [
    'The median OS was 53.1 months (95% CI, 47.9 to not estimable) in the systemic therapy arm and 54.9 months (95% CI, 46.7 to not estimable) in the locoregional therapy arm',
    {
      values: [
        { value: 53.1, interval: { low: 47.9 } },
        { value: 54.9, interval: { low: 46.7 } },
      ],
    },
  ],
  [
    'Median PFS was 24.8 months (palbociclib–letrozole) versus 14.5 months (placebo–letrozole)',
    { of: 'progression', values: months(24.8, 14.5) },
  ],
  [
    '(median 122 days vs 13 days, p=0·003)',
    { of: 'other', values: [{ value: 122, unit: 'day' }, { value: 13 }], p: { value: 0.003 } },
  ],
  [
    'Median OS was 69 months (arm A) and 75 months (arm B).',
    { of: 'survival', values: months(69, 75) },
  ],
  [
    'median OS was 23.0 months in the pembrolizumab–chemotherapy group and 16.1 months in the placebo–chemotherapy group',
    { values: months(23, 16.1) },
  ],
  [
    'median OS [95% confidence interval (CI)] was 39.3 months (34.1-44.9) for alpelisib-fulvestrant and 31.4 months (26.8-41.3) for placebo-fulvestrant',
    {
      values: [
        { value: 39.3, interval: { low: 34.1, high: 44.9 } },
        { value: 31.4, interval: { low: 26.8, high: 41.3 } },
      ],
    },
  ],
  [
    'Median OS (95% CI) in patients with lung and/or liver metastases was 37.2 months (28.7-43.6) and 22.8 months (19.0-26.8) in the two arms, respectively',
    {
      values: [
        { value: 37.2, interval: { low: 28.7 } },
        { value: 22.8, interval: { low: 19 } },
      ],
    },
  ],
  [
    'Median survival for patients with grade 2 tumours was 2 years and did not improve.',
    { of: 'survival', values: [{ value: 2, unit: 'year' }] },
  ],
  [
    'Median survival did not differ: 13.1 v 12.4 months.',
    { of: 'survival', values: months(13.1, 12.4) },
  ],
  [
    'Median progression-free survival was significantly improved with ribociclib plus fulvestrant versus placebo plus fulvestrant: 20.5 months (95% CI, 18.5 to 23.5 months) versus 12.8 months (95% CI, 10.9 to 16.3 months)',
    {
      of: 'progression',
      values: [
        { value: 20.5, interval: { low: 18.5, high: 23.5 } },
        { value: 12.8, interval: { low: 10.9, high: 16.3 } },
      ],
    },
  ],
  [
    'Median overall survival was longer with surgery than with drugs alone (46 vs. 35 months)',
    { of: 'survival', values: months(46, 35) },
  ],
  [
    'Median OS times for eribulin (n = 554) and capecitabine (n = 548) were 15.9 and 14.5 months, respectively',
    { of: 'survival', values: months(15.9, 14.5) },
  ],
  [
    'median overall survival times of 15.9 months and 14.5 months for eribulin and capecitabine, respectively',
    { of: 'survival', values: months(15.9, 14.5) },
  ],
  ['Median overall survival was not reached', { of: 'survival', values: [{}] }],
  ['median OS NR (95% CI 47.9–NE)', { values: [{ interval: { low: 47.9 } }] }],
  [
    'median OS was not reached (NR) in arm A and 34 months in arm B',
    { values: [{}, { value: 34, unit: 'month' }] },
  ],
  ['median OS has not yet been reached', { of: 'survival', values: [{}] }],
  ['median OS not reached vs 34.2 months', { values: [{}, { value: 34.2, unit: 'month' }] }],
  ['OS: median 75 months v 69 months', { of: 'survival', values: months(75, 69) }],
  ['survival (median 27.6 months)', { of: 'survival', values: months(27.6) }],
  ['median 53.1 months', { of: 'other', values: months(53.1) }],
  ['median follow-up 37.5 months', { of: 'watched', values: months(37.5) }],
  ['Median time of follow-up was 22.2 months', { of: 'watched', values: months(22.2) }],
  ['a median of 40 months of follow-up', { of: 'watched', values: months(40) }],
  ['followed for a median of 23 months', { of: 'watched', values: months(23) }],
  ['a longer follow-up study (median, 40 months)', { of: 'watched', values: months(40) }],
  ['median age 52 (21-79)', { of: 'age', values: [{ value: 52, unit: 'year' }] }],
  ['Median age of presentation was 49 years', { of: 'age', values: [{ value: 49, unit: 'year' }] }],
  ['median tumor size was 3.2 cm', { of: 'other', values: [{ value: 3.2, unit: 'centimeter' }] }],
  ['median duration of response 8.2 months', { of: 'other', values: months(8.2) }],
  ['mediana de SG 54,8 frente a 34,6 meses', { of: 'survival', values: months(54.8, 34.6) }],
  ['mediana de SLP no alcanzada', { of: 'progression', values: [{}] }],
  ['mediana de seguimiento de 40 meses', { of: 'watched', values: months(40) }],
];

describe('a median', () => {
  it.each(read)('%s', (text, figure) => {
    const decimals = /mediana/.test(text) ? 'comma' : 'point';
    expect(figuresIn(text, { decimals })[0]).toMatchObject({ kind: 'median', ...figure });
  });

  it.each([
    'median 50 (42, 60)',
    'median nerve 3 cm',
    'median 66 m',
    'median survival 51 vs 43 vs 31 months',
    'Median survival was 51, 43, 31, and 21 months',
    'median survival of 2 to 3 years',
    'median survival of 2-3 years',
    'median OS was 2 years 6 months',
    'median OS > 60 months',
    'Median times for PFS and OS were 5 and 10 months, respectively',
    'median times of 5 and 10 months for PFS and OS, respectively',
    'median OS was more than 12 months longer with ribociclib than with placebo',
    'median OS was longer than 12 months',
    'median OS and PFS were 34 and 12 months, respectively',
    'median OS was 34 months (95% CI 40-50)',
    'median survival increased from 13 to 33 months',
    'median household income was 30 a year',
    'median Ki-67 30%',
    'median OS was similar',
    'the median age of the last sixteen is 21',
    'it took 5 mos 12',
  ])('is not read where it cannot be one: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'median')).toEqual([]);
  });

  it.each<[text: string, says: string[], not: string[]]>([
    [
      'median survival was 19.2 months (95% CI 15.98–22.46)',
      ['half', '15.98', '19.2 months'],
      ['you have', 'patients live'],
    ],
    ['median OS was not reached', ['more than half', 'alive'], ['nobody died', 'everyone']],
    ['median follow-up 37.5 months', ['watched', 'late events may be missing'], ['lived']],
    ['MST 46 versus 35 months', ['half', '11 months apart', 'p value'], ['longest', 'better for']],
    ['median age 52 (21-79)', ['half', 'older than 52 years'], ['lived']],
    [
      'median OS 54.8 v 34.6 months',
      ['54.8', '34.6', 'about 20 months'],
      ['surgery', 'the first group is'],
    ],
    ['median PFS 1 year', ['1 year '], ['1 years']],
  ])('is put in plain words: %s', (text, must, not) => expectSaid(text, must, not));

  it('of survival is covered, of follow-up or age is not', () => {
    const about = (text: string) => explain(figuresIn(text)[0]!, 'en')!.about;
    expect(about('median OS 34 months')).toBe('survival');
    expect(about('median follow-up 34 months')).toBeUndefined();
    expect(about('median age 52')).toBeUndefined();
  });
});

describe('results of one sentence', () => {
  it('of POSYTIVE name no winner', () => {
    const said = saidOf(
      'median survival in arm A was 34.6 months, versus 54.8 months in the nonsurgery arm [HR 0.691, 95% CI 0.358-1.333; P = 0.267]',
    );
    for (const piece of ['34.6', '54.8', 'includes 1', 'which group'])
      expect(said).toContain(piece);
    expect(said).not.toMatch(/surgery is better|favours/);
  });

  it('of JCOG1017 give both cautions once', () => {
    const [first] = figuresIn(
      'OS: median 75 months v 69 months, HR 0.86 (90% CI 0.69-1.07), one-sided p = 0.13.',
    );
    const { lines = [], more } = explain(first!, 'en')!;
    const said = [...lines, ...more].join(' ');
    for (const caution of ['worked out for 90%', 'one direction only'])
      expect(said.split(caution).length - 1).toBe(1);
  });

  it('of E2108 come in order: people, pace, range, chance', () => {
    const said = saidOf('3-year OS 68.4% v 67.9%; HR 1.11; 90% CI 0.82 to 1.52; P = .57');
    expect(said).toMatch(/68 of 100.*1\.11.*includes 1/);
    expect(said).toContain('57 in 100');
  });
});
