import type { Family, Found } from './family.ts';
import { gradeSense } from './grade-sense.ts';
import { matchAt, matchesIn, sticky } from './numbers.ts';

/** How different the cells of a tumor look from normal ones. */
export interface TumorGradeFigure {
  kind: 'tumor-grade';
  printed: string;
  /** Lowest and highest one named, 1 to 3. */
  from: number;
  to: number;
  /** "2/3": grade 2 of 3, or grades 2 and 3. */
  unclear?: true;
  /** In words: high-grade, poorly differentiated. */
  words?: 'grade' | 'differentiated';
  /** Only of the center of the cells. */
  nuclear?: true;
  /** Three scores from 1 to 3, or their sum alone. */
  scores?: number[];
  sum?: number;
}

/** How severe a side effect is. */
export interface SideEffectGradeFigure {
  kind: 'side-effect-grade';
  printed: string;
  /** Lowest and highest one counted, 1 to 5. */
  from: number;
  to: number;
  /** "Or higher": up to 5 without saying so. */
  open?: true;
}

const label = String.raw`(?:(?:modified |combined |overall )?(?:Nottingham(?: (?:combined |modified )?histologic(?:al)?)?|SBR|Elston(?:[- ](?:and )?Ellis)?|(?:Scarff-)?Bloom-Richardson|histologic(?:al)?|histopathologic(?:al)?|nuclear|tumou?r|(?:NCI[- ])?CTC(?:AE)?,?(?: ?(?:v|version )\.? ?\d(?:\.\d{1,2})?)?|RTOG)[ -])?`;
const lead = String.raw`(?:[Gg]rades?|GRADES?|[Gg]r\.?|[Gg]rados?|Grad)(?: tumoral| histol[oó]gico| of(?= [1-5I]))?[ :-]{0,2}`;
const step = String.raw`(?:G?[1-5]|IV|V|I{1,3}|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive)`;
const relation = String.raw`(≥|>=|≤|<=|>|<|at least )? ?`;
const link = String.raw`(?: ?(-|\/) ?| (to|or|and|through|y|a|o) )(?:grade )?`;
const open = String.raw`(\+|,? \(?(?:and|or) (?:higher|above|worse|greater|more)\)?|,? o (?:superior|mayor))?`;
const byNumber = String.raw`${relation}(${label})(?:${lead}${relation}(${step})|(G[1-5]|G [1-4](?= ?[/-] ?[2-5])))(?:${link}(${step})(?![\w%]))?${open}`;

const heights = '(low|intermediate|high|well|moderately|poorly)';
const byWord = String.raw`${heights}(?:(?:[- ]?(?:to|\/|or|and)[- ]|\/|-grade (?:to|or|and) )${heights})?[- ](?:(nuclear|histologic(?:al)?) )?(grade|differentiated)`;
const byScore = String.raw`(?:Nottingham|Elston|SBR)(?: (?:combined |histologic(?:al)? )?)? ?(?:grade )?[Ss]core[: =]{1,3}(?:of )?([3-9])(?:\/9| (?:out )?of 9)?`;
const anyGrade = String.raw`(?:any|all)[- ]grades?(?! [1-5])`;

const start = new RegExp(
  String.raw`(?<![\p{L}\d_.-])(?:${byNumber}(?![\p{L}\d]|\.\d|[ -]?%)|(${anyGrade})(?![\p{L}])|(?:(?:${byScore})(?!\d)))`,
  'gu',
);
const inWords = new RegExp(String.raw`(?<![\p{L}\d-])${byWord}(?!\p{L})`, 'giu');
const added = String.raw`(\d) ?\+ ?(\d) ?\+ ?(\d)(?: ?= ?(\d{1,2}))?`;
const tail = sticky(
  String.raw`[ ,:]{0,2}(?:[(\[] ?)?(?:(?:total )?score[: ]{1,2}(?:of )?(\d{1,2})(?: ?: ?[^()]{0,40}(?=\)))?|${added})(?:\/9| (?:out )?of 9)?(?: ?[)\]])?`,
);
const sumsIn = new RegExp(added);

/** Grades of tumors and of side effects. Which of the two, grade-sense.ts decides. */
export const grade: Family<TumorGradeFigure | SideEffectGradeFigure> = {
  signs: ['grade grades gr grado grados grad G differentiated Nottingham Elston SBR'],
  find(text) {
    const numbers = matchesIn(text, start).map((match) => readNumber(match, text));
    const words = matchesIn(text, inWords).map((match) => readWords(match, text));
    return [...numbers, ...words]
      .filter((it) => it !== undefined)
      .toSorted((a, b) => a.start - b.start);
  },
};

