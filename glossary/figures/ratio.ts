import { sentenceBefore } from './sentence.ts';
import { type Family, type Found, findInTurn } from './family.ts';
import { type Interval, readBareInterval, readInterval, readOpenInterval } from './interval.ts';
import { type Part, matchAt, number, sticky } from './numbers.ts';
import { type PValue, readP } from './p-value.ts';

/** One group against another: of a pace, of odds, of a chance, of a rate. */
export interface RatioFigure {
  kind: 'hazard-ratio' | 'odds-ratio' | 'risk-ratio' | 'rate-ratio';
  printed: string;
  value: number;
  /** What happened, where the text names it beside the ratio. */
  event?: 'death' | 'progression' | 'recurrence' | 'progressionOrDeath' | 'recurrenceOrDeath';
  /** Its sentence is about survival or death. */
  survival?: true;
  /** Other differences between the groups were taken into account. */
  adjusted?: true;
  /** Other things that could happen first were taken into account. */
  competing?: true;
  interval?: Interval;
  p?: PValue;
  /** The limit that the study set beforehand for "not worse". */
  margin?: number;
  /** The question was whether one way is not worse, whatever the range says of 1. */
  notWorse?: true;
}

const adjusted = String.raw`(?:adjusted|adj\.?|multivaria(?:te|ble)(?:[- ]adjusted)?|a(?=HR|OR|RR|IRR))`;
const competing = String.raw`(?:sub-?(?=HR)|s(?=HR)|sub-?distribution )`;
const longNames = String.raw`hazards? ratios?|odds ratios?|(?:relative risk|risk ratio)s?|(?:incidence )?rate ratios?|cociente de riesgos instantáneos|razón de riesgos instantáneos|razón de momios|riesgo relativo`;
const shortNames = String.raw`HRs?|ORs?|RRs?|IRRs?`;
const further = String.raw`[a-z][a-z -]{1,90}?(?=(?: (?:was|were|is|of))?[ ,:=;(\[]{1,3}[\d.])`;
const event = String.raw`(?: favou?ring ${further}| (?:for|of) (?:(?:(?:cancer |all-cause |overall )?(death|mortality|dying)|(?:disease |distant |local |locoregional )?(progression|recurrence|relapse)( or death)?)(?: ${further})?|${further}))?`;

/** "HR (95% CI) 0.97 (0.72-1.29)": the level stands with the label. */
const levelFirst = String.raw`(?: ?[,(\[] ?(\d{2}(?:\.\d)?) ?% ?(?:CI|IC|confidence interval)[)\]])?`;
const label = String.raw`(${adjusted}[ -]?)?(${competing})?(?:(${longNames})\b(?:,? ?[(\[](?:sub-?|s|a)?(?:${shortNames}|CRI)[)\]])?|(${shortNames})\b)`;
const lead = String.raw`${label}${event}${levelFirst}[ ,:;=]{0,3}(?:(?:was|of|is|were|estimate|for|de|fue de) ){0,2}[(\[]?=? ?`;

const pattern = new RegExp(
  String.raw`(?<![\w.+/-])${lead}(${number})(?![\d]|\.\d| ?(?:%|bpm|/min|beats|per min|hours?\b|hrs?\b)|[- ]?(?:years?|months?|weeks?|days?)\b)`,
  'gi',
);
/** What copies have made of a number: "5 1.11" of "= 1.11", "62 [95% CI 20198]" of "6.2 [95% CI 2.0-19.8]". */
const garbled = sticky(
  String.raw` \.?\d[\d.]{0,6}(?:[;,)]|$)|[ ,;:]{0,2}[(\[]?\d{2} ?% ?(?:CI|confidence interval)[ ,:;=]{0,3}\d`,
);

/** What may stand between an estimate and the interval or p value that belongs to it. */
const between = sticky(String.raw`[)\]]?[ ,;:]{0,3}[(\[]?(?:with an? )?`);
const margin = sticky(
  String.raw`[)\]]?[ ,;:(]{1,3}(?:NI|non-?inferiority|predefined|prespecified)? ?margin(?:,? (?:of|was|=))?[ ,=:]{1,2}(${number})`,
);

const survivalWords =
  /surviv|\bdeaths?\b|\bdied\b|\bdying\b|mortality|\balive\b|\bOS\b|\b[A-Z]{1,4}FS\b|supervivencia|mortalidad|muerte/i;

/** Ratios with the interval and the p value that belong to them, as one expression. */
export const ratio: Family<RatioFigure> = {
  signs: [
    'HR HRs OR ORs RR RRs IRR IRRs AHR AOR ARR AIRR relative relativo ratio ratios cociente razón',
    '0',
  ],
  find: findInTurn(pattern, readRatio),
};

