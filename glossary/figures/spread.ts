import { closed } from './closed.ts';
import { beside } from './sentence.ts';
import type { Family, Found } from './family.ts';
import { matchesIn, number } from './numbers.ts';

/** How far values lie apart: lowest to highest, the middle half, a deviation, an error. */
export interface SpreadFigure {
  kind: 'spread';
  printed: string;
  /** `unnamed`: the number after a ±, and the text does not tell of which sort it is. */
  measure: 'range' | 'middle-half' | 'deviation' | 'error' | 'unnamed';
  /** The ends, in the unit printed. */
  low?: number;
  high?: number;
  /** The deviation or error, and the average that it belongs to. */
  value?: number;
  center?: number;
  /** As printed: "months", "cm", "%". */
  unit?: string;
}

const units =
  '%|years?|yrs?|y|months?|mos?|weeks?|days?|hours?|cm|mm|kg|mg|mL|ml|Gy|points?|cycles?|lines?|lesions?|años|meses|semanas|días';
const unit = String.raw`(?: ?(${units})(?![\w/]))?`;
const signed = String.raw`-?${number}(?!,\d)`;
/** Two ends: "29-66", "29 to 66 months", "[29; 66]". */
const ends = String.raw`[(\[]?(${signed})${unit}(?: ?- ?| (?:to|a|y|and) |, | ?; ?)(${signed})(?! ?(?:-|to) ?\d|/\d|\+)${unit}`;
const named = String.raw`[ ,:;=]{0,3}(?:(?:was|of|from|is|de|entre) ){0,2}`;

const middle = String.raw`(?:[Ii]nter-?quartile ranges?|INTERQUARTILE RANGE|[Rr]ango intercuart[íi]lico|IQRs?|RIC|RIQ|Q1 ?[-,] ?Q3|25th ?(?:-|to|and) ?75th percentiles?)(?:,? ?[(\[](?:IQR|RIC|RIQ|Q1 ?[-,] ?Q3)[)\]])?`;
const middleHalf = new RegExp(String.raw`(?<![\w-])${middle}${named}${ends}`, 'g');
/** "(32-66, 25-75%)": the label stands behind. */
const middleLater = new RegExp(
  String.raw`(?<![\w.])(${signed}) ?(?:-|to) ?(${signed})[,;] ?(?:25(?:th)? ?(?:-|to) ?75(?:th)?(?: ?%| percentiles?))`,
  'g',
);

const whole = String.raw`(?:[Rr]anges?|RANGE|[Rr]anged|[Rr]anging|[Rr]ango|[Mm]in(?:imum)? ?[-/] ?[Mm]ax(?:imum)?|MIN-MAX)`;
const range = new RegExp(String.raw`(?<![\w-])${whole}${named}${ends}`, 'g');

const deviation = String.raw`(?:[Ss]tandard deviations?|[Dd]esviación (?:estándar|típica))(?:,? ?[(\[](?:SD|DE)[)\]])?|SDs?|DE`;
const error = String.raw`(?:[Ss]tandard errors?(?: of (?:the )?mean)?|[Ee]rror estándar)(?:,? ?[(\[](?:SEM?|EE)[)\]])?|SEM?|s\.e\.m?\.`;
const centerBefore = String.raw`(?:(?<![\w.])(${signed})${unit},? ?[(\[])?`;
const labelled = new RegExp(
  String.raw`${centerBefore}(?<![\w-])(?:(${deviation})|(${error}))[ ,:;=]{0,3}(?:(?:was|of|is|fue|de) )?(?:± ?)?(${number})(?! ?(?:-|to|/) ?\d|,\d)${unit}`,
  'g',
);
const plusMinus = new RegExp(
  String.raw`(?<![\w.])(${signed})${unit} ?(?:±|\+ ?/ ?-) ?(${number})(?! ?(?:-|to|/) ?\d|,\d)${unit}(?:,? ?[(\[]?(SDs?|SEM?|DE)(?!\w)[)\]]?)?`,
  'g',
);

