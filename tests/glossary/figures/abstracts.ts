import type { Around } from '../../../glossary/figures/figure-finder.ts';

/**
 * Sentences of real abstracts and reports, as they are printed (also where copies garble them),
 * and what a careful reader takes from each, decided before any program was asked.
 */
export interface Reading {
  from: string;
  text: string;
  around?: Around;
  /** What is to be read; a list: one of these. */
  figures: (Expected | Expected[])[];
  /** What would be right as well and nobody would miss. */
  also?: Expected[];
}

/** A figure as data; `maybe`: what may be read besides. */
export type Expected = { kind: string; maybe?: object } & Record<string, unknown>;

const comma: Around = { decimals: 'comma' };

type P = { relation: string; value: number };
const equal = (value: number, more: object = {}): P => ({ relation: '=', value, ...more });
const below = (value: number, more: object = {}): P => ({ relation: '<', value, ...more });
const ci = (low: number, high?: number, level?: number) => ({
  low,
  ...(high !== undefined && { high }),
  ...(level && { level }),
});
const ci95 = (low: number, high?: number) => ci(low, high, 95);

const ratio =
  (kind: string) =>
  (value: number, interval?: object, p?: P, more: object = {}): Expected => ({
    kind: `${kind}-ratio`,
    value,
    ...(interval && { interval }),
    ...(p && { p }),
    ...more,
  });
const [hr, or, rr] = [ratio('hazard'), ratio('odds'), ratio('risk')];
const pValue = (p: P): Expected => ({ kind: 'p-value', ...p });
const interval = (value: object, maybe: object = {}): Expected => ({
  kind: 'interval',
  ...value,
  maybe,
});

type Value = number | undefined | [value: number, interval: object];
const middle = (unit: string) => (value: Value) =>
  Array.isArray(value)
    ? { value: value[0], unit, interval: value[1] }
    : value === undefined
      ? {}
      : { value, unit };
const median = (of: string, unit: string, values: Value[], more: object = {}): Expected => ({
  kind: 'median',
  of,
  values: values.map(middle(unit)),
  ...more,
});

type ShareOf = number | { value: number; interval?: object; counted?: [number, number] };
const percent = (values: ShareOf[], more: object = {}, maybe: object = {}): Expected => ({
  kind: 'percentages',
  shares: values.map((it) => (typeof it === 'number' ? { value: it } : it)),
  ...more,
  maybe,
});
const years = (value: number) => ({ at: { value, unit: 'year' } });
const months = (value: number) => ({ at: { value, unit: 'month' } });
const days = (value: number) => ({ at: { value, unit: 'day' } });
const response = (measure: string, shares: object[], more: object = {}): Expected => ({
  kind: 'response',
  measure,
  shares,
  ...more,
});
const change = (by: string, value: number, more: object = {}, maybe: object = {}): Expected => ({
  kind: 'change',
  by,
  value,
  ...more,
  maybe,
});

const stage = (from: number, to = from, more: object = {}, maybe: object = {}): Expected => ({
  kind: 'stage',
  from,
  to,
  ...more,
  maybe,
});
const tnm = (more: object, maybe: object = {}): Expected => ({ kind: 'tnm', ...more, maybe });
const grade = (from: number, to = from, maybe: object = {}): Expected => ({
  kind: 'tumor-grade',
  from,
  to,
  maybe,
});
const sideEffect = (from: number, to = from, more: object = {}): Expected => ({
  kind: 'side-effect-grade',
  from,
  to,
  ...more,
});
const orWorse = (from: number) => sideEffect(from, 5, { open: true });
const receptors = (...list: [name: string, state: string, more?: object][]): Expected => ({
  kind: 'receptors',
  receptors: list.map(([name, state, more = {}]) => ({ name, state, ...more })),
});
const score = (name: string, value: object, maybe: object = {}): Expected => ({
  kind: 'score',
  score: name,
  value,
  maybe,
});
const range = (low: number, high: number, maybe: object = {}): Expected => ({
  kind: 'spread',
  measure: 'range',
  low,
  high,
  maybe,
});
const count = (value: number, maybe: object = {}): Expected => ({
  kind: 'count',
  count: value,
  maybe,
});
const dose = (amount: object, more: object = {}, maybe: object = {}): Expected => ({
  kind: 'dose',
  amount,
  ...more,
  maybe,
});
const gray = (more: object, maybe: object = {}): Expected => ({
  kind: 'radiation-dose',
  ...more,
  maybe,
});
const phase = (first: number, more: object = {}): Expected => ({
  kind: 'trial-phase',
  first,
  ...more,
});
const number = (list: string): Expected => ({ kind: 'trial-number', list });
const notWorse = (more: object = {}): Expected => ({
  kind: 'non-inferiority',
  question: 'not-worse',
  ...more,
});
const margin = (...left: string[]): Expected => ({ kind: 'margin', left });
const ki67 = (share: object): Expected => ({ kind: 'ki-67', share });

const [e2108, tata, turkey, japan, austria, nsqip, patchell, pooled] = [
  'E2108, J Clin Oncol 2022',
  'Tata Memorial, Lancet Oncol 2015',
  'MF07-01, Ann Surg Oncol 2018',
  'JCOG1017, abstract',
  'ABCSG-28 POSYTIVE, Ann Surg 2019',
  'Cordeiro, Ann Surg Oncol 2014',
  'Patchell, Lancet 2005',
  'Reinhorn, Breast 2021',
];
const [sbrt, sabr, solar, keynote, herNeo, liver] = [
  'SBRT series, PMC8581293',
  'SABR meta-analysis, researcher.life',
  'SOLAR-1, N Engl J Med 2019',
  'KEYNOTE-355, N Engl J Med 2022',
  'Hamy-Petit, Br J Cancer 2015',
  'Liver resections, Anticancer Res 1998',
];