function readRatio(match: RegExpExecArray, text: string): Found<RatioFigure> | undefined {
  const [all, adjustedBy, competingBy, long, short, death, other, orDeath, levelBefore, digits] =
    match;
  const kind = kindOf((long ?? short)!);
  if (short && !isShortName(short)) return undefined;
  const start = match.index!;
  let end = start + all.length;
  const value = Number(digits);
  const refused = (upTo: number): Found<RatioFigure> => ({ start, end: upTo });
  const figure: RatioFigure = { kind, printed: '', value };
  if (adjustedBy) figure.adjusted = true;
  if (survivalWords.test(sentenceBefore(text, start, 160))) figure.survival = true;
  if (competingBy) figure.competing = true;
  if (death) figure.event = 'death';
  else if (other)
    figure.event = `${/^prog/i.test(other) ? 'progression' : 'recurrence'}${orDeath ? 'OrDeath' : ''}`;

  for (let look = 0; look < 2; look++) {
    const interval = !figure.interval && partIn(readInterval, text, end);
    if (interval === 'broken') return refused(end + 20);
    if (interval) [figure.interval, end] = [interval.value, interval.end];
    const bare = !figure.interval && readBareInterval(text, pastSpace(text, end));
    if (bare) {
      // Without a label, two numbers are an interval only around the estimate.
      if (value < bare.value.low || value > (bare.value.high ?? Infinity)) break;
      if (levelBefore) bare.value.level = Number(levelBefore);
      [figure.interval, end] = [bare.value, bare.end];
    }
    const open = !figure.interval && !levelBefore && readOpenInterval(text, end, value);
    if (open) [figure.interval, end] = [open.value, open.end];
    const p = !figure.p && partIn(readP, text, end);
    if (p === 'broken') return refused(end + 8);
    if (p) [figure.p, end] = [p.value, p.end];
  }
  if (!figure.interval && matchAt(garbled, text, start + all.length)) return refused(end + 8);
  const limit = matchAt(margin, text, end);
  if (limit) [figure.margin, end] = [Number(limit[1]), end + limit[0].length];
  if (figure.p?.tests === 'noninferiority' || asksNotWorse(text, start, end))
    figure.notWorse = true;
  if (value === 0 || !fits(figure)) return refused(end);
  if (!figure.interval && !figure.p && short && isOther(all, value)) return undefined;
  return { start, end: closed(text, start, end), figure };
}

function partIn<T>(
  read: (text: string, at: number) => Part<T> | 'broken' | undefined,
  text: string,
  at: number,
): Part<T> | 'broken' | undefined {
  const gap = matchAt(between, text, at);
  return gap && read(text, at + gap[0].length);
}

/** Whether the sentence around an expression speaks of non-inferiority. */
function asksNotWorse(text: string, start: number, end: number): boolean {
  const before = text
    .slice(Math.max(0, start - 150), start)
    .split(/[.!?]/)
    .at(-1);
  const [after = ''] = /^(?:[^.!?]|\.\d){0,150}/.exec(text.slice(end, end + 150)) ?? [];
  return /non-?inferior|not inferior|equivalen|no inferior/i.test(`${before} ${after}`);
}

function pastSpace(text: string, at: number): number {
  return /[ ,;]/.test(text[at] ?? '') ? at + (text[at + 1] === ' ' ? 2 : 1) : at;
}

function fits({ value, interval }: RatioFigure): boolean {
  if (!interval) return true;
  const { low, high = Infinity, unit } = interval;
  return !unit && low >= 0 && value >= low && value <= high;
}

/** "RR 18", "OR 97239", "HR 78": a bare whole number may be of anything. */
function isOther(all: string, value: number): boolean {
  const whole = Number.isInteger(value) && !/[.=]/.test(all);
  return whole && !/^a/i.test(all) && (value > 9 || !/HR/.test(all));
}

function isShortName(name: string): boolean {
  return /^(?:HR|OR|RR|IRR)s?$/.test(name);
}

function kindOf(name: string): RatioFigure['kind'] {
  if (/^(?:HR|hazard|cociente|razón de r)/i.test(name)) return 'hazard-ratio';
  if (/^(?:OR|odds|razón de m)/i.test(name)) return 'odds-ratio';
  return /^(?:IRR|(?:incidence )?rate)/i.test(name) ? 'rate-ratio' : 'risk-ratio';
}

/** Takes a closing bracket along whose opening one stands inside. */
function closed(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end);
  const open = stretch.lastIndexOf('(') > stretch.lastIndexOf(')');
  return open && text[end] === ')' ? end + 1 : end;
}
