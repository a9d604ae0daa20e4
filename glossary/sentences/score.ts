import type { ScoreFigure, ScoreName } from '../figures/score.ts';
import { nameOf, scaleOf, sharesOf } from './amount.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

/** Scores whose every step has a meaning of its own. */
const stepped: Partial<Record<ScoreName, [from: number, to: number]>> = {
  clavienDindo: [1, 5],
  rcb: [0, 3],
  birads: [0, 6],
};
/** Scores that run from one number to another. */
const scales: Partial<Record<ScoreName, [from: number, to: number]>> = {
  allred: [0, 8],
  hScore: [0, 300],
  cps: [0, 100],
  recurrence: [0, 100],
  mirels: [4, 12],
  sins: [0, 18],
};
/** What the scores are called on paper. */
const codes: Record<ScoreName, string> = {
  clavienDindo: 'Clavien-Dindo',
  rcb: 'RCB',
  birads: 'BI-RADS',
  allred: 'Allred',
  hScore: 'H-score',
  cps: 'CPS',
  tps: 'TPS',
  ic: 'IC',
  tmb: 'TMB',
  recurrence: 'Oncotype DX',
  vaf: 'VAF',
  suv: 'SUV',
  mirels: 'Mirels',
  sins: 'SINS',
  lvef: 'LVEF',
  anc: 'ANC',
};
/** What each score's card rests on: of the sources in scores.yaml. */
const sources: Record<ScoreName, string[]> = {
  clavienDindo: ['clavien-table'],
  rcb: ['symmans-2017'],
  birads: ['dslrf-birads'],
  allred: ['medicalcriteria-allred'],
  hScore: ['medicalcriteria-allred'],
  cps: ['biomarkertesting-pd-l1', 'guo-2020'],
  tps: ['biomarkertesting-pd-l1'],
  ic: ['biomarkertesting-pd-l1', 'guo-2020'],
  tmb: ['nci-tmb'],
  recurrence: ['oncotype-patients'],
  vaf: ['scienceinsights-vaf'],
  suv: ['hnca-pet'],
  mirels: ['tat-2023', 'radiopaedia-mirels'],
  sins: ['cancercalc-sins'],
  lvef: ['harvard-ejection'],
  anc: ['oncohema-neutropenia'],
};
const romans = ['0', 'I', 'II', 'III', 'IV', 'V', 'VI'];
const shares: ScoreName[] = ['tps', 'vaf', 'lvef'];
/** More steps than these cannot be drawn side by side. */
const drawn = 12;

export function sayScore(figure: ScoreFigure): Said {
  const { score } = figure;
  const ends = stepped[score] ?? scales[score];
  const notes: Partial<Record<ScoreName, Sentence[]>> = {
    allred: ['score.allredSum'],
    mirels: ['score.mirelsParts'],
    sins: ['score.sinsSteps', 'score.sinsParts'],
    recurrence: ['score.recurrenceEarly'],
    cps: ['score.cpsOther'],
    vaf: ['score.vafSample'],
    anc: ['score.ancUnits'],
  };
  return {
    of: 'report',
    names: [`score.${score}`, { code: codes[score] }],
    means: meansOf(figure),
    doesNot: `score.${score}Not`,
    more: notes[score] ?? [],
    sources: sources[score],
    ...(ends && ends[1] <= drawn && { picture: scaleOf(...ends, figure.value) }),
  };
}

function meansOf({ score, value, part }: ScoreFigure): Sentence[] {
  if (stepped[score]) return stepsOf(score, value, part);
  if (shares.includes(score)) {
    return [[`score.share${nameOf(value)}`, { ...sharesOf(value), what: `=score.${score}Of` }]];
  }
  const { low, high = low } = value;
  const [from, to] = scales[score] ?? [];
  const name = nameOf(value) === 'None' ? 'About' : nameOf(value);
  if (from === undefined) {
    const by = score === 'anc' ? 1000 : 1;
    return [
      [`score.number${name}`, { low: low * by, high: high * by, unit: `=score.${score}Unit` }],
    ];
  }
  return [[`score.scale${name}`, { low, high, from, to: to! }]];
}

function stepsOf(
  score: ScoreName,
  { low, high, relation }: ScoreFigure['value'],
  part?: string,
): Sentence[] {
  const name = (step: number, letter = ''): Sentence => [
    `score.${score}${step}${letter}`,
    { roman: `${romans[step]}${letter}` },
  ];
  const hasParts = score === 'clavienDindo' && low >= 3 && low <= 4 && part !== 'c';
  const first = name(low, hasParts ? part : '');
  const other: Sentence[] = high === undefined ? [] : [name(high)];
  const beyond = { '<': 'stepsBelow', '≤': 'stepsDown', '>': 'stepsAbove', '≥': 'stepsUp' };
  return [
    first,
    ...other,
    ...(relation ? [`score.${beyond[relation]}`] : []),
    ...endOf(score, low, relation),
  ];
}

/** What the highest grade is, where "or higher" takes it along. */
function endOf(
  score: ScoreName,
  low: number,
  relation: ScoreFigure['value']['relation'],
): Sentence[] {
  const isOpen = relation === '>' || relation === '≥';
  return score === 'clavienDindo' && isOpen && low < 5
    ? [['score.clavienDindo5', { roman: romans[5]! }]]
    : [];
}