export const readings: Reading[] = [
  // Surgery of the primary tumor: the trials of evidence.md
  {
    from: e2108,
    text: 'The trial design provided 85% power to detect a 19.3% absolute difference in the 3-year OS rate in randomly assigned patients.',
    figures: [change('points', 19.3)],
  },
  {
    from: e2108,
    text: 'The 3-year OS was 67.9% without and 68.4% with early locoregional therapy (hazard ratio = 1.11; 90% CI, 0.82 to 1.52; P = .57).',
    figures: [
      percent([67.9, 68.4], { outcome: 'alive', ...years(3) }),
      hr(1.11, ci(0.82, 1.52, 90), equal(0.57)),
    ],
  },
  {
    from: `${e2108}, a copy in which "=" became "5"`,
    text: 'The 3-year OS was 67.9% without and 68.4% with early locoregional therapy (hazard ratio 5 1.11; 90% CI, 0.82 to 1.52; P 5 .57).',
    figures: [percent([67.9, 68.4], { outcome: 'alive', ...years(3) })],
    also: [interval(ci(0.82, 1.52, 90), { same: 1 })],
  },
  {
    from: e2108,
    text: 'The median OS was 53.1 months (95% CI, 47.9 to not estimable) in the systemic therapy arm and 54.9 months (95% CI, 46.7 to not estimable) in the locoregional therapy arm.',
    figures: [
      median('survival', 'month', [
        [53.1, ci95(47.9)],
        [54.9, ci95(46.7)],
      ]),
    ],
  },
  {
    from: e2108,
    text: 'Locoregional progression was less frequent in the locoregional therapy arm (3-year rate: 16.3% v 39.8%; P < .001).',
    figures: [percent([16.3, 39.8], { ...years(3), p: below(0.001) })],
  },
  {
    from: e2108,
    text: 'Distant metastases are present in 6% or more of patients with newly diagnosed breast cancer.',
    figures: [],
  },
  {
    from: 'PubMed, head of a record',
    text: '2022 Mar 20;40(9):978-987. doi: 10.1200/JCO.21.02006. Epub 2022 Jan 7.',
    figures: [],
  },
  {
    from: 'PubMed, foot of a record',
    text: '- PMID: 34995128 - PMCID: PMC8937009 - DOI: 10.1200/JCO.21.02006',
    figures: [number('pmid'), number('pmc')],
  },
  {
    from: `${tata}, cancertherapyadvisor.com`,
    text: 'Median overall survival was 19.2 months (95% CI: 15.98-22.46) in the locoregional treatment group and 20.5 months in (16.96 to 23.98) in the no locoregional treatment group (HR=1.04; 95% CI: 0.81-1.34; P=0.79).',
    figures: [
      [
        median('survival', 'month', [[19.2, ci95(15.98, 22.46)], 20.5]),
        median('survival', 'month', [
          [19.2, ci95(15.98, 22.46)],
          [20.5, ci(16.96, 23.98)],
        ]),
      ],
      hr(1.04, ci95(0.81, 1.34), equal(0.79)),
    ],
  },
  {
    from: `${tata}, cancertherapyadvisor.com, points of both kinds`,
    text: 'The corresponding 2-year overall survival rate was 41·9% (95% CI: 33.9–49·7) in the locoregional treatment group and 43.0% (35.2–50.8) in the no locoregional treatment group.',
    figures: [
      percent(
        [
          { value: 41.9, interval: ci95(33.9, 49.7) },
          { value: 43, interval: ci(35.2, 50.8) },
        ],
        { outcome: 'alive', ...years(2) },
      ),
    ],
  },
  {
    from: tata,
    text: 'Median overall survival was 19·2 months (95% CI 15·98–22·46) in the locoregional treatment group and 20·5 months (16·96–23·98) in the no locoregional treatment group (HR 1·04, 95% CI 0·81–1·34; p=0·79), and the corresponding 2-year overall survival was 41·9% (95% CI 33·9–49·7) in the locoregional treatment group and 43·0% (35·2–50·8) in the no locoregional treatment group.',
    figures: [
      median('survival', 'month', [
        [19.2, ci95(15.98, 22.46)],
        [20.5, ci(16.96, 23.98)],
      ]),
      hr(1.04, ci95(0.81, 1.34), equal(0.79)),
      percent(
        [
          { value: 41.9, interval: ci95(33.9, 49.7) },
          { value: 43, interval: ci(35.2, 50.8) },
        ],
        { outcome: 'alive', ...years(2) },
      ),
    ],
  },
  {
    from: turkey,
    text: 'Hazard of death was 34% lower in the LRT group than in the ST group (hazard ratio [HR], 0.66; 95% confidence interval [CI], 0.49–0.88; p = 0.005).',
    figures: [
      change('percent', 34, { direction: 'lower', of: 'hazard' }),
      hr(0.66, ci95(0.49, 0.88), equal(0.005)),
    ],
  },
  {
    from: turkey,
    text: 'Unplanned subgroup analyses showed that the risk of death was statistically lower in the LRT group than in the ST group with respect to estrogen receptor (ER)/progesterone receptor (PR)(+) (HR 0.64; 95% CI 0.46–0.91; p = 0.01), human epidermal growth factor 2 (HER2)/neu(–) (HR 0.64; 95% CI 0.45–0.91; p = 0.01), patients younger than 55 years (HR 0.57; 95% CI 0.38–0.86; p = 0.007), and patients with solitary bone-only metastases (HR 0.47; 95% CI 0.23–0.98; p = 0.04).',
    figures: [
      // "ER/PR(+)": one of them at least.
      receptors(['HR', 'positive']),
      hr(0.64, ci95(0.46, 0.91), equal(0.01)),
      hr(0.64, ci95(0.45, 0.91), equal(0.01)),
      hr(0.57, ci95(0.38, 0.86), equal(0.007)),
      hr(0.47, ci95(0.23, 0.98), equal(0.04)),
    ],
    also: [receptors(['HER2', 'negative']), { kind: 'her2', called: 'negative' }],
  },
  {
    from: turkey,
    text: 'However, a longer follow-up study (median, 40 months) showed statistically significant improvement in median survival.',
    figures: [median('watched', 'month', [40])],
  },
  {
    from: turkey,
    text: 'In the current trial, improvement in 36-month survival was not observed with upfront surgery for stage IV breast cancer patients.',
    figures: [stage(4)],
  },
  {
    from: turkey,
    text: 'The trial enrolled 274 patients: 138 in the LRT group and 136 in the ST group.',
    figures: [],
  },
  {
    from: 'MF07-01 after 10 years, meeting abstract',
    text: '[HR:0.71, 95%CI;0.59-0.86, p=0.0004]',
    figures: [hr(0.71, ci95(0.59, 0.86), equal(0.0004))],
  },
  {
    from: 'MF07-01 after 10 years, meeting abstract',
    text: '23% of patients in LRT group and 8% of patients in ST group were alive',
    figures: [percent([23, 8], { outcome: 'alive' })],
  },
  {
    from: japan,
    text: 'The difference in OS was not statistically significant (HR 0.86 90% CI 0.69-1.07, one-sided p = 0.13).',
    figures: [hr(0.86, ci(0.69, 1.07, 90), equal(0.13, { sided: 1 }))],
  },
  {
    from: japan,
    text: 'Median OS was 69 months (arm A) and 75 months (arm B).',
    figures: [median('survival', 'month', [69, 75])],
  },
  {
    from: japan,
    text: 'LRFS in arm B was significantly longer than that in arm A (median LRFS 20 vs. 63 months: HR 0.42, 95% CI 0.33-0.53, p < 0.0001).',
    figures: [median('event', 'month', [20, 63]), hr(0.42, ci95(0.33, 0.53), below(0.0001))],
  },
  {
    from: japan,
    text: 'Of these, 407 were randomised to arm A (N = 205) or arm B (N = 202).',
    figures: [count(205), count(202)],
  },
  {
    from: `${japan}, ASCO 2023, a shortened copy`,
    text: 'difference OS statistically significant (HR 0.857, 90% CI 0.686-1.072, p 0.1283).',
    figures: [hr(0.857, ci(0.686, 1.072, 90), equal(0.1283))],
  },
  {
    from: japan,
    text: 'UMIN Clinical Trials Registry (UMIN000005586); Japan Registry of Clinical Trials (jRCTs031180151).',
    figures: [number('umin'), number('jrct')],
  },
  {
    from: `${austria}: below 1, and the group that is named first lived shorter`,
    text: 'Median survival in arm A was 34.6 months, versus 54.8 months in the nonsurgery arm [hazard ratio (HR) 0.691, 95% confidence interval (95% CI) 0.358–1.333; P = 0.267]; time to distant progression was 13.9 months in the surgery arm and 29.0 months in the nonsurgery arm (HR 0.598, 95% CI 0.343–1.043; P = 0.0668).',
    figures: [
      median('survival', 'month', [34.6, 54.8]),
      hr(0.691, ci95(0.358, 1.333), equal(0.267)),
      hr(0.598, ci95(0.343, 1.043), equal(0.0668)),
    ],
  },
  {
    from: austria,
    text: 'Patients in the surgery arm had more cT3 breast cancer (22.2% vs 6.7%) and more cN2 staging (15.6% vs 4.4%).',
    figures: [
      tnm({ t: { class: '3', by: 'c' } }),
      percent([22.2, 6.7]),
      tnm({ n: { class: '2', by: 'c' } }),
      percent([15.6, 4.4]),
    ],
  },
  {
    from: austria,
    text: 'Ninety patients (45 arm A, 45 arm B) were included; median follow-up was 37.5 months.',
    figures: [median('watched', 'month', [37.5])],
  },
  {
    from: austria,
    text: 'The prospective randomized phase III ABCSG-28 POSYTIVE trial evaluated median survival comparing primary surgery followed by systemic therapy to primary systemic therapy in de novo stage IV breast cancer.',
    figures: [stage(4)],
    also: [phase(3)],
  },
  {
    from: pooled,
    text: 'Analyses included 4 trials comprising 970 patients.',
    figures: [{ kind: 'pooled', studies: 4, people: 970 }],
  },
  {
    from: pooled,
    text: 'Compared to standard treatment, LRT was not associated with improved OS in the ITT population (HR 0.97, 95% CI 0.72–1.29, p = 0.81).',
    figures: [hr(0.97, ci95(0.72, 1.29), equal(0.81))],
  },
  {
    from: pooled,
    text: 'LRT was not associated with improved OS in any tumor subtypes, including hormone receptor positive (HR 0.96, 95% CI 0.65–1.43), triple negative (HR 1.4, 95% CI 0.50–3.91) and human epidermal growth factor receptor 2 positive disease (HR 0.93, 95% CI 0.68–1.28).',
    figures: [hr(0.96, ci95(0.65, 1.43)), hr(1.4, ci95(0.5, 3.91)), hr(0.93, ci95(0.68, 1.28))],
    also: [receptors(['HR', 'positive']), receptors(['HER2', 'positive'])],
  },
  {
    from: 'SEER, Oncotarget 2016',
    text: 'The four groups achieved a median survival time (MST) of 51, 43, 31 and 21 months, respectively, P < 0.001.',
    figures: [pValue(below(0.001))],
  },
  {
    from: nsqip,
    text: 'The 30-day unadjusted morbidity was significantly higher in the metastatic cohort (7.5 vs. 3.7 %; p < 0.001), as was the all-cause 30-day mortality (1.8 vs. 0.06 %; p < 0.001).',
    figures: [
      percent([7.5, 3.7], { p: below(0.001) }, days(30)),
      percent([1.8, 0.06], { p: below(0.001) }, { outcome: 'died', ...days(30) }),
    ],
  },
  {
    from: nsqip,
    text: 'We identified 68,316 patients who underwent breast surgery for invasive breast cancer; 1,031 (1.5 %) had metastatic disease.',
    figures: [],
    also: [percent([1.5])],
  },
  {
    from: nsqip,
    text: 'The adjusted odds ratio for postoperative complications in the setting of metastatic disease was 1.6 (95 % confidence limit 1.2-2.1).',
    figures: [or(1.6, ci95(1.2, 2.1), undefined, { adjusted: true })],
  },
  {
    from: `${nsqip}, in ASCO Post`,
    text: '“We demonstrated that breast surgery in the setting of metastatic disease has approximately a 1.5-times increased odds of postoperative complications, and 30-day all-cause mortality was significantly higher in the metastatic group compared to the nonmetastatic group (stage I–III disease),” she reported.',
    figures: [change('times', 1.5, { of: 'odds' }, { direction: 'higher' }), stage(1, 3)],
  },
  // Surgery and radiation of the spine and the brain
  {
    from: patchell,
    text: 'Significantly more patients in the surgery group (42/50, 84%) than in the radiotherapy group (29/51, 57%) were able to walk after treatment (odds ratio 6·2 [95% CI 2·0—19·8] p=0·001).',
    figures: [
      percent([
        { value: 84, counted: [42, 50] },
        { value: 57, counted: [29, 51] },
      ]),
      or(6.2, ci95(2, 19.8), equal(0.001)),
    ],
  },
  {
    from: `${patchell}, a copy that lost the points`,
    text: 'Significantly more patients in the surgery group (42/50, 84%) than in the radiotherapy group (29/51, 57%) were able to walk after treatment (odds ratio 62 [95% CI 20198] p=0001).',
    figures: [
      percent([
        { value: 84, counted: [42, 50] },
        { value: 57, counted: [29, 51] },
      ]),
    ],
  },
  {
    from: patchell,
    text: 'Patients treated with surgery also retained the ability to walk significantly longer than did those with radiotherapy alone (median 122 days vs 13 days, p=0·003).',
    figures: [median('other', 'day', [122, 13], { p: equal(0.003) })],
  },
  {
    from: patchell,
    text: '32 patients entered the study unable to walk; significantly more patients in the surgery group regained the ability to walk than patients in the radiation group (10/16 [62%] vs 3/16 [19%], p=0·01).',
    figures: [
      percent(
        [
          { value: 62, counted: [10, 16] },
          { value: 19, counted: [3, 16] },
        ],
        { p: equal(0.01) },
      ),
    ],
  },
  {
    from: patchell,
    text: 'In this randomised, multi-institutional, non-blinded trial, we randomly assigned patients with spinal cord compression caused by metastatic cancer to either surgery followed by radiotherapy (n=50) or radiotherapy alone (n=51).',
    figures: [count(50), count(51)],
  },
  {
    from: patchell,
    text: 'Radiotherapy for both treatment groups was given in ten 3 Gy fractions.',
    figures: [gray({ fractions: 10, each: 3 }, { total: 30 })],
  },
  {
    from: 'Patchell, N Engl J Med 1990',
    text: '(median, 40 weeks vs. 15 weeks in the radiation group; P less than 0.01)',
    figures: [
      [
        median('other', 'week', [40, 15], { p: below(0.01) }),
        median('other', 'week', [40, 15], { maybe: { p: below(0.01) } }),
      ],
    ],
    also: [pValue(below(0.01))],
  },
  {
    from: 'Patchell, N Engl J Med 1990',
    text: '5 of 25 [20 percent] vs. 12 of 23 [52 percent]; P less than 0.02',
    figures: [
      percent(
        [
          { value: 20, counted: [5, 25] },
          { value: 52, counted: [12, 23] },
        ],
        { p: below(0.02) },
      ),
    ],
  },
  {
    from: 'Cochrane CD006121',
    text: 'This found no difference in overall survival (OS) between the WBRT plus SRS and WBRT alone groups (hazard ratio (HR) 0.82, 95% confidence interval (CI) 0.65 to 1.02; 2 studies, 358 participants; moderate‐quality evidence).',
    figures: [hr(0.82, ci95(0.65, 1.02))],
  },
  {
    from: 'Cochrane CD006121',
    text: 'For participants with one brain metastasis median survival was significantly longer in the WBRT plus SRS group (6.5 months) versus WBRT group (4.9 months; P = 0.04).',
    figures: [
      [
        median('survival', 'month', [6.5, 4.9], { p: equal(0.04) }),
        median('survival', 'month', [6.5, 4.9]),
        pValue(equal(0.04)),
      ],
    ],
    also: [pValue(equal(0.04))],
  },
  {
    from: 'Radiosurgery trial with three arms, ro-journal 2014',
    text: 'Median local control was significantly better for WBRT + SRS compared to SRS alone & WBRT alone (10 vs 6 vs 5 months, respectively, P = 0.04).',
    figures: [pValue(equal(0.04))],
  },
  {
    from: 'Radiosurgery trial with three arms, ro-journal 2014',
    text: 'Survival was significantly better for patients with controlled primary tumor who received WBRT + SRS compared to SRS alone & WBRT alone (median survival was 12 vs 5.5 vs 8 months, respectively. P = 0.027).',
    figures: [pValue(equal(0.027))],
  },
  {
    from: 'Brain metastases, Turk J Oncol 2023: four numbers for two times and two outcomes',
    text: 'The 1- and 2-year overall survival (OS) and, intracranial progression-free survival rates were 57% and 36%, 30%, and 17%, respectively.',
    figures: [],
  },
  {
    from: 'Brain metastases, Turk J Oncol 2023',
    text: 'None of the patients experienced severe (≥grade 3) acute toxicity.',
    figures: [orWorse(3)],
  },
  {
    from: 'Distant brain failure, PMC4618074: CI is cumulative incidence',
    text: 'This correlated with 6-month CI of DBF of 16.6%, 28.8%, and 54.4%, respectively (p<0.001).',
    figures: [pValue(below(0.001))],
  },
  {
    from: 'Distant brain failure, PMC4618074',
    text: 'Scores of 0-1, 2, and 3-4 were considered low, intermediate, and high risk, respectively.',
    figures: [],
  },
  {
    from: 'Spinal metastases, Int J Spine Surg 2023',
    text: 'Bootstrap internal validation of the model developed on this cohort yielded an optimism-corrected c-statistic of 0.75 (95% CI: 0.71–0.80).',
    figures: [{ kind: 'discrimination', of: 'order', value: 0.75, interval: ci95(0.71, 0.8) }],
  },
  {
    from: 'Spinal metastases, Int J Spine Surg 2023',
    text: 'The median survival was 17 months, 55.7% of the immobile patients regained ambulation postoperatively.',
    figures: [median('survival', 'month', [17])],
    also: [percent([55.7])],
  },
  // Focused radiation of a few metastases
  {
    from: 'NRG-BR002, thevitalrecord.ai',
    text: 'Median PFS was 23 months in the SOC-alone arm versus 19.5 months in the ablation arm.',
    figures: [median('progression', 'month', [23, 19.5])],
  },
  {
    from: 'NRG-BR002, thevitalrecord.ai',
    text: 'Two-year PFS rates were nearly identical — 45.7% versus 46.8% — and three-year rates were 32.8% versus 38.1%, differences that were neither statistically nor clinically meaningful.',
    figures: [
      percent([45.7, 46.8], {}, { outcome: 'free', ...years(2) }),
      percent([32.8, 38.1], {}, { outcome: 'free', ...years(3) }),
    ],
  },
  {
    from: 'NRG-BR002, thevitalrecord.ai',
    text: 'Median overall survival was not reached in either arm; 36-month OS was 71.8% in the SOC arm and 68.9% in the ablation arm (log-rank p = 0.54).',
    figures: [
      median('survival', 'month', [undefined]),
      percent([71.8, 68.9], { outcome: 'alive', ...months(36) }, { p: equal(0.54) }),
    ],
    also: [pValue(equal(0.54))],
  },
  {
    from: 'NRG-BR002, ASCO 2022',
    text: 'NRG-BR002: A phase IIR/III trial of standard of care systemic therapy with or without stereotactic body radiotherapy (SBRT) and/or surgical resection (SR) for newly oligometastatic breast cancer (NCT02364557).',
    figures: [phase(2, { last: 3, joined: true, randomized: true }), number('nct')],
  },
  {
    from: sbrt,
    text: 'After a median follow-up of 3.4 years, progression-free survival (PFS) at one year, two years, and three years was 81% (95% CI: 66-90%), 58% (95% CI: 41-72%), and 45% (95% CI: 28-60%), respectively.',
    figures: [
      median('watched', 'year', [3.4]),
      percent([{ value: 81, interval: ci95(66, 90) }], { outcome: 'free', ...years(1) }),
      percent([{ value: 58, interval: ci95(41, 72) }], { outcome: 'free', ...years(2) }),
      percent([{ value: 45, interval: ci95(28, 60) }], { outcome: 'free', ...years(3) }),
    ],
  },
  {
    from: sbrt,
    text: 'The median PFS was 2.6 years (95% CI: 1.3 – 4.9).',
    figures: [median('progression', 'year', [[2.6, ci95(1.3, 4.9)]])],
  },
  {
    from: sbrt,
    text: 'Overall survival at three years was 81% (95% CI: 63-90%).',
    figures: [percent([{ value: 81, interval: ci95(63, 90) }], { outcome: 'alive', ...years(3) })],
  },
  {
    from: sbrt,
    text: 'The median dose was 40 Gy (min-max: 15-54) prescribed at 80% isodose, the median number of sessions was three (min-max: 3-10).',
    figures: [gray({ total: 40 }), range(15, 54), range(3, 10)],
  },
  {
    from: sbrt,
    text: 'The primary tumor expressed estrogen receptors in 33 patients (84.6%); the status was HER2+++ in 7 patients (17.9%).',
    figures: [{ kind: 'her2', score: [3, 3] }],
    also: [percent([84.6]), percent([17.9])],
  },
  {
    from: sbrt,
    text: 'Three patients (7.3%) experienced G2 acute toxicity, no grade ≥3 toxicity was reported.',
    figures: [sideEffect(2), orWorse(3)],
    also: [percent([7.3])],
  },
  {
    from: sabr,
    text: 'The 1- and 2-year local control rates were 97% (95% CI 95–99%), and 90% (95% CI 84–94%), respectively.',
    figures: [
      percent([{ value: 97, interval: ci95(95, 99) }], {}, years(1)),
      percent([{ value: 90, interval: ci95(84, 94) }], {}, years(2)),
    ],
  },
  {
    from: `${sabr}: the time stands behind`,
    text: 'Overall survival (OS) was 93% (95% CI 89–96%) at 1 year, 81% (95% CI 72–88%) at 2 years.',
    figures: [
      percent([{ value: 93, interval: ci95(89, 96) }], { outcome: 'alive', ...years(1) }),
      percent([{ value: 81, interval: ci95(72, 88) }], {}, { outcome: 'alive', ...years(2) }),
    ],
  },
  {
    from: sabr,
    text: 'The rate of any grade 2 or 3 toxicity was 4.1 % (95% CI 0.1–5%), and 0.7% (0–1%), respectively.',
    figures: [sideEffect(2, 3), percent([{ value: 4.1, interval: ci95(0.1, 5) }])],
    also: [percent([{ value: 0.7, interval: ci(0, 1) }])],
  },
  {
    from: `${sabr}: three groups`,
    text: 'In the subgroup analysis, the OS at 2y were significantly different comparing HER2+, HR+/HER2(-) and triple negative breast cancer 100%, 86% and 32%, p = 0.001.',
    figures: [receptors(['HR', 'positive'], ['HER2', 'negative']), pValue(equal(0.001))],
    also: [receptors(['HER2', 'positive']), percent([100]), percent([86]), percent([32])],
  },
  {
    from: sabr,
    text: 'A meta-regression analysis was performed to assess if there was a correlation between moderator variables and outcomes, and a p-value <0.05 was considered significant.',
    figures: [],
    also: [pValue(below(0.05))],
  },
  {
    from: 'Local consolidative therapy, PMC9582460',
    text: 'A total of 54 studies involving 7,242 patients were included.',
    figures: [{ kind: 'pooled', studies: 54, people: 7242 }],
  },
  {
    from: 'Local consolidative therapy, PMC9582460',
    text: 'Pooled analyses showed that the LCT arm could achieve improved OS with pooled odds ratio of 2.896 (95% confidence interval [CI], 2.377 to 3.528; p < 0.001).',
    figures: [or(2.896, ci95(2.377, 3.528), below(0.001))],
  },
  {
    from: 'Local consolidative therapy, PMC9582460: two estimates under one name',
    text: 'Subgroup analyses limited to the randomized controlled trials (RCT) were also performed and pooled odds ratios on OS and PFS were 1.535 (95% CI, 1.082 to 2.177; p=0.016) and 1.668 (95% CI, 1.187 to 2.344; p=0.003).',
    figures: [
      [
        or(1.535, ci95(1.082, 2.177), equal(0.016)),
        interval(ci95(1.082, 2.177), { same: 1, p: equal(0.016) }),
      ],
      [
        or(1.668, ci95(1.187, 2.344), equal(0.003)),
        interval(ci95(1.187, 2.344), { same: 1, p: equal(0.003) }),
      ],
    ],
    also: [pValue(equal(0.016)), pValue(equal(0.003))],
  },
  {
    from: 'Local consolidative therapy, PMC9582460',
    text: 'The rates of grade ≥ 3 complications related to LCT was mostly low (< 10%) and not significantly higher compared to the control arm.',
    figures: [orWorse(3)],
  },
  {
    from: 'Breast radiation in stage IV, ro-journal 2023: two outcomes, two numbers',
    text: 'With a median follow-up of 17.2 months, the 2-year LC and overall survival (OS) rates were 49.4%, and 48.3%, respectively.',
    figures: [median('watched', 'month', [17.2])],
  },
  {
    from: 'Breast radiation in stage IV, ro-journal 2023',
    text: 'Group 1 (0 risk factors) showed favorable 2-year LC and OS of 63.9%, and 72.8%, respectively, whereas group 3 (2 risk factors) showed the worst outcomes of 0%, and 6.8%, respectively.',
    figures: [],
  },
  {
    from: 'Breast radiation in stage IV, ro-journal 2023',
    text: 'A median total dose of 45 Gy was prescribed with an equivalent dose in 2 Gy fractions (EQD2, α/β = 3.5) of 53 Gy.',
    figures: [gray({ total: 45 }), gray({ each: 2 })],
  },
  {
    from: 'Inflammatory cancer, ro-journal 2019',
    text: 'RT was performed at a total dose of 42.5–55 Gy with 2.5–3 Gy per fraction.',
    figures: [gray({ total: 42.5, upTo: 55 })],
  },
  {
    from: 'Inflammatory cancer, ro-journal 2019',
    text: 'According to the percentage of symptom relief compared with pre-RT symptoms, the number of patients with < 30, 30–70%, and ≥ 70% were 2 (9.1%), 7 (31.8%), and 13 (59.1%), respectively.',
    figures: [],
  },
  {
    from: 'Inflammatory cancer, ro-journal 2019',
    text: 'No patient experienced grade 3 or higher acute or chronic toxicity during a median follow-up period of 13 months.',
    figures: [orWorse(3), median('watched', 'month', [13])],
  },
  {
    from: 'Radiation for bone pain, PMC6817531',
    text: 'A 1 × 8 Gy radiation schedule was frequently used in single-fraction therapy, and schedules of 5 × 4 Gy and 10 × 3 Gy were frequently used in multiple-fraction therapy.',
    figures: [
      gray({ fractions: 1, each: 8 }, { total: 8 }),
      gray({ fractions: 5, each: 4 }, { total: 20 }),
      gray({ fractions: 10, each: 3 }, { total: 30 }),
    ],
  },
  {
    from: 'Radiation for bone pain, PMC6817531',
    text: 'In the 9 studies, the overall response rate was 67% (884 of 1321 patients) for patients in the single-fraction arm and 70% (953 of 1360 patients) for those in the multiple-fraction arm (pooled odds ratio [OR]: 0.85; 95% confidence interval [CI], 0.66-1.08).',
    figures: [
      [
        response('objective', [{ percent: 67 }, { percent: 70 }]),
        percent([
          { value: 67, counted: [884, 1321] },
          { value: 70, counted: [953, 1360] },
        ]),
      ],
      or(0.85, ci95(0.66, 1.08)),
    ],
  },
  {
    from: 'Radiation for bone pain, JAMA Oncol 2019',
    text: 'In this prospective randomized phase 2 noninferiority trial, 160 patients with mostly nonspine bone lesions were randomly assigned to receive single-fraction SBRT (12 Gy for ≥4-cm lesions or 16 Gy for <4-cm lesions) or MFRT to 30 Gy in 10 fractions.',
    figures: [
      notWorse(),
      gray({ total: 12 }),
      gray({ total: 16 }),
      gray({ total: 30, fractions: 10 }, { each: 3 }),
    ],
    // The glossary explains the term.
    also: [phase(2)],
  },
  {
    from: 'Repeated radiation for bone pain, oncologypro.esmo.org',
    text: 'Single-fraction treatment did not meet the non-inferiority criteria in per protocol analysis, however, with just 45% of 258 patients achieving an overall pain response to radiotherapy compared with 51% of 263 patients given multi-fraction radiotherapy.',
    figures: [notWorse({ shown: false })],
    also: [percent([45, 51]), percent([45]), percent([51])],
  },
  {
    from: 'Repeated radiation for bone pain, oncologypro.esmo.org',
    text: 'Patients given 8 Gy did show a trend towards an increased risk of pathological fractures (7 vs 5%) and spinal cord or cauda equine compression (2 vs <1%) compared with those given 20 Gy.',
    figures: [gray({ total: 8 }), percent([7, 5]), gray({ total: 20 })],
  },
  // Cryoablation
  {
    from: 'Callstrom, Cancer 2013',
    text: 'Prior to cryoablation, the mean score for worst pain in a 24-hour period was 7.1/10 with a range of 4/10 to 10/10.',
    figures: [],
  },
  {
    from: 'Callstrom, Cancer 2013',
    text: 'At 1, 4, 8, and 24 weeks after treatment, the mean score for worst pain in a 24-hour period decreased to 5.1/10 (P < .0001), 4.0/10 (P < .0001), 3.6/10 (P < .0001), and 1.4/10 (P < .0001), respectively.',
    figures: [1, 2, 3, 4].map(() => pValue(below(0.0001))),
  },
  {
    from: 'Callstrom, Cancer 2013',
    text: 'One of 61 (2%) patients had a major complication with osteomyelitis at the site of ablation.',
    figures: [],
    also: [percent([2]), percent([{ value: 2, counted: [1, 61] }])],
  },
  {
    from: 'Prologo, Skeletal Radiol 2014',
    text: 'There were statistically significant decreases in the median VAS score and narcotic usage at both 24 h and 3 months (p < 0.000).',
    figures: [pValue(below(0))],
  },
  // Liver
  {
    from: liver,
    text: 'Curative (R0) resection was possible in 86%.',
    figures: [margin('0')],
  },
  {
    from: liver,
    text: 'Operative mortality was 3% (n = 1).',
    figures: [percent([3], { outcome: 'died' })],
    also: [count(1)],
  },
  {
    from: liver,
    text: 'Overall 5-year survival was 18.4% (median 27 months).',
    figures: [
      percent([18.4], { outcome: 'alive', ...years(5) }),
      [median('other', 'month', [27]), median('survival', 'month', [27])],
    ],
  },
  {
    from: liver,
    text: 'Prognosis was significantly (p < 0.001) better following R0-resection (22%, median 41.5 months) than after R1/2-resection (maximum 20 months, median 5 months).',
    figures: [
      pValue(below(0.001)),
      margin('0'),
      median('other', 'month', [41.5]),
      margin('1', '2'),
      median('other', 'month', [5]),
    ],
  },
  {
    from: 'Liver resections, 41 patients: a median and a rate under one verb',
    text: 'The median and 5-year overall survival rates after LR were 58 months and 48%, respectively.',
    figures: [],
  },
  {
    from: 'Liver resections, Dig Surg 2018',
    text: 'The 1-, 5-, and 10-year survival rates were 92, 36, and 16% respectively.',
    figures: [
      percent([92], { outcome: 'alive', ...years(1) }),
      percent([36], { outcome: 'alive', ...years(5) }),
      percent([16], { outcome: 'alive', ...years(10) }),
    ],
  },
  {
    from: 'Liver resections, Dig Surg 2018',
    text: 'At the univariate analysis, tumor diameter, lymph node status, PR receptor status, and triple positive receptors (ER+/PR+/Her2+) were significantly related to survival.',
    figures: [receptors(['ER', 'positive'], ['PR', 'positive'], ['HER2', 'positive'])],
  },
  {
    from: 'Ruiz, Breast Cancer Res Treat 2018',
    text: 'Significant differences between patient groups (< 5 vs. ≥ 5 years) were mean time interval between primary tumor and hepatic metastases diagnosis (50 vs. 43 months), mean number of resected tumors (3 vs. 2), positive estrogen receptors (54% vs. 79%), microscopic lymphatic invasion (65% vs. 34%), vascular invasion (63% vs. 37%), hormonal therapy after resection (34% vs. 74%), number of recurrence (40% vs. 65%) and repeat hepatectomy (1% vs. 42%), respectively.',
    figures: [
      percent([54, 79]),
      percent([65, 34]),
      percent([63, 37]),
      percent([34, 74]),
      percent([40, 65]),
      percent([1, 42]),
    ],
  },
  {
    from: 'Ruiz, Breast Cancer Res Treat 2018',
    text: 'The probability of statistical cure was 14% (95% CI 1.4–26.7%) in these patients.',
    figures: [percent([{ value: 14, interval: ci95(1.4, 26.7) }])],
  },
  {
    from: 'Kostov, J Breast Cancer 2013',
    text: 'In 2000 to 2006, 42 female patients with a mean age of 58.2 years (range, 39 to 69 years) with LMBC were diagnosed.',
    figures: [range(39, 69, { unit: 'years', center: 58.2 })],
  },
  {
    from: 'Kostov, J Breast Cancer 2013',
    text: 'Metastatic tumor size of ≤4 cm (p=0.03), R0 resection (p=0.02), negative portal lymph nodes (p=0.01), response to chemotherapy (p=0.02)',
    figures: [
      pValue(equal(0.03)),
      margin('0'),
      pValue(equal(0.02)),
      pValue(equal(0.01)),
      pValue(equal(0.02)),
    ],
  },
  {
    from: 'Abbott, Surgery 2012: p stands first',
    text: 'p=.009, HR 3.3, 95% CI: 1.4-8.2',
    figures: [
      [pValue(equal(0.009)), hr(3.3, ci95(1.4, 8.2), equal(0.009))],
      hr(3.3, ci95(1.4, 8.2)),
    ],
  },
  // Drugs
  {
    from: solar,
    text: 'In the cohort of patients with PIK3CA-mutated cancer, progression-free survival at a median follow-up of 20 months was 11.0 months (95% confidence interval [CI], 7.5 to 14.5) in the alpelisib–fulvestrant group, as compared with 5.7 months (95% CI, 3.7 to 7.4) in the placebo–fulvestrant group (hazard ratio for progression or death, 0.65; 95% CI, 0.50 to 0.85; P<0.001); in the cohort without PIK3CA-mutated cancer, the hazard ratio was 0.85 (95% CI, 0.58 to 1.25; posterior probability of hazard ratio <1.00, 79.4%).',
    figures: [
      median('watched', 'month', [20]),
      hr(0.65, ci95(0.5, 0.85), below(0.001), { maybe: { event: 'progressionOrDeath' } }),
      hr(0.85, ci95(0.58, 1.25)),
    ],
    also: [interval(ci95(7.5, 14.5)), interval(ci95(3.7, 7.4))],
  },
  {
    from: `${solar}, an abstract`,
    text: 'Alpelisib (ALP) is an α-selective PI3K inhibitor that, in combination with fulvestrant (FUL), demonstrated improved median progression-free survival (PFS) vs placebo (PBO) + FUL (11.0 vs 5.7 mo, respectively; hazard ratio [HR] 0.65; 95% confidence interval [CI], 0.50-0.85; P<0.001) in patients (pts) with PIK3CA-mutated, HR+, HER2- advanced breast cancer (ABC) in the ongoing phase 3 SOLAR-1 study.',
    figures: [
      hr(0.65, ci95(0.5, 0.85), below(0.001)),
      receptors(['HR', 'positive'], ['HER2', 'negative']),
      phase(3),
    ],
    also: [median('progression', 'month', [11, 5.7])],
  },
  {
    from: `${solar}, a copy in which "=" became "¼" and "+" became "þ"`,
    text: 'PFS in the mut cohort was significantly longer with ALPþFUL vs PBOþFUL (HR 0.65; 95% CI 0.50-0.85; P ¼ 0.00065; median 11.0 vs 5.7 months [mo]); median follow-up was 20.0 mo.',
    figures: [
      hr(0.65, ci95(0.5, 0.85)),
      [median('other', 'month', [11, 5.7]), median('progression', 'month', [11, 5.7])],
      median('watched', 'month', [20]),
    ],
  },
  {
    from: `${solar}, a copy in which "=" became "¼"`,
    text: 'In pts with measurable, PIK3CA-mut ABC (n ¼ 262), overall response rate was 36% for ALPþFUL vs 16% for PBOþFUL (p ¼ 0.0002).',
    figures: [response('objective', [{ percent: 36 }, { percent: 16 }])],
  },
  {
    from: `${solar}, an abstract`,
    text: 'Overall, most frequent all-grade (G) adverse events (AEs; single preferred term; ALPþFUL vs PBOþFUL) were hyperglycemia (64% vs 10%), diarrhea (58% vs 16%), nausea (45% vs 22%), decreased appetite (36% vs 10%) and rash (36% vs 6%).',
    figures: [
      sideEffect(1, 5),
      percent([64, 10]),
      percent([58, 16]),
      percent([45, 22]),
      percent([36, 10]),
      percent([36, 6]),
    ],
  },
  {
    from: `${solar}, an abstract`,
    text: 'G 3/4 hyperglycemia (fasting plasma glucose >250 mg/dL) was observed in 37% of patients for ALPþFUL vs < 1% for PBOþFUL; G 3/4 rash in 10% vs < 1%.',
    figures: [sideEffect(3, 4), sideEffect(3, 4)],
    also: [percent([37]), percent([10])],
  },
  {
    from: 'SOLAR-1, Ann Oncol 2021',
    text: 'In the PIK3CA-mutated cohort (n = 341), median OS [95% confidence interval (CI)] was 39.3 months (34.1-44.9) for alpelisib-fulvestrant and 31.4 months (26.8-41.3) for placebo-fulvestrant [hazard ratio (HR) = 0.86 (95% CI, 0.64-1.15; P = 0.15)].',
    figures: [
      count(341),
      median('survival', 'month', [
        [39.3, ci(34.1, 44.9)],
        [31.4, ci(26.8, 41.3)],
      ]),
      hr(0.86, ci95(0.64, 1.15), equal(0.15)),
    ],
  },
  {
    from: 'SOLAR-1, Ann Oncol 2021',
    text: 'Median OS (95% CI) in patients with lung and/or liver metastases was 37.2 months (28.7-43.6) and 22.8 months (19.0-26.8) in the alpelisib-fulvestrant and placebo-fulvestrant arms, respectively [HR = 0.68 (0.46-1.00)].',
    figures: [
      median('survival', 'month', [
        [37.2, ci(28.7, 43.6)],
        [22.8, ci(19, 26.8)],
      ]),
      hr(0.68, ci(0.46, 1)),
    ],
  },
  {
    from: 'SOLAR-1, Ann Oncol 2021',
    text: 'Overall survival was evaluated and a one-sided stratified log-rank test was carried out with an O’Brien–Fleming efficacy boundary of P ≤ 0.0161.',
    figures: [],
    also: [pValue(below(0.0161))],
  },
  {
    from: keynote,
    text: 'In the CPS-10 subgroup, the median overall survival was 23.0 months in the pembrolizumab–chemotherapy group and 16.1 months in the placebo–chemotherapy group (hazard ratio for death, 0.73; 95% confidence interval [CI], 0.55 to 0.95; two-sided P = 0.0185 [criterion for significance met]).',
    figures: [
      median('survival', 'month', [23, 16.1]),
      hr(0.73, ci95(0.55, 0.95), equal(0.0185, { sided: 2 }), { event: 'death' }),
    ],
  },
  {
    from: keynote,
    text: 'The primary end points were progression-free survival (reported previously) and overall survival among patients whose tumors expressed PD-L1 with a CPS of 10 or more (the CPS-10 subgroup), among patients whose tumors expressed PD-L1 with a CPS of 1 or more (the CPS-1 subgroup), and in the intention-to-treat population.',
    figures: [score('cps', { low: 10, relation: '≥' }), score('cps', { low: 1, relation: '≥' })],
  },
  {
    from: 'KEYNOTE-355, COSA 2022: figure dashes, many ratios under one name',
    text: 'In the primary analyses, HRs (95% CI) for OS were 0.73 (0.55‒0.95) in the CPS ≥10 subgroup, 0.86 (0.72‒1.04) in the CPS ≥1 subgroup, and 0.89 (0.76‒1.05) in the ITT population.',
    figures: [score('cps', { low: 10, relation: '≥' }), score('cps', { low: 1, relation: '≥' })],
    also: [hr(0.73, ci95(0.55, 0.95)), hr(0.86, ci95(0.72, 1.04)), hr(0.89, ci95(0.76, 1.05))],
  },
  {
    from: 'KEYNOTE-355, COSA 2022',
    text: 'Eligible patients with measurable disease per RECIST v1.1, ECOG PS 0‒1, and ≥6-month disease-free interval were randomized 2:1.',
    figures: [{ kind: 'performance-status', scale: 'ecog', low: 0, high: 1 }],
  },
  {
    from: 'KEYNOTE-355, mdedge.com',
    text: 'Grade ≥3 adverse events were reported by 68.1% and 66.9% of patients in the pembrolizumab+chemotherapy and placebo+chemotherapy groups, respectively.',
    figures: [orWorse(3), percent([68.1, 66.9])],
  },
  {
    from: 'DESTINY-Breast01, Ann Oncol 2023',
    text: 'The objective response rate by independent central review was 62.0% (95% CI, 54.5–69.0) in patients who received T-DXd 5.4 mg/kg every 3 weeks (n = 184).',
    figures: [
      response('objective', [{ percent: 62, interval: ci95(54.5, 69) }]),
      dose({ low: 5.4, unit: 'mg', per: 'kg' }, { every: { count: 3, unit: 'week' } }),
      count(184),
    ],
  },
  {
    from: 'DESTINY-Breast01, Ann Oncol 2023: two things under one verb',
    text: 'Median progression-free survival and duration of response were 19.4 months (95% CI, 14.1–25.0) and 18.2 months (95% CI, 15.0 months–not evaluable), respectively.',
    figures: [],
    also: [interval(ci95(14.1, 25)), interval(ci95(15))],
  },
  {
    from: 'DESTINY-Breast03, eviq.org.au',
    text: 'At 12 months the hazard ratio for disease progression or death from any cause was 0.28 (95% CI, 0.22 to 0.37, p<0.001).',
    figures: [
      [
        hr(0.28, ci95(0.22, 0.37), below(0.001), { maybe: { event: 'progressionOrDeath' } }),
        interval(ci95(0.22, 0.37), { same: 1 }),
      ],
    ],
    also: [pValue(below(0.001))],
  },
  {
    from: 'DESTINY-Breast03, eviq.org.au',
    text: 'Rates of treatment-related grade 3 or 4 toxicity were similar at 45% in the trastuzumab deruxtecan arm vs 39% in the trastuzumab emtansine arm.',
    figures: [sideEffect(3, 4), percent([45, 39])],
  },
  {
    from: 'Docetaxel, J Clin Oncol: RR is a response rate',
    text: 'Objective responses were seen in 20 of 35 assessable patients (three complete responses [CRs] and 17 partial responses [PRs]), for an objective response rate of 57% (95% confidence interval [CI], 39% to 74%) and in 21 of 42 registered patients (50% response rate [RR]; 95% CI, 34% to 66%) entered onto the trial.',
    figures: [response('objective', [{ percent: 57, interval: ci95(39, 74) }])],
    also: [
      interval(ci95(34, 66)),
      response('objective', [{ percent: 50, interval: ci95(34, 66) }]),
    ],
  },
  {
    from: 'Docetaxel, J Clin Oncol',
    text: 'Docetaxel 100 mg/m2 was administered as a 1-hour intravenous (IV) infusion every 3 weeks to 42 patients registered at four centers.',
    figures: [
      dose(
        { low: 100, unit: 'mg', per: 'm2' },
        {},
        { route: 'vein', every: { count: 3, unit: 'week' } },
      ),
    ],
  },
  {
    from: 'Capecitabine, Oncotarget 2015',
    text: 'The results indicated a significant improvement with capecitabine-based chemotherapy compared with capecitabine-free chemotherapy in ORR (relative risk [RR] 1.14, 95% confidence interval [CI] 1.03 to 1.26, P = 0.013) and PFS (hazard ratio [HR] 0.77, 95% CI 0.69 to 0.87, P < 0.0001).',
    figures: [rr(1.14, ci95(1.03, 1.26), equal(0.013)), hr(0.77, ci95(0.69, 0.87), below(0.0001))],
  },
  {
    from: 'Paclitaxel and gemcitabine, cancernetwork.com, dashes garbled',
    text: 'Five patients (17%) had a complete response and 11 (38%) a partial response, yielding an objective response rate of 55% (95% confidence interval = 36%â73%).',
    figures: [response('objective', [{ percent: 55 }])],
    also: [response('complete', [{ percent: 17 }]), response('partial', [{ percent: 38 }])],
  },
  {
    from: 'Paclitaxel and gemcitabine: the longest were still counting',
    text: 'Median response duration was 8 months (range: 4–26 months), and median overall survival was 12 months (range: 4–48+ months).',
    figures: [
      median('other', 'month', [8]),
      range(4, 26, { unit: 'months' }),
      median('survival', 'month', [12]),
    ],
  },
  {
    from: 'Paclitaxel and gemcitabine, cancernetwork.com',
    text: 'Twenty-nine patients ranging from 32 to 68 years of age received paclitaxel at 175 mg/m² IV over 3 hours on day 1 and gemcitabine at 1,000 mg/m² IV on days 1, 8, and 15 every 28 days.',
    figures: [
      range(32, 68, { unit: 'years' }),
      dose({ low: 175, unit: 'mg', per: 'm2' }, {}, { route: 'vein', days: [1] }),
      dose(
        { low: 1000, unit: 'mg', per: 'm2' },
        { days: [1, 8, 15], every: { count: 28, unit: 'day' } },
        { route: 'vein' },
      ),
    ],
  },
  {
    from: 'Paclitaxel and gemcitabine, cancernetwork.com: of cycles',
    text: 'Grade 3/4 thrombocytopenia was observed in 5 (18.5%) of the first 27 cycles and in 6 (5.4%) of the 110 cycles following dosage reduction (P = .04).',
    figures: [sideEffect(3, 4), pValue(equal(0.04))],
  },
  {
    from: 'Docetaxel and vinorelbine, Anticancer Res 2005',
    text: 'There were 1 (3.7%) CR and 14 (51.9%) PR, for an overall response rate of 55.6% (95% CI, 36.9%-74.3%).',
    figures: [response('objective', [{ percent: 55.6, interval: ci95(36.9, 74.3) }])],
  },
  {
    from: 'Docetaxel and vinorelbine, Anticancer Res 2005: three things, three numbers',
    text: 'Median time to response, time to progression and overall survival were 2, 9 and 25 months, respectively.',
    figures: [],
  },
  {
    from: 'Metronomic chemotherapy, PMC4887815',
    text: 'As regards clinical outcomes, the median time-to-treatment failure (TTF) and overall survival (OS) were significantly longer in the metronomic group compared with those in the non-metronomic group (TTF, 15 vs. 4 months, P=0.0001; and OS, 53 vs. 28 months P=0.0012, respectively).',
    figures: [pValue(equal(0.0001)), pValue(equal(0.0012))],
  },
  {
    from: 'Metronomic chemotherapy, PMC4887815',
    text: 'The proportion of patients who experienced treatment-related adverse events was significantly lower in the metronomic group compared with that in the non-metronomic group (36.5 vs. 61.5%, respectively; P=0.038).',
    figures: [percent([36.5, 61.5], {}, { p: equal(0.038) })],
    also: [pValue(equal(0.038))],
  },
  {
    from: 'Metastatic cancer in Kalmar, Breast 2017: over the years',
    text: 'Median survival of the 784 patients increased successively from 13 to 33 months.',
    figures: [],
  },
  {
    from: 'Metastatic cancer in Kalmar, Breast 2017: over the years',
    text: 'Five year survival increased from 10 to 27%.',
    figures: [],
  },
  {
    from: 'Metastatic cancer in Kalmar, Breast 2017',
    text: 'Median survival for patients with grade 2 tumours was 2 years and did not improve.',
    figures: [median('survival', 'year', [2])],
    // Its words lie within the median.
    also: [grade(2)],
  },
  {
    from: 'Metastatic cancer in Kenya, ecancer',
    text: 'The 3 and 5-year survivals were 31.3% and 10.7%, respectively.',
    figures: [
      percent([31.3], { outcome: 'alive', ...years(3) }),
      percent([10.7], { outcome: 'alive', ...years(5) }),
    ],
  },
  {
    from: 'Metastatic cancer in Kenya, ecancer',
    text: 'On univariate analysis, the Luminal A molecular subtype was a significant positive prognostic factor hazard ratios (HR 0.652 95% confidence interval (CI) 0.473–0.899)',
    figures: [hr(0.652, ci95(0.473, 0.899))],
  },
  {
    from: 'Prognostic factors in Finland, PMC7552835',
    text: 'In multivariate analysis, the presence of lymph node metastases at the time of early breast cancer surgery (HR, 2.17; 95% CI, 1.09–4.31; p=0.027) and ER status (negative vs positive, HR, 2.16; 95% CI, 1.14–4.10; p=0.018) were significant predictors of survival in metastatic disease.',
    figures: [hr(2.17, ci95(1.09, 4.31), equal(0.027)), hr(2.16, ci95(1.14, 4.1), equal(0.018))],
  },
  {
    from: 'Radiation after surgery in stage IV, SEER',
    text: 'After PSM, the 3-year CSS rates in the no-radiotherapy (n = 882) and radiotherapy (n = 882) groups were 57.1% and 70.9% (P < 0.001), respectively.',
    figures: [
      count(882),
      count(882),
      [
        percent([57.1, 70.9], {}, { outcome: 'notOfCancer', ...years(3), p: below(0.001) }),
        pValue(below(0.001)),
      ],
    ],
    also: [pValue(below(0.001))],
  },
  // Early cancer, treatment before surgery
  {
    from: 'NSABP B-41, in Breast Cancer Res Treat 2019',
    text: 'The pCR rate in breast and nodes (total pCR; ypN0/Tis ypN0) for each arm was 49.4%, 47.4%, and 60.2%, respectively (combination versus trastuzumab, p = 0.056).',
    figures: [
      [
        response('pathologic', [{ percent: 49.4 }, { percent: 47.4 }, { percent: 60.2 }]),
        pValue(equal(0.056)),
      ],
    ],
    also: [
      pValue(equal(0.056)),
      tnm({ n: { class: '0' }, treated: true }),
      tnm({ t: { class: 'is' }, n: { class: '0' }, treated: true }),
    ],
  },
  {
    from: herNeo,
    text: 'pCR rates differed between patients receiving neoadjuvant trastuzumab treatment or not (47.7% versus 19.3%, P<0.0001).',
    figures: [
      [
        percent([47.7, 19.3], { p: below(0.0001) }),
        response('pathologic', [{ percent: 47.7 }, { percent: 19.3 }], { p: below(0.0001) }),
      ],
    ],
  },
  {
    from: herNeo,
    text: 'DFS also differed significantly between patients receiving adjuvant trastuzumab or not (hazard ratio=4.84, 95% CI (2.52; 9.31), P<0.001).',
    figures: [hr(4.84, ci95(2.52, 9.31), below(0.001))],
  },
  {
    from: herNeo,
    text: 'T stage (hazard ratio=2.55, 95% CI (1.01; 6.48), P=0.05) and strict pCR (hazard ratio=9.15, 95% CI (1.22; 68.83), P=0.03) were independent predictors of DFS.',
    figures: [hr(2.55, ci95(1.01, 6.48), equal(0.05)), hr(9.15, ci95(1.22, 68.83), equal(0.03))],
  },
  {
    from: 'NOAH, in Chin Clin Oncol: from and to',
    text: 'In the NOAH trial, in which patients were randomly assigned to neoadjuvant chemotherapy with or without trastuzumab, the addition of trastuzumab increased pCR rate from 19% to 38%.',
    figures: [],
  },
  {
    from: 'Trastuzumab in North India, APJCC',
    text: 'At 6 years, 86% v/s 61% patients were disease free (p=0.037) and 93% v/s 79% patients (p=0.181) were alive in the pCR and no pCR groups',
    figures: [
      percent([86, 61], {}, { ...years(6), outcome: 'free' }),
      pValue(equal(0.037)),
      percent([93, 79], {}, { ...years(6), outcome: 'alive' }),
      pValue(equal(0.181)),
    ],
  },
  {
    from: 'Trastuzumab in North India, APJCC: "stage T4" is no stage 4',
    text: 'The most commonly observed tumor characteristics at baseline were clinical stage T4 (72.8%), nodal stage N2 (40.7%), invasive ductal carcinoma on histology (98.8%), grade 3 (66.7%) and hormone receptor negativity (54.3%).',
    figures: [
      tnm({ t: { class: '4' } }, { t: { class: '4', by: 'c' } }),
      tnm({ n: { class: '2' } }),
      grade(3),
    ],
  },
  {
    from: 'PEONY, JAMA Oncol, footnotes of a figure: differences, not shares',
    text: 'aDifference, 17.5% (95% CI, 6.9%-28.0%). fDifference, 8.3% (95% CI, −6.9% to 23.5%).',
    figures: [],
    also: [
      interval(ci95(6.9, 28), { same: 0 }),
      interval(ci95(-6.9, 23.5), { same: 0 }),
      change('points', 17.5, {}, { interval: ci95(6.9, 28) }),
      change('points', 8.3, {}, { interval: ci95(-6.9, 23.5) }),
    ],
  },
  {
    from: 'RCB in HER2-positive cancer, PMC8166502',
    text: '64/151 (42.4%) patients with HER2+ disease had pathologic complete response (pCR).',
    figures: [
      [percent([{ value: 42.4, counted: [64, 151] }]), response('pathologic', [{ percent: 42.4 }])],
    ],
    also: [receptors(['HER2', 'positive'])],
  },
  {
    from: 'RCB in HER2-positive cancer, PMC8166502',
    text: 'Tumors with suboptimal response (RCB-II and RCB-III) were more likely to demonstrate less than 100% HER2 IHC 3+ staining (p < 0.0001), lower HER2 FISH copies (p < 0.0001), and lower HER2/CEP17 ratios (p = 0.0015) compared to RCB-I and RCB-II responses.',
    figures: [
      score('rcb', { low: 2, high: 3 }),
      { kind: 'her2', score: [3, 3] },
      pValue(below(0.0001)),
      pValue(below(0.0001)),
      pValue(equal(0.0015)),
      score('rcb', { low: 1, high: 2 }),
    ],
    also: [1, 2, 3].map((low) => score('rcb', { low })),
  },
  {
    from: 'RCB in HER2-positive cancer, PMC8166502: limits, not shares',
    text: 'Estrogen receptor classification using ≥10% versus ≥1% staining showed greater association with higher RCB categories.',
    figures: [],
  },
  {
    from: 'TARGIT-A, JAMA Oncol 2020',
    text: 'In this prospective, randomized (1:1 ratio) noninferiority trial, 1153 patients aged 45 years or older with invasive ductal breast carcinoma smaller than 3.5 cm treated with breast conservation were enrolled from 28 centers in 9 countries.',
    figures: [notWorse()],
  },
  {
    from: 'TARGIT-A, JAMA Oncol 2020',
    text: 'In this randomized clinical trial including 1153 participants, delayed second-procedure TARGIT-IORT was not noninferior to EBRT at 5-year complete follow-up; however, long-term (median 9 years) mastectomy-free survival, distant disease-free survival, and overall survival were not different.',
    figures: [notWorse({ shown: false })],
    also: [median('other', 'year', [9]), median('watched', 'year', [9])],
  },
  {
    from: 'Non-inferiority in meta-analysis, Soror',
    text: 'Concerning overall survival, non-inferiority could not be claimed for either HWBI or APBI.',
    figures: [notWorse({ shown: false })],
  },
  {
    from: 'Cochrane CD003860',
    text: '(1) local recurrence risk ratio (RR) 0.97 (95% CI 0.76 to 1.22, P = 0.78), (2) breast appearance RR 1.17 (95% CI 0.98 to 1.39, P = 0.09), (3) survival at five years RR 0.89 (95% CI 0.77 to 1.04, P = 0.16).',
    figures: [
      rr(0.97, ci95(0.76, 1.22), equal(0.78)),
      rr(1.17, ci95(0.98, 1.39), equal(0.09)),
      rr(0.89, ci95(0.77, 1.04), equal(0.16)),
    ],
  },
  {
    from: 'Cochrane CD003860: of tumors',
    text: 'The women were highly selected: tumours were node negative and 89.8% were smaller than 3 cm.',
    figures: [],
  },
  {
    from: 'EBCTCG, Lancet 2005',
    text: 'Allocation to about 6 months of anthracycline-based polychemotherapy (eg, with FAC or FEC) reduces the annual breast cancer death rate by about 38% (SE 5) for women younger than 50 years of age when diagnosed and by about 20% (SE 4) for those of age 50–69 years when diagnosed.',
    figures: [change('percent', 38, { direction: 'lower' })],
    also: [
      change('percent', 20, { direction: 'lower' }),
      { kind: 'spread', measure: 'error', value: 5, maybe: { center: 38 } },
      { kind: 'spread', measure: 'error', value: 4, maybe: { center: 20 } },
    ],
  },
  {
    from: 'ICE3, PMID 39283572',
    text: 'In 194 women the 5-year same-breast recurrence was 4.3%.',
    figures: [percent([4.3], {}, { ...years(5) })],
  },
  // Other numbers of papers
  {
    from: 'Denosumab, urotoday.com: three numbers, none with a name',
    text: 'In patients with advanced breast, prostate, and other cancer sites, 18, 22, and 21 patients, respectively, would need to be treated with denosumab for at least 24 months to avoid one patient developing an SRE.',
    figures: [],
  },
  {
    from: 'Spine fractures, Ann Acad Med Singap 2024',
    text: 'This was true for both those without cancer (adjusted HR 0.55; 95% CI 0.51–0.59; P<.0001) as well as those with cancer (adjusted HR 0.72; 95% CI 0.62–0.84; P<.0001).',
    figures: [
      hr(0.55, ci95(0.51, 0.59), below(0.0001), { adjusted: true }),
      hr(0.72, ci95(0.62, 0.84), below(0.0001), { adjusted: true }),
    ],
  },
  {
    from: 'Spine fractures, Ann Acad Med Singap 2024',
    text: 'In all, 35,089 patients with OVFs were included in the population; 29,931 people (85.3%) were women, and the mean (standard deviation) age was 78.13 (9.27) years.',
    figures: [],
    also: [
      percent([85.3]),
      {
        kind: 'spread',
        measure: 'deviation',
        value: 9.27,
        maybe: { center: 78.13, unit: 'years' },
      },
    ],
  },
  {
    from: 'Thyroid and bone, J Bone Metab 2019',
    text: 'the TBS was significantly lower (1st DXA, 1.343±0.098 vs. 1.372±0.06317, P<0.001)',
    figures: [
      { kind: 'spread', measure: 'unnamed', value: 0.098, center: 1.343 },
      { kind: 'spread', measure: 'unnamed', value: 0.06317, center: 1.372 },
      pValue(below(0.001)),
    ],
  },
  {
    from: 'Surrogates, arXiv 1608.04300: three areas under one name',
    text: 'Area under the ROC curve (AUC) for diagnostic measures as HRPFS, MEDPFS and %MEDPFS were 0.69, 0.70 and 0.75, respectively.',
    figures: [],
  },
  {
    from: 'Mirels score, PMC10132712',
    text: 'sensitivity 83.6%, specificity 79.5%',
    figures: [
      {
        kind: 'accuracy',
        parts: [
          { of: 'sensitivity', share: { percent: 83.6 } },
          { of: 'specificity', share: { percent: 79.5 } },
        ],
      },
    ],
  },
  {
    from: 'Local relapse, J Breast Cancer 2015',
    text: 'The median follow-up period of all study participants was 19.3 months (range, 0.3-115.1 months).',
    figures: [median('watched', 'month', [19.3]), range(0.3, 115.1, { unit: 'months' })],
  },
  {
    from: 'Liver SBRT, a table of PMC8799217: CR, PR and PD in a list',
    text: 'Median PFS 11 months; 1-year LC 98%, 2.3-year LC 90%, CR 53.2%; PR 34%; PD 12.8%; median OS 48 months; 2-year OS 66%',
    figures: [
      median('progression', 'month', [11]),
      median('survival', 'month', [48]),
      percent([66], { outcome: 'alive', ...years(2) }),
    ],
    also: [
      response('complete', [{ percent: 53.2 }]),
      response('partial', [{ percent: 34 }]),
      response('progressive', [{ percent: 12.8 }]),
      percent([98], years(1)),
      percent([90], years(2.3)),
    ],
  },
  // Reports
  {
    from: 'Case report, Oncol Lett 2024, hyphens that do not break',
    text: 'A 58‑year‑old woman underwent left total mastectomy and sentinel lymph node biopsy for left breast cancer with pathological stage IA (pT1a pN0).',
    figures: [
      stage(1, 1, { letter: true, by: 'pathologic' }),
      tnm({ t: { class: '1a', by: 'p' }, n: { class: '0', by: 'p' } }),
    ],
  },
  {
    from: 'Case report, Oncol Lett 2024',
    text: 'The subtype corresponded to luminal B‑like breast cancer with a nuclear grade of 3 and a Ki‑67 labeling index of 37%.',
    figures: [grade(3, 3, { nuclear: true }), ki67({ low: 37 })],
  },
  {
    from: 'Case report, OncoTargets Ther 2020',
    text: 'Mammography showed a change measuring 60 mm (radiologically BIRADS 5).',
    figures: [score('birads', { low: 5 })],
  },
  {
    from: 'Case report, OncoTargets Ther 2020',
    text: 'The biopsy revealed invasive ductal carcinoma, luminal subtype B, HER2 positive (cT3N1M0).',
    figures: [
      tnm(
        { t: { class: '3', by: 'c' }, n: { class: '1', by: 'c' }, m: { class: '0' } },
        { m: { class: '0', by: 'c' } },
      ),
    ],
    also: [receptors(['HER2', 'positive']), { kind: 'her2', called: 'positive' }],
  },
  {
    from: 'Case report, Korean J Intern Med 2015',
    text: 'It also showed a nodular mass and multiple lymph nodes with high FDG uptake (maximum standardized uptake value [SUVmax] 4.7) in the right breast and axillary region.',
    figures: [score('suv', { low: 4.7 })],
  },
  {
    from: 'Triple-positive cancer, Cureus',
    text: 'Invasive ductal carcinoma was the most common histological type, presenting with a poorly differentiated histological grade (grade 3).',
    figures: [grade(3, 3, { words: 'differentiated' })],
    also: [grade(3, 3, { words: 'differentiated' })],
  },
  {
    from: 'Triple-positive cancer, Cureus',
    text: 'From 1205 BC patients, the TPBC incidence was 10% (n = 124).',
    figures: [count(124)],
    also: [percent([10])],
  },
  {
    from: 'Metaplastic cancer, J Surg Case Rep 2015',
    text: 'Histology confirmed a widely necrotic undifferentiated malignant tumor, with strong and diffuse expression of vimentin and B-cell lymphoma 2, focal high-molecular-weight keratins and focal CD34 expression; Ki67 was >90%.',
    figures: [ki67({ low: 90, relation: '>' })],
  },
  {
    from: 'patholines.org',
    text: 'Nottingham grade II. Estrogen receptor positive, progesterone receptor negative, HER2 receptor score 0, Ki-67 index 17%, T1b. Radically removed.',
    figures: [
      grade(2),
      [
        receptors(['ER', 'positive'], ['PR', 'negative']),
        receptors(
          ['ER', 'positive'],
          ['PR', 'negative'],
          ['HER2', 'negative', { her2: { score: [0, 0] } }],
        ),
      ],
      ki67({ low: 17 }),
    ],
    also: [tnm({ t: { class: '1b' } }), { kind: 'her2', score: [0, 0] }],
  },
  {
    from: 'patholines.org',
    text: 'Breast excision with 70 x 55 x 18 mm ductal invasive breast cancer.',
    figures: [],
  },
  {
    from: 'A page of a patient, cancerisnotpink',
    text: 'Tumors that are ER- and PR- are not treated with hormone therapies.',
    figures: [receptors(['ER', 'negative'], ['PR', 'negative'])],
  },
  {
    from: 'A page of a patient, cancerisnotpink',
    text: 'The 5 year disease free survival for women with diploid tumors is 88% and for women with aneuploid tumors is 68%.',
    figures: [
      [
        percent([88], { outcome: 'free', ...years(5) }),
        percent([88, 68], { outcome: 'free', ...years(5) }),
      ],
    ],
  },
  {
    from: 'A form for reports, drprashantjani',
    text: 'RIGHT BREAST PNL BIOPSY - INVASIVE DUCTAL CARCINOMA, ER+, PR+, HER2-',
    figures: [receptors(['ER', 'positive'], ['PR', 'positive'], ['HER2', 'negative'])],
  },
  {
    from: 'A scan report, radiologycases.my: T is a vertebra and a kind of picture',
    text: 'There is reduction in vertebral body height with abnormal signal intensity seen of T5 vertebra appearing as low signal on T1, high signal on T2 and TIRM images, with non-homogeneous enhancement (white arrows).',
    figures: [],
  },
  {
    from: 'Radiology Case Reports 2012',
    text: 'Contrast-enhanced sagittal CT shows a rounded soft-tissue lesion (arrow) of the midthoracic spine with destruction of the T9 vertebral body and associated focal kyphosis.',
    figures: [],
  },
  {
    from: 'thyroidpatients.ca: T3 is a hormone',
    text: 'Any T3 dosing at levels higher than normal thyroidal T3 secretion, and even minimal T3 dosing within 12 hours prior to the lab test, will distort the results.',
    figures: [],
  },
  {
    from: 'J Pathol Transl Med, an address',
    text: 'Corresponding Author: Hye Kyoung Yoon, MD, PhD, 75 Bokji-ro, Busanjin-gu, Busan 47392, Korea Tel: +82-51-890-6475',
    figures: [],
  },
  {
    from: 'Dovepress, head of a paper',
    text: 'Accepted for publication 6 July 2020 Published 13 October 2020 Volume 2020:13 Pages 10343—10349',
    figures: [],
  },
  {
    from: 'A list of references, synapse.koreamed.org',
    text: '9. Nordlinger B, Guiguet M, Vaillant JC, et al. Surgical resection of colorectal carcinoma metastases to the liver: a prognostic scoring system to improve case selection, based on 1568 patients. Cancer. 1996; 77:1254–62.',
    figures: [],
  },
  {
    from: 'A list of references, ESMO',
    text: 'Shien T, Hara F. J Clin Oncol 2023;41(16_suppl):523. Badwe R et al. Lancet Oncol 2015;16(13):1380-1388.',
    figures: [],
  },
  {
    from: 'Benjamin, World J Clin Oncol: ages',
    text: 'The median age was 47 years.',
    figures: [median('age', 'year', [47])],
  },
  // Spanish and German
  {
    from: 'Flores-Luna, Salud Publica Mex 2008',
    text: 'La supervivencia global a cinco años fue de 58.9%.',
    figures: [percent([58.9], { outcome: 'alive' }, years(5))],
  },
  {
    from: 'Flores-Luna, Salud Publica Mex 2008',
    text: 'La invasión linfovascular (RR= 1.9; IC95% 1.3-2.8), el estadio clínico IV (RR= 14.8; IC95% 5.5-39.7) y el tumor en bordes quirúrgicos (RR= 2.4; IC95% 1.2-4.8) fueron los principales factores pronósticos.',
    figures: [rr(1.9, ci95(1.3, 2.8)), rr(14.8, ci95(5.5, 39.7)), rr(2.4, ci95(1.2, 4.8))],
    also: [stage(4, 4, {}, { by: 'clinical' })],
  },
  {
    from: 'Abemaciclib, Farm Hosp',
    around: comma,
    text: 'Con una mediana de seguimiento de 15,5 meses, abemaciclib + hormonoterapia mostró beneficio significativo frente a la hormonoterapia sola (HR = 0,747 [IC95% 0,598-0,932], p = 0,0096).',
    figures: [median('watched', 'month', [15.5]), hr(0.747, ci95(0.598, 0.932), equal(0.0096))],
  },
  {
    from: 'Abemaciclib, Farm Hosp',
    around: comma,
    text: 'La incidencia de efectos adversos grado 3-4 fue superior en el brazo de abemaciclib (45,9% vs. 12,9%); e incluía neutropenia (19,6% vs. 0,8%), leucopenia (11,4% vs. 0,4%) y diarrea (7,8% vs. 0,2%).',
    figures: [
      sideEffect(3, 4),
      percent([45.9, 12.9]),
      percent([19.6, 0.8]),
      percent([11.4, 0.4]),
      percent([7.8, 0.2]),
    ],
  },
  {
    from: 'Abemaciclib, Farm Hosp: a point for thousands',
    around: comma,
    text: 'Los pacientes fueron aleatorizados (1:1) a recibir durante 2 años abemaciclib + hormonoterapia (n = 2.808) u hormonoterapia sola (n = 2.829).',
    figures: [],
    also: [count(2808), count(2829)],
  },
  {
    from: 'A report in German',
    text: 'ER+ (90%), PR+ (60%), HER2 1+ (nicht amplifiziert), Ki-67 15%',
    figures: [
      [
        receptors(
          ['ER', 'positive', { share: { low: 90 } }],
          ['PR', 'positive', { share: { low: 60 } }],
          ['HER2', 'negative', { her2: { score: [1, 1], gene: 'not-amplified' } }],
        ),
        receptors(
          ['ER', 'positive', { share: { low: 90 } }],
          ['PR', 'positive', { share: { low: 60 } }],
        ),
      ],
      ki67({ low: 15 }),
    ],
    also: [{ kind: 'her2', score: [1, 1] }],
  },
  {
    from: 'Innere Medizin, springermedizin.de',
    text: 'Bei einer BRCA1-Mutation liegt die Erkrankungswahrscheinlichkeit für Brustkrebs bei 50–85 % und für Eierstockkrebs bei 20–40 %.',
    figures: [],
  },

  // A second look, at papers that were not read when the first faults were mended
  {
    from: 'MONALEESA-3, a copy in which "<" became ","',
    text: 'Median progression-free survival was significantly improved with ribociclib plus fulvestrant versus placebo plus fulvestrant: 20.5 months (95% CI, 18.5 to 23.5 months) versus 12.8 months (95% CI, 10.9 to 16.3 months), respectively (hazard ratio, 0.593; 95% CI, 0.480 to 0.732; P , .001).',
    figures: [
      median('progression', 'month', [
        [20.5, ci95(18.5, 23.5)],
        [12.8, ci95(10.9, 16.3)],
      ]),
      hr(0.593, ci95(0.48, 0.732)),
    ],
  },
  {
    from: 'MONALEESA-2, ESMO 2021',
    text: 'The intention-to-treat population included 668 pts (RIB: 334; PBO: 334).',
    figures: [],
  },
  {
    from: 'MONALEESA-2, ESMO 2021',
    text: 'At data cutoff (10 June 2021), 47 pts were still on treatment (RIB: 30 [9.0%]; PBO: 17 [5.1%]) and the median follow-up was 79.7 mo (min, 74.6 mo).',
    figures: [median('watched', 'month', [79.7])],
  },
  {
    from: 'MONALEESA-2, ESMO 2021',
    text: 'RIB + LET showed a significant OS benefit vs PBO + LET (median, 63.9 vs 51.4 mo; HR, 0.76; 95% CI, 0.63-0.93; P=.004) and met the boundary of statistical significance.',
    figures: [
      [median('other', 'month', [63.9, 51.4]), median('survival', 'month', [63.9, 51.4])],
      hr(0.76, ci95(0.63, 0.93), equal(0.004)),
    ],
  },
  {
    from: 'MONALEESA-2, ESMO 2021',
    text: 'Estimated 6-year OS rate was 44.2% for RIB vs 32.0% for PBO.',
    figures: [percent([44.2, 32], { outcome: 'alive', ...years(6) })],
  },
  {
    from: 'MONALEESA-2, ESMO 2021',
    text: 'Time to first CT (median, 50.6 vs 38.9 mo; HR, 0.74; 95% CI, 0.61-0.91)',
    figures: [median('other', 'month', [50.6, 38.9]), hr(0.74, ci95(0.61, 0.91))],
  },
  {
    from: 'MONALEESA-3, N Engl J Med 2019',
    text: 'This analysis was based on 275 deaths: 167 among 484 patients (34.5%) receiving ribociclib and 108 among 242 (44.6%) receiving placebo.',
    figures: [],
    also: [percent([34.5]), percent([{ value: 34.5, counted: [167, 484] }])],
  },
  {
    from: 'MONALEESA-3, N Engl J Med 2019',
    text: 'The estimated overall survival at 42 months was 57.8% (95% confidence interval [CI], 52.0 to 63.2) in the ribociclib group and 45.9% (95% CI, 36.9 to 54.5) in the placebo group, for a 28% difference in the relative risk of death (hazard ratio, 0.72; 95% CI, 0.57 to 0.92; P = 0.00455).',
    figures: [
      percent(
        [
          { value: 57.8, interval: ci95(52, 63.2) },
          { value: 45.9, interval: ci95(36.9, 54.5) },
        ],
        { outcome: 'alive', ...months(42) },
      ),
      hr(0.72, ci95(0.57, 0.92), equal(0.00455)),
    ],
    also: [change('percent', 28)],
  },
  {
    from: 'MONALEESA-3, Breast Cancer Res 2023',
    text: 'At data cutoff (January 12, 2022; median follow-up time, 70.8 months), mOS was 67.6 versus 51.8 months with 1L ribociclib versus placebo (hazard ratio (HR) 0.67; 95% CI 0.50–0.90); 16.5% and 8.6% of ribociclib and placebo patients, respectively, were still receiving treatment.',
    figures: [
      median('watched', 'month', [70.8]),
      median('survival', 'month', [67.6, 51.8]),
      hr(0.67, ci95(0.5, 0.9)),
    ],
    also: [percent([16.5, 8.6])],
  },
  {
    from: 'MONALEESA-3, Breast Cancer Res 2023',
    text: 'PFS2 (HR 0.64) and CFS (HR 0.62) favored ribociclib versus placebo.',
    figures: [hr(0.64), hr(0.62)],
  },
  {
    from: 'MONALEESA-3, Breast Cancer Res 2023',
    text: 'Among those who discontinued treatment, 16.7% and 35.0% on ribociclib or placebo, respectively, received a subsequent CDK4/6i.',
    figures: [],
    also: [percent([16.7, 35])],
  },
  {
    from: 'News on MONALEESA-3',
    text: 'The study met the secondary endpoint of statistically significant improvement in overall survival, demonstrating a 28% risk reduction of death.',
    figures: [change('percent', 28, { direction: 'lower' })],
  },
  {
    from: 'News on MONALEESA-2',
    text: 'This represents about a 24% reduction in mortality events, which is a highly significant and highly relevant outcome.',
    figures: [change('percent', 24, { direction: 'lower' })],
  },
  {
    from: 'MONALEESA-2, N Engl J Med 2022',
    text: 'After a median follow-up of 6.6 years, 181 deaths had occurred among 334 patients (54.2%) in the ribociclib group and 219 among 334 (65.6%) in the placebo group.',
    figures: [median('watched', 'year', [6.6])],
  },
  {
    from: 'MONALEESA-2, N Engl J Med 2022',
    text: 'Median overall survival was 63.9 months (95% confidence interval [CI], 52.4 to 71.0) with ribociclib plus letrozole and 51.4 months (95% CI, 47.2 to 59.7) with placebo plus letrozole (hazard ratio for death, 0.76; 95% CI, 0.63 to 0.93; two-sided P = 0.008).',
    figures: [
      median('survival', 'month', [
        [63.9, ci95(52.4, 71)],
        [51.4, ci95(47.2, 59.7)],
      ]),
      hr(0.76, ci95(0.63, 0.93), equal(0.008, { sided: 2 }), { event: 'death' }),
    ],
  },
  {
    from: 'MONALEESA-2, N Engl J Med 2022: a difference',
    text: 'Median overall survival was more than 12 months longer with ribociclib than with placebo.',
    figures: [],
  },
  {
    from: 'CLEOPATRA, N Engl J Med 2015',
    text: 'The median overall survival was 56.5 months (95% confidence interval [CI], 49.3 to not reached) in the group receiving the pertuzumab combination, as compared with 40.8 months (95% CI, 35.8 to 48.3) in the group receiving the placebo combination (hazard ratio favoring the pertuzumab group, 0.68; 95% CI, 0.56 to 0.84; P<0.001), a difference of 15.7 months.',
    figures: [
      median('survival', 'month', [
        [56.5, ci95(49.3)],
        [40.8, ci95(35.8, 48.3)],
      ]),
      hr(0.68, ci95(0.56, 0.84), below(0.001)),
    ],
  },
  {
    from: 'CLEOPATRA, mdedge.com',
    text: 'The results were achieved by adding pertuzumab to first-line trastuzumab and docetaxel chemotherapy (56.5 months vs. 40.8 months; hazard ratio, 0.68; P = .0002).',
    figures: [hr(0.68, undefined, equal(0.0002))],
  },
  {
    from: 'CLEOPATRA, mdedge.com',
    text: 'The final overall survival analysis of the CLEOPATRA trial showed an unprecedented 15.7-month increase in overall survival for women with HER2-positive metastatic breast cancer.',
    figures: [],
  },
  {
    from: 'CLEOPATRA, Lancet Oncol 2020',
    text: 'Patients were assigned to receive either pertuzumab or placebo at a loading dose of 840 mg, and 420 mg thereafter; plus trastuzumab at 8 mg/kg loading dose and 6 mg/kg thereafter; and docetaxel at 75 mg/m², escalating to 100 mg/m² if tolerated.',
    figures: [
      dose({ low: 8, unit: 'mg', per: 'kg' }),
      dose({ low: 6, unit: 'mg', per: 'kg' }),
      dose({ low: 75, unit: 'mg', per: 'm2' }),
      dose({ low: 100, unit: 'mg', per: 'm2' }),
    ],
    also: [dose({ low: 840, unit: 'mg' }), dose({ low: 420, unit: 'mg' })],
  },
  {
    from: 'CLEOPATRA, Lancet Oncol 2020',
    text: 'Eligible patients were 18 years or older and had an Eastern Cooperative Oncology Group performance status of 0 or 1.',
    figures: [{ kind: 'performance-status', scale: 'ecog', low: 0, high: 1 }],
  },
  {
    from: 'SAKK 22/99',
    text: '24 patients (28%) were long-term responders and 62 (72%) were short-term responders with a 5y-overall survival (OS) of 54% (95% CI 31–72) and of 18% (95%CI 10–30), respectively',
    figures: [
      [
        percent([{ value: 54, interval: ci95(31, 72) }], {}, { outcome: 'alive', ...years(5) }),
        percent(
          [
            { value: 54, interval: ci95(31, 72) },
            { value: 18, interval: ci95(10, 30) },
          ],
          {},
          { outcome: 'alive', ...years(5) },
        ),
      ],
    ],
    also: [percent([{ value: 18, interval: ci95(10, 30) }])],
  },
  {
    from: 'Brain metastases, Breast 2015: of people, not of cells',
    text: 'One hundred and forty four patients (53%) were ER positive, 104 (38%) HER2 positive and 57 (21%) TN.',
    figures: [],
    also: [receptors(['ER', 'positive']), receptors(['HER2', 'positive'])],
  },
  {
    from: 'Brain metastases, Breast 2015: ends without a name',
    text: 'Median age at BM was 53 (27-81) years and median OS from BM diagnosis 7.3 (5.7-8.9) months.',
    figures: [median('age', 'year', [53])],
    also: [median('survival', 'month', [7.3])],
  },
  {
    from: 'Brain metastases, Breast 2015',
    text: 'NP was the cause of death in 69.2% of HER2 positive patients and 17.3% had SP.',
    figures: [],
    also: [percent([69.2])],
  },
  {
    from: 'Brain metastases, Breast 2015',
    text: 'Of the TN patients, 29.8% had NP and 54.4% SP (p < 0.001).',
    figures: [pValue(below(0.001))],
  },
  {
    from: 'Brain metastases, SpringerPlus 2013',
    text: 'We divided TTBM into four groups considering BC subtypes and treatment; HR-positive/HER2-negative (n=45), HER2-positive with T before BM development (n=47), HER2-positive without T before BM development (n=39), and TNBC (n=58).',
    figures: [
      receptors(['HR', 'positive'], ['HER2', 'negative', { her2: { called: 'negative' } }]),
      count(45),
      count(47),
      count(39),
      count(58),
    ],
  },
  {
    from: 'Brain metastases, SpringerPlus 2013: four groups',
    text: 'The median TTBMs for each group were 17.5 months, 13.7 months, 5.8 months, and 2.9 months, respectively (p<0.001).',
    figures: [pValue(below(0.001))],
  },
  {
    from: 'Brain metastases, SpringerPlus 2013',
    text: 'HER2-positive without T (HR 1.892, p=0.008) and TNBC (HR 1.652, p=0.023) were independent predictors.',
    figures: [hr(1.892, undefined, equal(0.008)), hr(1.652, undefined, equal(0.023))],
  },
  {
    from: 'Microwave ablation, Sci Rep 2019',
    text: 'Median follow-up was 15 months (2–32).',
    figures: [median('watched', 'month', [15])],
  },
  {
    from: 'Microwave ablation, Sci Rep 2019',
    text: 'Incomplete ablation rate was 2.5% (1/40), local recurrence rate 10% (4/40).',
    figures: [
      percent([{ value: 2.5, counted: [1, 40] }]),
      percent([{ value: 10, counted: [4, 40] }]),
    ],
  },
  {
    from: 'Microwave ablation, Sci Rep 2019',
    text: 'Overall disease progression was 73.9% (17/23), median disease-free survival 7 months (0–26) and overall survival 18 months (2–39).',
    figures: [percent([{ value: 73.9, counted: [17, 23] }]), median('event', 'month', [7])],
  },
  {
    from: 'Radiofrequency ablation, PMC4067493: two starts, two numbers',
    text: 'Median time to follow-up from diagnosis of liver metastasis and from RF ablation was 37.2 and 19.1 months, respectively.',
    figures: [],
  },
  {
    from: 'Radiofrequency ablation, PMC4067493: a median and a rate under one verb',
    text: 'From the time of first RF ablation, overall median survival time and 5-year survival rate were 29.9 months and 27%, respectively.',
    figures: [],
  },
  {
    from: 'Radiofrequency ablation, PMC4067493',
    text: 'From the time the first liver metastasis was diagnosed, overall median survival time was 42 months, and the 5-year survival rate was 32%.',
    figures: [median('survival', 'month', [42]), percent([32], { outcome: 'alive', ...years(5) })],
  },
  {
    from: 'Radiofrequency ablation, PMC4067493',
    text: 'Patients with tumors 2.5 cm in diameter or larger had a worse prognosis (hazard ratio, 2.1) than did patients with tumors smaller than 2.5 cm in diameter.',
    figures: [hr(2.1)],
  },
  {
    from: 'Radiofrequency ablation, PMC4067493',
    text: 'RF ablation was used to treat 87 breast cancer liver metastases (mean diameter, 2.5 cm) in 52 female patients (median age, 55 years).',
    figures: [median('age', 'year', [55])],
  },
  {
    from: 'Radiofrequency ablation, PMC4067493',
    text: 'Complete tumor necrosis was achieved in 97% of tumors.',
    figures: [],
  },
  {
    from: 'Radiofrequency ablation, Int J Hyperthermia 2019',
    text: 'The sample included two males and 67 females with an average age of 50.3 ± 10.0 years (31-76 y).',
    figures: [{ kind: 'spread', measure: 'unnamed', value: 10, center: 50.3, unit: 'years' }],
  },
  {
    from: 'Radiofrequency ablation, Int J Hyperthermia 2019',
    text: 'Major complications occurred in one of the 92 sessions (1.1%).',
    figures: [],
  },
  {
    from: 'Radiofrequency ablation, Int J Hyperthermia 2019',
    text: 'Local tumor progression occurred in 11.6% (8/69) of patients and new intrahepatic metastasis occurred in 55.1% (38/69) of patients.',
    figures: [
      percent([{ value: 11.6, counted: [8, 69] }]),
      percent([{ value: 55.1, counted: [38, 69] }]),
    ],
  },
  {
    from: 'Radiofrequency ablation, Int J Hyperthermia 2019',
    text: 'From the time of initial RFA, the median overall survival was 26 months, and the one-, two-, three- and five -year survival rates were 81.8, 50.1, 25.3 and 11.0%, respectively.',
    figures: [median('survival', 'month', [26])],
    also: [
      percent([81.8], { outcome: 'alive', ...years(1) }),
      percent([50.1], { outcome: 'alive', ...years(2) }),
      percent([25.3], { outcome: 'alive', ...years(3) }),
      percent([11], { outcome: 'alive', ...years(5) }),
    ],
  },
  {
    from: 'Radiofrequency ablation, Int J Hyperthermia 2019',
    text: 'the following three factors were identified as independent prognostic factors for overall survival: tumor size (p = .017), positive estrogen receptor status (p = .009) and extrahepatic metastatic disease (p = .001).',
    figures: [pValue(equal(0.017)), pValue(equal(0.009)), pValue(equal(0.001))],
  },
  {
    from: 'The Mira study, Eur J Radiol Open 2022',
    text: 'The local recurrence rate was 0% (0/26) in the MWA-group and 8.3% (2/24) in the RFA-group (P = 0.09).',
    figures: [
      percent(
        [
          { value: 0, counted: [0, 26] },
          { value: 8.3, counted: [2, 24] },
        ],
        {},
        { p: equal(0.09) },
      ),
    ],
    also: [pValue(equal(0.09))],
  },
  {
    from: 'The Mira study, Eur J Radiol Open 2022',
    text: 'The rate of newly developed malignant formations was 38.0% (19/50) for both groups (MWA: 38.4%, RFA: 37.5%, P = 0.07).',
    figures: [percent([{ value: 38, counted: [19, 50] }]), pValue(equal(0.07))],
  },
  {
    from: 'The Mira study, Eur J Radiol Open 2022',
    text: 'The overall survival rate was 70.0% (35/50) after two years (MWA: 76.9%, RFA: 62.5%, P = 0.60).',
    figures: [
      percent([{ value: 70, counted: [35, 50] }], { outcome: 'alive' }, years(2)),
      pValue(equal(0.6)),
    ],
  },
  {
    from: 'Ablation near the heart, PMC8573360',
    text: 'Mean lesion size was 18.2 mm (range, 10–33 mm) and mean follow-up period was 10.4 months.',
    figures: [range(10, 33, { unit: 'mm' })],
  },
  {
    from: 'Ablation near the heart, PMC8573360',
    text: 'Overall 12/17 of the patients had disease progression within the liver at different sites from ablated lesions.',
    figures: [],
  },
  {
    from: 'A machine-written page on ablation: of several studies',
    text: 'RFA demonstrates technical success rates of 92-97% but variable long-term outcomes, with median survival ranging from 26-58 months depending on patient selection criteria.',
    figures: [],
    also: [range(26, 58, { unit: 'months' })],
  },
  {
    from: 'OlympiAD, empr.com',
    text: 'Median progression-free survival: 7.0 months for olaparib patients vs 4.2 months for standard-therapy patients (HR for disease progression or death: 0.58; 95% CI: 0.43, 0.80; P<0.001)',
    figures: [
      median('progression', 'month', [7, 4.2]),
      hr(0.58, ci95(0.43, 0.8), below(0.001), { event: 'progressionOrDeath' }),
    ],
  },
  {
    from: 'OlympiAD, empr.com',
    text: 'Response rate: 59.9% for olaparib patients vs 28.8% for standard-therapy patients',
    figures: [response('objective', [{ percent: 59.9 }, { percent: 28.8 }])],
  },
  {
    from: 'OlympiAD, empr.com',
    text: 'Rate of adverse events grade 3 or higher: 36.6% in olaparib patients vs 50.5% in standard-therapy patients',
    figures: [orWorse(3), percent([36.6, 50.5])],
  },
  {
    from: 'OlympiAD, ASCO 2017',
    text: 'Pts were randomized (2:1) to olaparib tablets (300 mg po bid) or TPC (21-day cycles of either capecitabine [2500 mg/m2 po days 1–14], vinorelbine [30 mg/m2 IV days 1 and 8] or eribulin [1.4 mg/m2IV days 1 and 8]).',
    figures: [
      dose({ low: 300, unit: 'mg' }, { route: 'mouth', times: { count: 2, in: 'day' } }),
      dose({ low: 2500, unit: 'mg', per: 'm2' }, { route: 'mouth', daysTo: [1, 14] }),
      dose({ low: 30, unit: 'mg', per: 'm2' }, { route: 'vein', days: [1, 8] }),
    ],
    // No space before "IV".
    also: [dose({ low: 1.4, unit: 'mg', per: 'm2' }, {}, { route: 'vein', days: [1, 8] })],
  },
  {
    from: 'Surgery in stage IV, SEER, PeerJ 2020',
    text: 'After adjustment for potential confounders, breast surgery group exhibited a better survival both in BCSS (HR = 0.557, 95% CI [0.523-0.594], p < 0.001) and OS (HR = 0.571, 95% CI [0.537-0.607], p < 0.001).',
    figures: [
      hr(0.557, ci95(0.523, 0.594), below(0.001)),
      hr(0.571, ci95(0.537, 0.607), below(0.001)),
    ],
  },
  {
    from: 'Surgery in stage IV, SEER, PeerJ 2020',
    text: 'The median survival time was 43 months for the surgery group and 27 months for the non-surgery group.',
    figures: [median('survival', 'month', [43, 27])],
  },
  {
    from: 'Surgery in stage IV, SEER, Front Surg 2021',
    text: 'BCS and mastectomy groups had better OS (BCS group: HR, 0.61; 95% CI: 0.49–0.75; mastectomy group: HR, 0.7; 95% CI: 0.63–0.79) and BCSS (BCS group: HR, 0.6; 95% CI, 0.47–0.75; mastectomy group: HR, 0.71; 95% CI, 0.63–0.81) than the non-therapy group.',
    figures: [
      hr(0.61, ci95(0.49, 0.75)),
      hr(0.7, ci95(0.63, 0.79)),
      hr(0.6, ci95(0.47, 0.75)),
      hr(0.71, ci95(0.63, 0.81)),
    ],
  },
  {
    from: 'Surgery in stage IV, NCDB, Breast J 2019: years',
    text: 'Surgical intervention occurred in 5,202 patients (44.5%), with the use of surgery decreasing throughout the study period (53.6% surgery 2004–2006; 31.8% surgery 2011–2013).',
    figures: [],
  },
  {
    from: 'Surgery in stage IV, NCDB, Breast J 2019',
    text: 'Selection for surgical intervention was associated with small tumors (T1) and a higher nodal burden (N2/3).',
    figures: [],
    also: [tnm({ t: { class: '1' } }), tnm({ n: { class: '2', upTo: '3' } })],
  },
  {
    from: 'A real report, nosurrenderbreastcancerhelp.org',
    text: 'B. Histologic Grade, SBR Score: 7/9 1. Nuclear grade High',
    figures: [{ kind: 'tumor-grade', from: 2, to: 2, sum: 7 }],
    also: [grade(3, 3, { nuclear: true, words: 'grade' })],
  },
  {
    from: 'A real report, nosurrenderbreastcancerhelp.org: a form',
    text: 'G. HER-2/nue 1.Cytoplasmic membrane staining Negative 2.Score: 0 (X), 1+ ( ), 2+ ( ) , 3+ ( )',
    figures: [],
    also: [{ kind: 'her2', score: [0, 0], maybe: { called: 'negative' } }],
  },
  {
    from: 'A real report, nosurrenderbreastcancerhelp.org',
    text: '3. Ki-67 Staining 50% (> 10% High)',
    figures: [ki67({ low: 50 })],
  },
  {
    from: 'A real report, nosurrenderbreastcancerhelp.org',
    text: '2. S-phase 8% (> 8% High)',
    figures: [],
  },
  {
    from: 'A real report, nosurrenderbreastcancerhelp.org',
    text: 'E. Axillary Lymph nodes: 27/negative F. Antigens 1. Estrogen Receptor Negative 2. Neoplastic Cells 0% 3. Progesterone Receptor Negative 4. Neoplastic Cells 0%',
    figures: [],
    also: [receptors(['ER', 'negative']), receptors(['PR', 'negative'])],
  },
  {
    from: 'A real report, nosurrenderbreastcancerhelp.org',
    text: 'Slides show an invasive ductal carcinoma, poorly differentiated, associated with Ductal Carcinoma In Situ (DCIS) with high nuclear grade, apocrine features, and necrosis.',
    figures: [
      grade(3, 3, { words: 'differentiated' }),
      grade(3, 3, { nuclear: true, words: 'grade' }),
    ],
  },
  {
    from: 'Lobular carcinoma, Curr Oncol 2021',
    text: 'The results reveal that HER2(+) cILC group had significantly increased Ki-67 expression and reduced estrogen receptor (ER) expression compared to HER2(−) cILC group (both p < 0.05).',
    figures: [
      receptors(['HER2', 'positive']),
      receptors(['HER2', 'negative']),
      pValue(below(0.05)),
    ],
  },
  {
    from: 'ctDNA, Ann Oncol 2018',
    text: 'Of the 39 patients who progressed on first line AI, 56.4%(22/39) had ESR1 mutations detectable at progression, which were polyclonal in 40.9%(9/22) patients.',
    figures: [
      percent([{ value: 56.4, counted: [22, 39] }]),
      percent([{ value: 40.9, counted: [9, 22] }]),
    ],
  },
  {
    from: 'ctDNA, Ann Oncol 2018',
    text: 'In serial tracking, ESR1 mutations were detectable median 6.7 months (95%CI 3.7-NA) prior to clinical progression.',
    figures: [median('other', 'month', [[6.7, ci95(3.7)]])],
  },
  {
    from: 'ctDNA, npj Breast Cancer 2018',
    text: 'The most prevalent mutations as detected in a number of studies are the Y537S and D538G mutations.',
    figures: [],
    also: [{ kind: 'gene-change', changes: ['Y537S', 'D538G'] }],
  },
  {
    from: 'SABR meta-analysis, JAMA Oncol 2021',
    text: 'This meta-analysis of 21 trials comprising 943 patients and 1290 oligometastases found that stereotactic ablative radiotherapy was associated with rates of clinically significant acute and late toxic effects of less than 13%.',
    figures: [{ kind: 'pooled', studies: 21, people: 943 }],
  },
  {
    from: 'SABR meta-analysis, JAMA Oncol 2021: limits',
    text: 'SABR was administered in less than or equal to 8 fractions with greater than or equal to 5 Gy/fraction.',
    figures: [],
    also: [gray({ each: 5 })],
  },
  {
    from: 'Liver SBRT, a table of PMC8799217',
    text: 'No G3–5; nausea and vomiting G1–2 in 18%; G2 gastritis in one patient',
    figures: [sideEffect(1, 2), sideEffect(2)],
    also: [sideEffect(3, 5)],
  },
  {
    from: 'Palliative radiation, PMID 37038619: "single dose"',
    text: 'We retrospectively identified 26 consecutive women who received palliative RT with a median total dose of 39 Gy or single dose of 3 Gy in 13 fractions due to (impending) exulceration, pain, local hemorrhage, and/or vascular or plexus compression.',
    figures: [gray({ total: 39 })],
    also: [gray({ each: 3, fractions: 13 }, { total: 39 })],
  },
  {
    from: 'Palliative radiation, PMID 37038619',
    text: 'With a median follow-up of 6.5 months after initiation of RT, overall survival at 6 and 12 months was 60.0% and 31.7%, and local control was 75.0% and 47.6%, respectively.',
    figures: [
      median('watched', 'month', [6.5]),
      percent([60], { outcome: 'alive', ...months(6) }),
      percent([31.7], { outcome: 'alive', ...months(12) }),
    ],
  },
  {
    from: 'Radiation for bone pain, radiationnation.com',
    text: 'In the RTOG trial comparing 8 Gy in1 fraction to 30 Gy in 10 fractions showed no difference in the rate for complete and partial pain relief (overall 66% in each group).',
    figures: [
      gray({ total: 8 }, { fractions: 1, each: 8 }),
      gray({ total: 30, fractions: 10 }, { each: 3 }),
    ],
  },
  {
    from: 'Radiation for bone pain, radiationnation.com',
    text: 'The multi-fraction treatment had greater grade 2-4 toxicity (17% vs 10%).',
    figures: [sideEffect(2, 4), percent([17, 10])],
  },
  {
    from: 'Radiation for bone pain, radiationnation.com',
    text: 'Dutch trial comparing 8 Gy in 1 fraction to 24 Gy in 6 fraction in 1171 patient had similar results – equal efficacy, with a higher retreatment rate (24% vs 7%).',
    figures: [
      gray({ total: 8, fractions: 1 }, { each: 8 }),
      gray({ total: 24, fractions: 6 }, { each: 4 }),
      percent([24, 7]),
    ],
  },
  {
    from: 'Oncoplastic surgery, Ann Surg Treat Res 2023',
    text: 'There were significantly better outcomes for patients treated with OPS than BCS in terms of psychosocial well-being, fatigue symptoms, and overall QoL (P = 0.005, P = 0.016, and P = 0.004; respectively).',
    figures: [pValue(equal(0.005)), pValue(equal(0.016)), pValue(equal(0.004))],
  },
  {
    from: 'EORTC 10801, Eur J Cancer 1998',
    text: "The Cronbach's alpha coefficients were 0.79 and 0.73 for the body image and fear of recurrence scales, respectively.",
    figures: [],
  },
  {
    from: 'A dissertation in German',
    text: 'pT3 Tumor größer als 5 cm',
    figures: [tnm({ t: { class: '3', by: 'p' } })],
  },

  // A third look
  {
    from: 'Eribulin, BMC Cancer 2018',
    text: 'The overall response rate was 43.8% (95% confidence interval [CI] 26.5–61.0).',
    figures: [response('objective', [{ percent: 43.8, interval: ci95(26.5, 61) }])],
  },
  {
    from: 'Eribulin, BMC Cancer 2018: two names, two numbers',
    text: 'The clinical benefit and tumor control rates were 56.3% (95% CI 39.0–73.5) and 78.1% (95% CI 63.8–92.5), respectively.',
    figures: [],
    also: [
      response('benefit', [{ percent: 56.3, interval: ci95(39, 73.5) }]),
      percent([{ value: 56.3, interval: ci95(39, 73.5) }]),
      percent([{ value: 78.1, interval: ci95(63.8, 92.5) }]),
    ],
  },
  {
    from: 'Eribulin, BMC Cancer 2018',
    text: 'Median progression-free survival was 8.3 months (95% CI 7.1–9.4).',
    figures: [median('progression', 'month', [[8.3, ci95(7.1, 9.4)]])],
  },
  {
    from: 'Eribulin, BMC Cancer 2018',
    text: 'The most common adverse events were neutropenia (71.9%), alopecia (68.7%), and peripheral neuropathy.',
    figures: [],
  },
  {
    from: 'Eribulin, BMC Cancer 2018',
    text: 'Patients were scheduled to receive eribulin mesylate 1.4 mg/m2 intravenously on days 1 and 8 of a 21-day cycle.',
    figures: [
      dose(
        { low: 1.4, unit: 'mg', per: 'm2' },
        { days: [1, 8] },
        { route: 'vein', every: { count: 21, unit: 'day' } },
      ),
    ],
  },
  {
    from: 'Eribulin or capecitabine, J Clin Oncol 2015',
    text: 'Median OS times for eribulin (n = 554) and capecitabine (n = 548) were 15.9 and 14.5 months, respectively (hazard ratio [HR], 0.88; 95% CI, 0.77 to 1.00; P = .056).',
    figures: [median('survival', 'month', [15.9, 14.5]), hr(0.88, ci95(0.77, 1), equal(0.056))],
    also: [count(554), count(548)],
  },
  {
    from: 'Eribulin or capecitabine, J Clin Oncol 2015',
    text: 'Median PFS times for eribulin and capecitabine were 4.1 and 4.2 months, respectively (HR, 1.08; 95% CI, 0.93 to 1.25; P = .30).',
    figures: [median('progression', 'month', [4.1, 4.2]), hr(1.08, ci95(0.93, 1.25), equal(0.3))],
  },
  {
    from: 'Eribulin or capecitabine, J Clin Oncol 2015',
    text: 'Objective response rates were 11.0% for eribulin and 11.5% for capecitabine.',
    figures: [response('objective', [{ percent: 11 }, { percent: 11.5 }])],
  },
  {
    from: 'Eribulin or capecitabine, J Clin Oncol 2015',
    text: 'Both treatments had manageable safety profiles consistent with their known adverse effects; most adverse events were grade 1 or 2.',
    figures: [sideEffect(1, 2)],
  },
  {
    from: 'Eribulin or capecitabine, mdedge.com',
    text: 'In preplanned subgroup analyses, there were trends favoring eribulin over capecitabine in patients who had triple-negative disease (hazard ratio, 0.70), as well as those with HER2-negative disease (0.84) and estrogen receptor–negative disease (0.78).',
    figures: [hr(0.7)],
  },
  {
    from: 'Eribulin or capecitabine, mdedge.com',
    text: 'Main results showed that median overall survival achieved with eribulin was numerically but not statistically better than that with capecitabine (15.9 vs. 14.5 months; hazard ratio, 0.88; P = .056), Dr. Kaufman reported.',
    figures: [hr(0.88, undefined, equal(0.056))],
    also: [median('survival', 'month', [15.9, 14.5])],
  },
  {
    from: 'Eribulin or capecitabine, mdedge.com',
    text: 'The eribulin and capecitabine groups were similarly likely to experience treatment-related adverse events (85% and 77%) and serious adverse events (18% and 21%).',
    figures: [],
    also: [percent([85, 77]), percent([18, 21])],
  },
  {
    from: 'Eribulin or capecitabine, mdedge.com',
    text: 'There was also no significant difference in progression-free survival, with the value standing at about 4 months in each group (P = .31), and no significant difference in response rates.',
    figures: [pValue(equal(0.31))],
  },
  {
    from: 'Eribulin or capecitabine, subgroups',
    text: 'overall survival appeared longer with eribulin than capecitabine in various subgroups, including patients with human epidermal growth factor receptor 2-negative (15.9 versus 13.5 months, respectively)',
    figures: [],
    also: [receptors(['HER2', 'negative'])],
  },
  {
    from: 'Eribulin or capecitabine, cancertherapyadvisor.com',
    text: 'Results showed median overall survival times of 15.9 months and 14.5 months for eribulin and capecitabine, respectively (HR = 0.88; 95% CI: 0.77 - 1.00; P = 0.056).',
    figures: [median('survival', 'month', [15.9, 14.5]), hr(0.88, ci95(0.77, 1), equal(0.056))],
  },
  {
    from: 'Eribulin or capecitabine, cancertherapyadvisor.com',
    text: 'In addition, the eribulin group had an 11.0% objective response rate compared with 11.5% in the capecitabine group.',
    figures: [],
    also: [response('objective', [{ percent: 11 }, { percent: 11.5 }]), percent([11, 11.5])],
  },
  {
    from: 'EMBRACE, Lancet 2011',
    text: 'Overall survival was significantly improved in women assigned to eribulin (median 13·1 months, 95% CI 11·8–14·3)',
    figures: [
      [
        median('other', 'month', [[13.1, ci95(11.8, 14.3)]]),
        median('survival', 'month', [[13.1, ci95(11.8, 14.3)]]),
      ],
    ],
  },
  {
    from: 'EMBRACE, Lancet 2011',
    text: 'Women were randomly allocated (2:1) to eribulin mesilate (1·4 mg/m² administered intravenously during 2–5 min on days 1 and 8 of a 21-day cycle) or treatment of physician’s choice (TPC).',
    figures: [
      dose(
        { low: 1.4, unit: 'mg', per: 'm2' },
        {},
        { route: 'vein', days: [1, 8], every: { count: 21, unit: 'day' } },
      ),
    ],
  },
  {
    from: 'ASCENT-03, fcshemoncreview.com',
    text: 'ASCENT-03 shows that sacituzumab improves PFS to 9.7 vs 6.9 months and extends median duration of response (DOR) to 12.2 vs 7.2 months, with similar overall response rate (ORR) (48% vs 46%) and immature overall survival (OS) (21.5 vs 20.2 months).',
    figures: [response('objective', [{ percent: 48 }, { percent: 46 }])],
    also: [median('other', 'month', [12.2, 7.2])],
  },
  {
    from: 'ASCENT-03, fcshemoncreview.com',
    text: 'Adverse events (AEs) were comparable (66% vs 62%), but sacituzumab had more neutropenia and diarrhea, fewer discontinuations (4% vs 12%).',
    figures: [percent([66, 62]), percent([4, 12])],
  },
  {
    from: 'ASCENT-03, altaioncology.com',
    text: 'mPFS: 9.7 mos vs 6.9 mos (HR 0.62 [0.50-0.77])',
    figures: [median('progression', 'month', [9.7, 6.9]), hr(0.62, ci(0.5, 0.77))],
  },
  {
    from: 'ASCENT-03, altaioncology.com',
    text: 'mOS: 21.5 mos vs 20.2 mos',
    figures: [median('survival', 'month', [21.5, 20.2])],
  },
  {
    from: 'ASCENT-03, altaioncology.com',
    text: 'Grade >=3 AE: neutropenia (43% vs 41%), diarrhea (9% vs 1%), leukopenia (7% vs 13%)',
    figures: [orWorse(3), percent([43, 41]), percent([9, 1]), percent([7, 13])],
  },
  {
    from: 'ASCENT-03, altaioncology.com',
    text: 'ORR: 48% vs 46%',
    figures: [response('objective', [{ percent: 48 }, { percent: 46 }])],
  },
  {
    from: 'ASCENT-03, altaioncology.com',
    text: 'Serious AEs: 26% vs 24%',
    figures: [percent([26, 24])],
  },
  {
    from: 'ASCENT-03, particle.news',
    text: 'The global randomized trial enrolled 558 patients and showed median progression-free survival of 9.7 months with sacituzumab govitecan versus 6.9 months with chemotherapy after 13.2 months of follow-up.',
    figures: [median('progression', 'month', [9.7, 6.9])],
  },
  {
    from: 'ASCENT-03, particle.news',
    text: 'Among responders, the median duration of response was longer with sacituzumab govitecan at 12.2 months compared with 7.2 months for chemotherapy.',
    figures: [],
    also: [median('other', 'month', [12.2, 7.2])],
  },
  {
    from: 'ASCENT-03, particle.news',
    text: 'Approximately 99% of participants had PD-L1–negative tumors and were ineligible for immune checkpoint inhibitors, and chemotherapy served as the standard-of-care comparator.',
    figures: [],
    also: [percent([99])],
  },
  {
    from: 'ASCENT, mdedge.com: two numbers, two risks',
    text: 'Sacituzumab govitecan vs. chemotherapy showed 59% and 52% reduction in the risk for progression and mortality, respectively ( P less than .001 for both).',
    figures: [pValue(below(0.001))],
  },
  {
    from: 'ASCENT, mdedge.com',
    text: 'The objective response rate was 35% with sacituzumab govitecan and 5% with chemotherapy.',
    figures: [response('objective', [{ percent: 35 }, { percent: 5 }])],
  },
  {
    from: 'ASCENT, mdedge.com',
    text: 'Grade 3-4 adverse event rate was 64% and 47% in the sacituzumab govitecan and chemotherapy groups, respectively.',
    figures: [sideEffect(3, 4), percent([64, 47])],
  },
  {
    from: 'ASCENT-03, oncology news',
    text: 'In this open-label trial, 558 patients, including those with PD-L1–negative tumors (CPS <10) and PD-L1–positive tumors (CPS ≥10), were randomized 1:1.',
    figures: [score('cps', { low: 10, relation: '<' }), score('cps', { low: 10, relation: '≥' })],
  },
  {
    from: 'ASCENT-03, oncology news',
    text: 'At analysis, median PFS was 9.7 months in the sacituzumab govitecan arm and 6.9 months in the chemotherapy arm (hazard ratio [HR] 0.62; 95% confidence interval [CI], 0.50 to 0.77; P <.001).',
    figures: [median('progression', 'month', [9.7, 6.9]), hr(0.62, ci95(0.5, 0.77), below(0.001))],
  },
  {
    from: 'Lung metastases, J Thorac Dis 2015',
    text: 'Sixteen studies with a total of 1937 patients were included in this meta-analysis.',
    figures: [],
    also: [{ kind: 'pooled', studies: 16, people: 1937 }],
  },
  {
    from: 'Lung metastases, J Thorac Dis 2015',
    text: 'The pooled 5-year survival rates after pulmonary metastasectomy was 46% [95% confidence interval (95% CI): 43-49%].',
    figures: [percent([{ value: 46, interval: ci95(43, 49) }], { outcome: 'alive', ...years(5) })],
  },
  {
    from: 'Lung metastases, J Thorac Dis 2015',
    text: 'The poor prognostic factors were disease-free interval (DFI) (<3 years) with HR =1.70 (95% CI: 1.37-2.10)',
    figures: [hr(1.7, ci95(1.37, 2.1))],
  },
  {
    from: 'Vinorelbine and docetaxel, PMID 16755181',
    text: 'Treatment consisted of vinorelbine 25 mg/m2 and docetaxel 75 mg/m2, both administered on day 1 every 3 weeks for a maximum of 9 cycles.',
    figures: [
      dose({ low: 25, unit: 'mg', per: 'm2' }),
      dose(
        { low: 75, unit: 'mg', per: 'm2' },
        {},
        { days: [1], every: { count: 3, unit: 'week' }, rounds: 9 },
      ),
    ],
  },
  {
    from: 'Vinorelbine and docetaxel, PMID 16755181',
    text: 'All patients were assessable for toxicity: alopecia was recorded in all patients, grade 2-3 neutropenia in 34% and grade 4 in 9.7%; grade 2-3 nausea/vomiting in 29%, grade 2-3 mucositis in 24.3%.',
    figures: [sideEffect(2, 3), sideEffect(4), sideEffect(2, 3), sideEffect(2, 3)],
  },
  {
    from: 'Vinorelbine and docetaxel, PMID 16755181',
    text: 'Out of 39 patients evaluable for response, 7 (18%) complete responses and 13 (33%) partial responses have been recorded with an overall response rate of 51%.',
    figures: [response('objective', [{ percent: 51 }])],
  },
  {
    from: 'Vinorelbine and docetaxel, PMID 16755181',
    text: 'Six patients (15%) experienced stable disease and 13 patients (33%) progressed.',
    figures: [],
  },
  {
    from: 'Vinorelbine and docetaxel, PMID 16755181: two names, two numbers',
    text: 'Median time to progression and median overall survival were 6.2 and 14 months, respectively.',
    figures: [],
  },
  {
    from: 'Vinorelbine and docetaxel, PMID 16755181',
    text: 'Most patients (92%) were postmenopausal with a median age of 57 years, and median ECOG performance of 1.',
    figures: [median('age', 'year', [57])],
    also: [{ kind: 'performance-status', scale: 'ecog', low: 1, high: 1 }],
  },
  {
    from: 'Docetaxel or vinorelbine, Br J Cancer 2002',
    text: 'Median time to progression (6.5 vs 5.1 months) and overall survival (16.0 vs 15.0 months) did not differ significantly between the docetaxel and 5-fluorouracil+vinorelbine arms, respectively.',
    figures: [median('progression', 'month', [6.5, 5.1])],
  },
  {
    from: 'Docetaxel or vinorelbine, Br J Cancer 2002',
    text: 'Six (7%) complete responses and 31 (36%) partial responses occurred with docetaxel (overall response rate 43%, 95% confidence interval: 32–53%), while 4 (4.4%) complete responses and 31 (34.4%) partial responses occurred with 5-fluorouracil+vinorelbine (overall response rate 38.8%, 95% confidence interval: 29–49%).',
    figures: [
      response('objective', [{ percent: 43, interval: ci95(32, 53) }]),
      response('objective', [{ percent: 38.8, interval: ci95(29, 49) }]),
    ],
  },
  {
    from: 'Docetaxel or vinorelbine, Br J Cancer 2002',
    text: 'Main grade 3–4 toxicities were (docetaxel vs 5-fluorouracil+vinorelbine): neutropenia 82% vs 67%; stomatitis 5% vs 40%; febrile neutropenia 13% vs 22%; and infection 2% vs 7%.',
    figures: [
      sideEffect(3, 4),
      percent([82, 67]),
      percent([5, 40]),
      percent([13, 22]),
      percent([2, 7]),
    ],
  },
  {
    from: 'Docetaxel or vinorelbine, Br J Cancer 2002: a power for a stroke',
    text: 'One hundred and seventy-six metastatic breast cancer patients were randomised to receive docetaxel (100 mg m−2) every 3 weeks or 5-fluorouracil+vinorelbine: 5-fluorouracil (750 mg m−2 per day continuous infusion) D1–5 plus vinorelbine (25 mg m−2) D1 and D5 of each 3-week cycle.',
    figures: [],
    also: [
      dose({ low: 100, unit: 'mg', per: 'm2' }, {}, { every: { count: 3, unit: 'week' } }),
      dose(
        { low: 750, unit: 'mg', per: 'm2' },
        {},
        { daysTo: [1, 5], times: { count: 1, in: 'day' } },
      ),
      dose({ low: 25, unit: 'mg', per: 'm2' }, {}, { days: [1, 5] }),
    ],
  },
  {
    from: 'Weekly vinorelbine, a copy with broken words mended',
    text: 'ECOG performance status 0-1: 34 patients, 2: 6 patients',
    figures: [{ kind: 'performance-status', scale: 'ecog', low: 0, high: 1 }],
  },
  {
    from: 'Weekly vinorelbine, a copy with broken words mended',
    text: 'The median number of treatment weeks was 23 (range: 4-24), with a delivered dose-intensity (DDI) of 23.8 mg/m(2)/week (range: 18.7-25, 95.2% of projected dose-intensity).',
    figures: [range(4, 24)],
    also: [range(18.7, 25)],
  },
  {
    from: 'Weekly vinorelbine, a copy with broken words mended',
    text: 'Overall response rate was 52.5%, with complete responses in 12.5% of patients.',
    figures: [
      response('objective', [{ percent: 52.5 }]),
      response('complete', [{ percent: 12.5 }]),
    ],
  },
  {
    from: 'Weekly vinorelbine, a copy with broken words mended',
    text: 'Median duration of the response and median time to progression were 10 and 9 months, respectively.',
    figures: [],
  },
  {
    from: 'Weekly vinorelbine, a copy with broken words mended',
    text: 'Toxicity was mild, with non-complicated neutropenia being the main toxicity observed (grade 3-4 in 25% of the patients but only 2% of treatment weeks).',
    figures: [sideEffect(3, 4)],
  },
  {
    from: 'Vinorelbine and doxorubicin',
    text: 'There were nineteen (21%) complete responses (CRs) and 47 (53%) partial responses (PRs).',
    figures: [],
  },
  {
    from: 'Vinorelbine and doxorubicin',
    text: 'The median duration of response was 12 months (range, 2.4 to 40.5), and the median overall survival was 27.5 months (range, 4 to 46).',
    figures: [
      median('other', 'month', [12]),
      range(2.4, 40.5),
      median('survival', 'month', [27.5]),
      range(4, 46),
    ],
  },
  {
    from: 'Vinorelbine and doxorubicin',
    text: 'Neutropenia was dose-limiting, with 36 patients (41%) experiencing grade 3 or 4 toxicity.',
    figures: [sideEffect(3, 4)],
  },
  {
    from: 'Vinorelbine, Acta Oncol 2008',
    text: '27% had stable disease (clinical benefit rate 38%, 95% CI 27 to 51).',
    figures: [response('benefit', [{ percent: 38, interval: ci95(27, 51) }])],
  },
  {
    from: 'Vinorelbine, Acta Oncol 2008',
    text: 'The median overall survival was 45 weeks and 39% of the patients were alive after one year.',
    figures: [median('survival', 'week', [45]), percent([39], { outcome: 'alive', ...years(1) })],
  },
  {
    from: 'Vinorelbine, Acta Oncol 2008',
    text: 'The clinical benefit rate was 38% with an overall intention to treat response rate of only 12%.',
    figures: [response('benefit', [{ percent: 38 }])],
    also: [response('objective', [{ percent: 12 }])],
  },
  {
    from: 'Vinorelbine and capecitabine, PMID 20720418',
    text: 'The overall response rate was 45.8% (95% CI 34.2-57.4%), including 5 complete (6.9%) and 28 partial responses (38.9%).',
    figures: [response('objective', [{ percent: 45.8, interval: ci95(34.2, 57.4) }])],
    also: [response('partial', [{ percent: 38.9 }])],
  },
  {
    from: 'Vinorelbine and capecitabine, PMID 20720418',
    text: 'With median follow-up of 22 months, median time to progression was 7.7 months (95% CI 5.5-10.0) and median survival was 26.1 months (95% CI 19.6-32.6).',
    figures: [
      median('watched', 'month', [22]),
      median('progression', 'month', [[7.7, ci95(5.5, 10)]]),
      median('survival', 'month', [[26.1, ci95(19.6, 32.6)]]),
    ],
  },
  {
    from: 'Vinorelbine and capecitabine, PMID 20720418',
    text: 'The most common hematologic adverse events were leukopenia (81.9%) with grade 3/4 incidence of 41.7%.',
    figures: [sideEffect(3, 4)],
  },
  {
    from: 'Vinorelbine and capecitabine, PMID 20720418: a power in brackets',
    text: 'Vinorelbine (25 mg/m(2) intravenous infusion on days 1 and 8) and capecitabine (1,000 mg/m(2) b.i.d., days 1-14) were administered.',
    figures: [],
    also: [
      dose({ low: 25, unit: 'mg', per: 'm2' }, {}, { route: 'vein', days: [1, 8] }),
      dose(
        { low: 1000, unit: 'mg', per: 'm2' },
        {},
        { times: { count: 2, in: 'day' }, daysTo: [1, 14] },
      ),
    ],
  },
  {
    from: 'Vinorelbine and capecitabine, PMID 20720418',
    text: 'In total, 297 cycles were given (median 4 cycles, range 2-6).',
    figures: [range(2, 6)],
  },
  {
    from: 'ASCENT, npj Breast Cancer 2022: from study to study',
    text: 'Among patients with previously treated mTNBC receiving single-agent chemotherapy, median progression-free survival (PFS) is only approximately 2–3 months, with median overall survival (OS) of approximately 8–15 months.',
    figures: [],
  },
];
