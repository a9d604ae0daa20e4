import { type Amount, amount, amountOf, isWithin } from './amount.ts';
import type { Family, Found } from './family.ts';
import { closed } from './closed.ts';
import { isOfPeople } from './people.ts';
import { type Scale, type ScoreName, scales } from './score-scales.ts';
import { matchesIn } from './numbers.ts';

export type { ScoreName };

/** A value on a scale of its own: of a report, a scan or a laboratory. */
export interface ScoreFigure {
  kind: 'score';
  printed: string;
  score: ScoreName;
  /** In the unit of the scale; neutrophils in billions in a liter. */
  value: Amount;
  /** A letter after the number: grade IIIa, category 4c. */
  part?: string;
}

const word = String.raw`(?:[ -]?(?:(?:score|[Gg]rades?|[Cc]lass(?:es)?|[Cc]ategory|[Cc]ategories|[Tt]ypes?|value|level|complications?|of|was|is|were|at|with|a|an|median|del?|result)(?![\p{L}\d]))){0,4}`;
const gap = String.raw`${word}[ :=,-]{0,2}[(\[]?`;
const roman = String.raw`(?:IV|I{1,3}|VI?|[0-6])`;
const step = String.raw`(${roman})([abcABC])?(?![\p{L}\d%]|\.\d| ?mm)`;
const steps = String.raw`(?:(≥|>=|>|≤|<=|<|at least) ?)?${step}(?:(?: ?[-/] ?| to | or | and |, )(?:RCB-)?${step}){0,2}(?: (?:or|and) (higher|more|above|greater|worse|lower|less)\b|(\+)(?!\d))?`;
const gradeFirst = new RegExp(
  String.raw`(?<![\p{L}\d])[Gg]rades? ${steps}(?: (?:postoperative |surgical |major |severe )?(?:complications?|events?|morbidity))?,? ?[(\[]?(?:by |according to |per |on |of )?(?:the )?(?:Clavien[- ]Dindo)`,
  'gu',
);

const patternOf = ({ label, steps: hasSteps, unit }: Scale) =>
  new RegExp(
    String.raw`(?<![\p{L}\d_-])(?:${label})` +
      (hasSteps ? `${gap}-?${steps}` : `${gap}(?:\\d ?\\+ ?\\d ?= ?)?${amount(unit)}`) +
      String.raw`(?![\d]|\.\d|[-/]?(?:gene|year|month)${unit === undefined ? '| ?%|/\\d| ?(?:mg|mm|Gy)' : ''})`,
    'gu',
  );

const reader = (scale: Scale, pattern = patternOf(scale)): Family<ScoreFigure> => ({
  signs: [scale.signs],
  find: (text) => matchesIn(text, pattern).flatMap((match) => readScore(text, match, scale) ?? []),
});

/** Scores that carry their own label; a value outside of its scale is none. */
export const scores: readonly Family<ScoreFigure>[] = [
  ...scales.map((scale) => reader(scale)),
  reader(scales[0]!, gradeFirst),
];

function readScore(
  text: string,
  match: RegExpMatchArray,
  scale: Scale,
): Found<ScoreFigure> | undefined {
  const [all, ...groups] = match;
  const start = match.index!;
  const end = closed(text, start, start + all.length);
  const near = text.slice(Math.max(0, start - 80), end + 60);
  if ((scale.cue && !scale.cue.test(near)) || scale.not?.test(near)) return undefined;
  if (scale.unit === ' ?%' && isOfPeople(text, end)) return undefined;
  const read = scale.steps ? stepsOf(groups) : { value: amountOf(groups) };
  const value = scale.name === 'anc' ? inBillions(read?.value, all) : read?.value;
  if (!value || !isWithin(value, scale.from, scale.to)) return { start, end };
  const part = read && 'part' in read ? read.part : undefined;
  return {
    start,
    end,
    figure: { kind: 'score', printed: '', score: scale.name, value, ...(part && { part }) },
  };
}

function stepsOf(
  groups: readonly (string | undefined)[],
): { value: Amount | undefined; part?: string } | undefined {
  const [sign, first, letter, last, , suffix, plus] = groups;
  const low = numberOf(first!);
  const part = letter?.toLowerCase();
  if (last !== undefined) {
    const high = numberOf(last);
    if (high < low || sign) return undefined;
    return { value: high > low ? { low, high } : { low } };
  }
  const value = amountOf([
    sign,
    String(low),
    undefined,
    suffix === 'worse' ? 'more' : suffix,
    plus,
  ]);
  return { value, ...(part && !value?.relation && { part }) };
}

function numberOf(digit: string): number {
  return /\d/.test(digit) ? Number(digit) : ['', 'I', 'II', 'III', 'IV', 'V', 'VI'].indexOf(digit);
}

/** Laboratories count in a liter, or in a millionth of it. */
function inBillions(value: Amount | undefined, all: string): Amount | undefined {
  if (!value || /[x×]|[kK] ?\//.test(all)) return value;
  const { low, high, relation } = value;
  return {
    low: low / 1000,
    ...(high !== undefined && { high: high / 1000 }),
    ...(relation && { relation }),
  };
}