/** Ranges that are no result: of a scale, of what counts as normal. */
const givenRange =
  /(?:normal|reference|\bin the|within the|within a|target|therapeutic|price|dose|dosage|confidence|credible|possible|percentile|semi-?interquartile|wide|p[ -]values?|scale|score|scores|index|questionnaire|inter-?quartile)(?: \w{1,12})?[ ,(:]{0,3}$/i;
/** The range around a ratio is an interval. */
const ofRatio = /\b(?:HR|OR|RR|CI)\b|\bratio|times/;
const scaleAfter = /^\W{0,3}(?:points?\b|with higher|higher (?:scores?|values?)|scale|indicat)/i;
/** "SD" beside these is stable disease. */
const responseWords = /\b(?:CR|PR|PD|ORR|DCR|CBR)\b|RECIST|respon|stable|progressi/;
const statistics =
  /mean|average|media\b|standard|deviation|±|promedio|\d ?(?:%|[a-z]{1,6})?,? ?[([]$/i;
/** How much a day or a dose may be off. */
const allowed = /(?:every|at|on|within|after|weeks?|days?|months?|cycles?|visits?|q) ?$/i;
const saysDeviation = /(?:±|\+\/-) ?SD|standard deviation|\(SD\)|desviación/i;
const saysError = /(?:±|\+\/-) ?SEM?\b|standard error|\(SEM?\)|error estándar/i;

/** Ranges, IQR, SD, SE and ±. Two numbers without a label are not read. */
export const spreads: readonly Family<SpreadFigure>[] = [
  {
    signs: ['quartile interquartile rango IQR IQRs RIC RIQ Q percentile percentiles', '0'],
    find: (text) => matchesIn(text, middleHalf).map((match) => between(text, match, 'middle-half')),
  },
  {
    signs: ['% percentile percentiles', '0'],
    find: (text) =>
      (text.includes('75') ? matchesIn(text, middleLater) : []).map((match) =>
        between(text, [match[0], match[1], undefined, match[2]], 'middle-half', match.index),
      ),
  },
  {
    signs: ['range ranges ranged ranging rango min max minimum maximum', '0'],
    find: (text) => matchesIn(text, range).map((match) => between(text, match, 'range')),
  },
  {
    signs: ['SD SDs DE SE SEM e deviation deviations desviación error errors', '0'],
    find: (text) => matchesIn(text, labelled).flatMap((match) => readLabelled(text, match)),
  },
  {
    signs: ['± +', '0'],
    find: (text) => matchesIn(text, plusMinus).map((match) => readPlusMinus(text, match)),
  },
];

type Groups = readonly (string | undefined)[];

function between(
  text: string,
  match: Groups & { index?: number },
  measure: 'range' | 'middle-half',
  start = match.index!,
): Found<SpreadFigure> {
  const [all = '', low, lowUnit, high, highUnit] = match;
  const end = closed(text, start, start + all.length);
  const { before, after } = beside(text, start, end, 60);
  const mixed = lowUnit && lowUnit !== highUnit;
  const given =
    measure === 'range' &&
    (givenRange.test(before) || ofRatio.test(before.slice(-25)) || scaleAfter.test(after));
  if (mixed || given || Number(low) > Number(high)) return { start, end };
  const printed = highUnit ?? lowUnit;
  return {
    start,
    end,
    figure: {
      kind: 'spread',
      printed: '',
      measure,
      low: Number(low),
      high: Number(high),
      ...(printed && { unit: printed }),
    },
  };
}

function readLabelled(text: string, match: RegExpMatchArray): Found<SpreadFigure> | [] {
  const [all, center, unitBefore, ofDeviation, , value, unitAfter] = match;
  const start = match.index!;
  const end = closed(text, start, start + all.length);
  const { before, after } = beside(text, start, end);
  const isShort = /^(?:SDs?|DE|SEM?)$/.test(ofDeviation ?? match[4]!);
  if (isShort && responseWords.test(before + after)) return { start, end };
  // "SD 12" and "SD 26%" may be stable disease, "DE" and "SE" words.
  const sure =
    !isShort ||
    center !== undefined ||
    statistics.test(before) ||
    (/\./.test(value!) && !unitAfter?.includes('%') && ofDeviation === 'SD');
  if (!sure) return [];
  const printed = unitAfter ?? unitBefore;
  return {
    start,
    end,
    figure: {
      kind: 'spread',
      printed: '',
      measure: ofDeviation ? 'deviation' : 'error',
      value: Number(value),
      ...(center !== undefined && { center: Number(center) }),
      ...(printed && { unit: printed }),
    },
  };
}

function readPlusMinus(text: string, match: RegExpMatchArray): Found<SpreadFigure> {
  const [all, center, unitBefore, value, unitAfter, label] = match;
  const start = match.index!;
  const end = closed(text, start, start + all.length);
  const { before, after } = beside(text, start, end, 60);
  const around = `${before} ${after}`;
  const [isDeviation, isError] = label
    ? [!label.startsWith('SE'), label.startsWith('SE')]
    : [saysDeviation.test(around), saysError.test(around)];
  if (!isDeviation && !isError && allowed.test(before)) return { start, end };
  const measure = isDeviation === isError ? 'unnamed' : isDeviation ? 'deviation' : 'error';
  const printed = unitAfter ?? unitBefore;
  return {
    start,
    end,
    figure: {
      kind: 'spread',
      printed: '',
      measure,
      value: Number(value),
      center: Number(center),
      ...(printed && { unit: printed }),
    },
  };
}
