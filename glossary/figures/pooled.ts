import { contains, intervalAfter, pAfter } from './attached.ts';
import { closed } from './closed.ts';
import { beside } from './sentence.ts';
import type { Family, Found } from './family.ts';
import type { Interval } from './interval.ts';
import { matchesIn, number } from './numbers.ts';
import type { PValue } from './p-value.ts';

/** How far the results of several studies differ beyond chance. */
export interface HeterogeneityFigure {
  kind: 'heterogeneity';
  printed: string;
  /** I², in percent. */
  percent?: number;
  /** Cochran's Q; absent where I² is printed. */
  q?: number;
  interval?: Interval;
  /** Of the test for heterogeneity. */
  p?: PValue;
}

/** Several studies whose numbers were put together. */
export interface PooledFigure {
  kind: 'pooled';
  printed: string;
  studies: number;
  people: number;
}

const iSquared = new RegExp(
  String.raw`(?<![\w-])(?:I ?\^? ?\u200a?2\u200a?|I²|I-squared?|I squared?)(?:[ -](?:statistics?|values?|index|test))?([ ,:;=]{0,3}(?:(?:was|of|is|fue|de) ){0,2})[(\[]?(${number}) ?(%)?(?!\.?\w|-\d|,\d)`,
  'g',
);
const cochran = new RegExp(
  String.raw`(?<![\w-])(?:Cochran'?e?'?s? Q(?:[ -](?:statistics?|test|value))?|Q(?:[ -]statistics?|[ -]test)?(?: ?\((?:df ?= ?)?\d{1,3}\))?)(?: ?= ?|,? (?:was |of ))(${number})(?![\w%]|-\d|,\d)`,
  'g',
);
const studyNames =
  'trials?|studies|RCTs?|cohorts?|randomi[sz]ed (?:controlled )?trials|clinical trials|datasets|ensayos(?: clínicos)?|estudios';
const words = [
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const together = new RegExp(
  String.raw`(?<![\w.-])(\d{1,3}|${words.join('|')}) (?:(?:eligible|included|randomi[sz]ed|prospective|retrospective|controlled|observational|published) ){0,3}(?:${studyNames})(?: \((?:RCTs?|n ?= ?\d{1,3})\))?,? (?:comprising|including|involving|enrolling|that (?:included|enrolled|comprised|involved)|which (?:included|enrolled|comprised)|con|que incluyeron)(?: (?:of|a total of|in total|overall|un total de)){0,1} (\d{2,9}) (?:patients|people|women|participants|individuals|subjects|pacientes|mujeres)(?! each)`,
  'gi',
);
const heterogeneityBefore = /heterogen|inconsisten|I2|I²|Cochran/i;
/** An effect whose p value may be the one behind. */
const effectBefore = /\b(?:HR|OR|RR|IRR|SMD|MD)\b|ratio|CI\b/;

/** I², Q and "4 trials comprising 970 patients". */
export const pooled: readonly Family<HeterogeneityFigure | PooledFigure>[] = [
  {
    signs: ['I Isquared Isquare', '0'],
    find: (text) => matchesIn(text, iSquared).map((match) => readI(text, match)),
  },
  {
    signs: ['Q', '0'],
    find: (text) => matchesIn(text, cochran).flatMap((match) => readQ(text, match)),
  },
  {
    signs: [
      'trial trials studies RCT RCTs cohort cohorts datasets ensayos estudios',
      'comprising including involving enrolling included enrolled comprised involved con incluyeron',
      '0',
    ],
    find: (text) => matchesIn(text, together).flatMap(readPooled),
  },
];

function readI(text: string, match: RegExpMatchArray): Found<HeterogeneityFigure | PooledFigure> {
  const [all, link = '', digits, sign] = match;
  const start = match.index!;
  let end = start + all.length;
  const percent = Number(digits);
  // "0.7" may be seven tenths of all, or of one percent.
  const unclear = !sign && (!/[=a-z]/.test(link) || (percent > 0 && percent < 1));
  if (percent > 100 || unclear) return { start, end };
  const interval = intervalAfter(text, end);
  if (interval === 'broken' || (interval && !contains(interval.value, percent)))
    return { start, end };
  if (interval) end = interval.end;
  const p = effectBefore.test(beside(text, start, end, 60).before) ? undefined : ownP(text, end);
  if (p) end = p.end;
  return {
    start,
    end: closed(text, start, end),
    figure: {
      kind: 'heterogeneity',
      printed: '',
      percent,
      ...(interval && { interval: interval.value }),
      ...(p && { p: p.value }),
    },
  };
}

function readQ(
  text: string,
  match: RegExpMatchArray,
): Found<HeterogeneityFigure | PooledFigure> | [] {
  const start = match.index!;
  const end = start + match[0].length;
  const { before, after } = beside(text, start, end);
  const p = ownP(text, end);
  if (!p && !heterogeneityBefore.test(before + match[0] + after)) return [];
  return {
    start,
    end: closed(text, start, p?.end ?? end),
    figure: { kind: 'heterogeneity', printed: '', q: Number(match[1]), ...(p && { p: p.value }) },
  };
}

/** The p value behind, as one of heterogeneity. */
function ownP(text: string, at: number): { end: number; value: PValue } | undefined {
  const p = pAfter(text, at);
  return p && p !== 'broken'
    ? { end: p.end, value: { ...p.value, tests: 'heterogeneity' } }
    : undefined;
}

function readPooled(match: RegExpMatchArray): Found<HeterogeneityFigure | PooledFigure> | [] {
  const [all, few, people] = match;
  const studies = /\d/.test(few!) ? Number(few) : words.indexOf(few!.toLowerCase()) + 2;
  if (studies < 2) return [];
  const start = match.index!;
  return {
    start,
    end: start + all.length,
    figure: { kind: 'pooled', printed: '', studies, people: Number(people) },
  };
}
