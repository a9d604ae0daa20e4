import type { Interval } from '../figures/interval.ts';
import type { Sentence } from './sentence.ts';

/** Which of the numbers of a card a sentence is about: the one, or of two the first or second printed. */
export function which(place: number, count: number): string {
  return count === 1 ? '=number.here' : place === 0 ? '=number.first' : '=number.second';
}

/** A unit as a word that fits its number: "1 year", "3 years". */
export function unitWord(unit: string, value: number): string {
  return `=number.${unit}${value === 1 ? '' : 's'}`;
}

/** The range of one of two numbers. */
export function rangeOfOne({ low, high, unit }: Interval, place: number): Sentence {
  const of = (limit: number) => (unit ? `${limit}%` : limit);
  const values = { which: which(place, 2), low: of(low) };
  return high === undefined
    ? ['number.openEnd', values]
    : ['number.range', { ...values, high: of(high) }];
}