function readNumber(
  match: RegExpExecArray,
  text: string,
): Found<TumorGradeFigure | SideEffectGradeFigure> | undefined {
  const [all, ahead, name = '', behind, first, short, mark, , last, more, any, score] = match;
  const sign = ahead ?? behind;
  const at = match.index;
  const end = at + all.length;
  if (score !== undefined)
    return ofTumor(text, at, end, gradeOfSum(Number(score)), { sum: Number(score) });
  const sense = gradeSense(text, at, end);
  if (sense === 'none') return undefined;
  if (sense === 'other') return { start: at, end };
  if (any !== undefined) return ofSideEffect(at, end, 1, 5);
  const low = numberOf((first ?? short)!);
  const high = last === undefined ? low : numberOf(last);
  if (low > high) return { start: at, end };
  if (sense === 'side-effect') return ofSideEffect(at, end, low, high, sign?.trim(), Boolean(more));
  if (sign || more || high > 3) return { start: at, end };
  // "2/3" is grade 2 of 3, or grades 2 and 3; "1/3" and "3/3" can only be the first.
  const ofThree = mark === '/' && high === 3;
  return ofTumor(text, at, end, ofThree && low !== 2 ? [low, low] : [low, high], {
    ...(ofThree && low === 2 && { unclear: true }),
    ...(/nuclear/i.test(name) && { nuclear: true }),
  });
}

function ofSideEffect(
  at: number,
  end: number,
  low: number,
  high: number,
  sign = '',
  more = false,
): Found<TumorGradeFigure | SideEffectGradeFigure> {
  const up = more || /^(?:≥|>|at)/.test(sign);
  const down = /^[≤<]/.test(sign);
  const from = down ? 1 : sign === '>' ? low + 1 : low;
  const to = up ? 5 : sign === '<' ? high - 1 : high;
  if (from > to || (down && up)) return { start: at, end };
  return {
    start: at,
    end,
    figure: {
      kind: 'side-effect-grade',
      printed: '',
      from,
      to,
      ...(up && from < 5 && { open: true }),
    },
  };
}

function readWords(
  match: RegExpExecArray,
  text: string,
): Found<TumorGradeFigure | SideEffectGradeFigure> | undefined {
  const [all, first = '', last, part, kind] = match;
  const end = match.index + all.length;
  const isGrade = /^grade/i.test(kind!);
  if ([first, last ?? first].some((word) => /^(?:low|int|high)/i.test(word) !== isGrade))
    return undefined;
  const sense = gradeSense(text, match.index, end);
  if (sense === 'none') return undefined;
  if (sense !== 'tumor') return { start: match.index, end };
  const [low, high] = [heightOf(first), heightOf(last ?? first)];
  return ofTumor(text, match.index, end, [Math.min(low, high), Math.max(low, high)], {
    words: isGrade ? 'grade' : 'differentiated',
    ...(/nuclear/i.test(part ?? '') && { nuclear: true }),
  });
}

/** With the scores that follow, where they add up to the grade. */
function ofTumor(
  text: string,
  at: number,
  grown: number,
  [from, to]: [number, number],
  more: Partial<TumorGradeFigure>,
): Found<TumorGradeFigure | SideEffectGradeFigure> {
  let end = grown;
  const figure: TumorGradeFigure = { kind: 'tumor-grade', printed: '', from, to, ...more };
  const behind = figure.sum === undefined ? matchAt(tail, text, end) : undefined;
  if (behind) {
    end += behind[0].length;
    const parts = sumsIn.exec(behind[0])?.slice(1) ?? [];
    const scores = parts.slice(0, 3).map(Number);
    const sum = Number(behind[1] ?? parts[3] ?? total(scores));
    const fits =
      scores.length === 0 || (scores.every((it) => it >= 1 && it <= 3) && total(scores) === sum);
    if (!fits || Number(parts[3] ?? sum) !== sum || sum < 3 || sum > 9) return { start: at, end };
    if (from !== to || gradeOfSum(sum)[0] !== from) return { start: at, end };
    Object.assign(figure, scores.length > 0 ? { scores, sum } : { sum });
  }
  return { start: at, end, figure };
}

function total(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0);
}

function gradeOfSum(sum: number): [number, number] {
  const of = sum <= 5 ? 1 : sum <= 7 ? 2 : 3;
  return [of, of];
}

function heightOf(word: string): number {
  if (/^(?:low|well)/i.test(word)) return 1;
  return /^(?:int|mod)/i.test(word) ? 2 : 3;
}

const romans = ['I', 'II', 'III', 'IV', 'V'];
const words = ['one', 'two', 'three', 'four', 'five'];

function numberOf(name: string): number {
  const digit = /\d/.exec(name)?.[0];
  if (digit) return Number(digit);
  return 1 + Math.max(romans.indexOf(name), words.indexOf(name.toLowerCase()));
}
