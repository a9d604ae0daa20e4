import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const atLeast = (low: number) => ({ low, relation: '≥' });

const read: [text: string, score: string, value: object, part?: string][] = [
  ['Clavien-Dindo grade II', 'clavienDindo', { low: 2 }],
  ['Clavien–Dindo grade IIIa', 'clavienDindo', { low: 3 }, 'a'],
  ['Clavien-Dindo ≥III', 'clavienDindo', atLeast(3)],
  ['Clavien-Dindo grade III or higher', 'clavienDindo', atLeast(3)],
  ['grade IIIb complications (Clavien-Dindo)', 'clavienDindo', { low: 3 }, 'b'],
  ['Clavien-Dindo I–II', 'clavienDindo', { low: 1, high: 2 }],
  ['RCB-0', 'rcb', { low: 0 }],
  ['RCB-0/I', 'rcb', { low: 0, high: 1 }],
  ['residual cancer burden (RCB) class II', 'rcb', { low: 2 }],
  ['RCB-III', 'rcb', { low: 3 }],
  ['BI-RADS 4', 'birads', { low: 4 }],
  ['BI-RADS category 4c', 'birads', { low: 4 }, 'c'],
  ['BIRADS 5', 'birads', { low: 5 }],
  ['Allred 7/8', 'allred', { low: 7 }],
  ['Allred 5+3=8/8', 'allred', { low: 8 }],
  ['H-score of 180/300', 'hScore', { low: 180 }],
  ['PD-L1 CPS ≥10', 'cps', atLeast(10)],
  ['CPS of 10 or more', 'cps', atLeast(10)],
  ['combined positive score (CPS) ≥ 10', 'cps', atLeast(10)],
  ['PD-L1 IC ≥1%', 'ic', atLeast(1)],
  ['PD-L1 TPS 50%', 'tps', { low: 50 }],
  ['TMB 10 mut/Mb', 'tmb', { low: 10 }],
  ['tumor mutational burden of 12.6 mutations per megabase', 'tmb', { low: 12.6 }],
  ['Oncotype DX recurrence score 18', 'recurrence', { low: 18 }],
  ['recurrence score of 11 to 25', 'recurrence', { low: 11, high: 25 }],
  ['VAF 0.3%', 'vaf', { low: 0.3 }],
  ['SUVmax 8.2', 'suv', { low: 8.2 }],
  ['maximum standardized uptake value (SUVmax), 8.2', 'suv', { low: 8.2 }],
  ['SINS 13, unstable, T8 fracture', 'sins', { low: 13 }],
  ['The SINS was 9 at L2', 'sins', { low: 9 }],
  ['Spinal Instability Neoplastic Score (SINS) of 7 to 12', 'sins', { low: 7, high: 12 }],
  ['SINS score ≥7 with cord compression', 'sins', atLeast(7)],
  ['SINS 10/18 at T5', 'sins', { low: 10 }],
  ['Mirels ≥8', 'mirels', atLeast(8)],
  ["Mirels' score 9", 'mirels', { low: 9 }],
  ['LVEF 55%', 'lvef', { low: 55 }],
  ['left ventricular ejection fraction (LVEF) of 50–55%', 'lvef', { low: 50, high: 55 }],
  ['ANC 0.5 ×10⁹/L', 'anc', { low: 0.5 }],
  ['ANC ≥ 1.5 × 10\u200a9\u200a/L', 'anc', atLeast(1.5)],
  ['ANC <500/mm³', 'anc', { low: 0.5, relation: '<' }],
  ['absolute neutrophil count ≥1,500/µL', 'anc', atLeast(1.5)],
];

describe('a score', () => {
  it.each(read)('%s', (text, score, value, part) => {
    expect(figuresIn(text)).toMatchObject([{ kind: 'score', score, value, ...(part && { part }) }]);
  });

  it.each([
    'Clavien-Dindo VI',
    'RCB 2.1',
    'RCB IV',
    'BI-RADS 7',
    'BI-RADS 5th edition',
    'Allred 9',
    'H-score 400',
    'H-score 250 in hemophagocytic syndrome',
    'CPS 10',
    'PD-L1 CPS ≥10%',
    'PD-L1 CPS 120',
    'IC 1%',
    'IC 95%',
    'TMB 10',
    'Oncotype DX 21-gene assay',
    'Oncotype DX RS 112',
    'RS 20',
    'VAF 3',
    'VAF 130%',
    'SUV with 7 seats',
    'Mirels score 14',
    'Mirels score 3',
    'LVEF declined by 10%',
    'LVEF 55% of patients',
    'ANC',
    'ANC won 57% of votes',
  ])('is not read without its label and unit, or outside of its scale: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'score')).toEqual([]);
  });

  it.each([
    ['PD-L1 CPS ≥10', /score.*10 or more/, /10%/],
    ['Clavien-Dindo ≥III', /operation.*Higher.*death/, /tumou?r/],
    ['Clavien-Dindo V', /death/, /severe/],
    ['RCB-0', /no invasive cancer/, /cured/],
    ['BI-RADS 4', /could be cancer/, /is cancer\b/],
    ['VAF 0.3%', /3 of 1,000/, /3 of 100\b/],
    ['SUVmax 8.2', /brightly.*no fixed line/, /stage/],
    ['LVEF 55%', /55 of 100/, /failure/],
    ['ANC <500/mm³', /less than 500 million/, /urgent/],
    ['Oncotype DX recurrence score 18', /from 0 to 100/, /will come back/],
  ])('says what it measures: %s', (text, must, never) => {
    expect(saidOf(text)).toMatch(must);
    expect(saidOf(text)).not.toMatch(never);
  });
});
