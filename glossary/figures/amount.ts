import { number } from './numbers.ts';

/** A value as printed, a stretch of values, or all values on one side of a limit. */
export interface Amount {
  low: number;
  /** The other end of a stretch. */
  high?: number;
  /** Which side of `low` is meant. */
  relation?: Relation;
}

type Relation = '<' | '≤' | '>' | '≥';

const words: [RegExp, Relation][] = [
  [/^(?:<=|≤|up to|at most|no more than|hasta)$/i, '≤'],
  [/^(?:>=|≥|at least|no less than|al menos)$/i, '≥'],
  [/^(?:<|(?:less|fewer|lower|menos) (?:than|de)|below|under)$/i, '<'],
  [/^(?:>|(?:more|greater|higher|más) (?:than|de)|above|over)$/i, '>'],
];

const before = String.raw`(?:(<=?|>=?|≤|≥|~|≈|about|approximately|approx\.?|around|aproximadamente|up to|at most|at least|al menos|hasta|no (?:more|less) than|(?:less|more|fewer|greater|higher|lower) than|(?:más|menos) de|below|above|under|over) ?)?`;
const after = String.raw`(?: or (more|higher|greater|above|over|less|lower|fewer|below)\b|( ?\+)(?![\d+/]))?`;

/** An amount; a pattern of five groups, which `amountOf` reads. `unit` follows its numbers. */
export function amount(unit = ''): string {
  const firstUnit = unit && `(?:${unit})?`;
  return String.raw`${before}(${number})${firstUnit}(?:(?: ?- ?| to | a )(${number}))?${unit}${after}`;
}

/** What a match of `amount` says; `undefined` where it runs backwards. */
export function amountOf(groups: readonly (string | undefined)[]): Amount | undefined {
  const [sign = '', first, last, suffix, plus] = groups;
  const low = Number(first);
  const limit = words.find(([word]) => word.test(sign.trim()))?.[1];
  if (last !== undefined)
    return limit || Number(last) <= low ? undefined : { low, high: Number(last) };
  const open = suffix ? (/^[lfb]/i.test(suffix) ? '≤' : '≥') : plus ? '≥' : undefined;
  if (limit && open) return undefined;
  const relation = limit ?? open;
  return relation ? { low, relation } : { low };
}

/** Whether all of it lies on a scale. */
export function isWithin({ low, high = low }: Amount, from: number, to: number): boolean {
  return low >= from && high <= to;
}
