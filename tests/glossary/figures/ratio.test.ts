import { describe, expect, it } from 'vitest';
import { explain } from '../../../glossary/explain.ts';
import { figuresIn, saidOf } from './figures-in.ts';

const interval = (low: number, high: number, level = 95) => ({ low, high, level });

/** Real ways of printing, and what is read from each. */
const read: [text: string, figure: object][] = [
  // Limits without a label or brackets: only where they lie evenly around the estimate.
  [
    'RR 0.78, 0.72 to 0.85',
    { kind: 'risk-ratio', value: 0.78, interval: { low: 0.72, high: 0.85 } },
  ],
  ['(HR 0.94, 0.80 to 1.11).', { kind: 'hazard-ratio', interval: { low: 0.8, high: 1.11 } }],
  [
    'hazard ratio 0.64; 95 percent confidence interval 0.42 to 0.97',
    { interval: interval(0.42, 0.97) },
  ],
  ['(HR 0.38; 0.24–0.61)', { kind: 'hazard-ratio', interval: { low: 0.24, high: 0.61 } }],
  [
    'HR = 0.66; 95 % CI 0.49–0.88; p = 0.005',
    {
      kind: 'hazard-ratio',
      value: 0.66,
      interval: interval(0.49, 0.88),
      p: { relation: '=', value: 0.005 },
    },
  ],
  [
    '(hazard ratio [HR], 0.66; 95% confidence interval [CI], 0.49-0.88; p = 0.005)',
    {
      kind: 'hazard-ratio',
      value: 0.66,
      interval: interval(0.49, 0.88),
      p: { relation: '=', value: 0.005 },
    },
  ],
  [
    '(hazard ratio = 1.11; 90% CI, 0.82 to 1.52; P = .57)',
    {
      kind: 'hazard-ratio',
      value: 1.11,
      interval: interval(0.82, 1.52, 90),
      p: { relation: '=', value: 0.57 },
    },
  ],
  [
    '[HR:0.71, 95%CI;0.59-0.86, p=0.0004]',
    {
      kind: 'hazard-ratio',
      value: 0.71,
      interval: interval(0.59, 0.86),
      p: { relation: '=', value: 0.0004 },
    },
  ],
  [
    'HR 0·62 (80% CI 0·44-0·86), p=0·063',
    {
      kind: 'hazard-ratio',
      value: 0.62,
      interval: interval(0.44, 0.86, 80),
      p: { relation: '=', value: 0.063 },
    },
  ],
  [
    'HR (95% CI) 0.97 (0.72–1.29)',
    { kind: 'hazard-ratio', value: 0.97, interval: interval(0.72, 1.29) },
  ],
  ['HR 2.1', { kind: 'hazard-ratio', value: 2.1 }],
  [
    'aHR 0.36 (0.29–0.45)',
    { kind: 'hazard-ratio', value: 0.36, adjusted: true, interval: { low: 0.29, high: 0.45 } },
  ],
  [
    'sub-HR 0.35 (95% CI 0.21-0.59)',
    { kind: 'hazard-ratio', value: 0.35, competing: true, interval: interval(0.21, 0.59) },
  ],
  [
    'odds ratio 6·2 [95% CI 2·0–19·8] p=0·001',
    {
      kind: 'odds-ratio',
      value: 6.2,
      interval: interval(2, 19.8),
      p: { relation: '=', value: 0.001 },
    },
  ],
  ['HR for death 0.66', { kind: 'hazard-ratio', value: 0.66, event: 'death' }],
  [
    '[hazard ratio (HR) 0.691, 95% confidence interval (95% CI) 0.358–1.333; P = 0.267]',
    { value: 0.691, interval: interval(0.358, 1.333), p: { relation: '=', value: 0.267 } },
  ],
  [
    'The adjusted odds ratio for postoperative complications in the setting of metastatic disease was 1.6 (95 % confidence limit 1.2-2.1).',
    { kind: 'odds-ratio', value: 1.6, adjusted: true, interval: interval(1.2, 2.1) },
  ],
  ['(hazard ratio favoring the pertuzumab group, 0.68; P<0.001)', { value: 0.68 }],
  [
    'the hazard ratio for disease progression or death from any cause was 0.28 (95% CI, 0.22 to 0.37)',
    { value: 0.28, event: 'progressionOrDeath', interval: interval(0.22, 0.37) },
  ],
];

describe('a ratio', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text)).toMatchObject([figure]);
  });

  it.each([
    'HR 0.54, 95% CI 0.80-0.95',
    'HR 78 bpm',
    'contact HR for leave',
    '24 hr urine',
    'OR nurse',
    'RR 18/min',
    'HR+/HER2−',
    'the relative risk of recurrence over 5 years',
    'the hazard ratio of death at 36 months was not given',
    // Copies that lost a sign: "=" became "5", or the points are gone.
    '(hazard ratio 5 1.11; 90% CI, 0.82 to 1.52; P 5 .57)',
    '(odds ratio 62 [95% CI 20198] p=0001)',
  ])('is not read where it cannot be one: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind.endsWith('-ratio'))).toEqual([]);
  });

  it('is not said to be due to chance where the question is whether one way is not worse', () => {
    const texts = [
      'HR 1.10 (95% CI 0.95–1.27), meeting the noninferiority criterion',
      'HR 1.05 (95% CI 0.90–1.22; P for noninferiority < .001)',
      'HR 1.31; 90% CI 0.84-2.04; NI margin 2.12',
    ];
    for (const text of texts) {
      expect(saidOf(text)).toMatch(/margin/);
      expect(saidOf(text)).not.toMatch(/due to chance/);
    }
  });

  it('names what happened, all of it', () => {
    expect(saidOf('hazard ratio for progression or death, 0.65')).toContain('or death');
    expect(saidOf('HR for recurrence 0.33')).not.toContain('death');
  });

  it('is put in plain words, with what it does not tell', () => {
    expect(saidOf('HR 2.1')).toContain('twice the pace');
    expect(saidOf('odds ratio 6·2 [95% CI 2·0–19·8] p=0·001')).toMatch(/odds.*1 in 1,000/);
  });
});

describe('a ratio of deaths', () => {
  it.each([
    ['It reported a lower hazard of death (HR 0.66; 95% CI 0.49–0.88).', true],
    ['It was not associated with improved OS (HR 0.97, 95% CI 0.72–1.29, p = 0.81).', true],
    ['Median survival did not differ [HR 1.04, 95% CI 0.81–1.34].', true],
    ['La supervivencia global fue mayor (HR 0,66; IC 95 % 0,49-0,88).', true],
    ['Patients lived. Locoregional progression was rarer (HR 0.36, 95% CI 0.14–0.95).', false],
    ['progression-free survival was longer (HR 0.61)', true],
  ] as const)('opens covered: %s', (text, covered) => {
    const around = /supervivencia/.test(text) ? ({ decimals: 'comma' } as const) : undefined;
    const [figure] = figuresIn(text, around);
    expect(explain(figure!, 'en')!.about === 'survival').toBe(covered);
  });
});
