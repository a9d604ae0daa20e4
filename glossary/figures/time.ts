import { matchesIn } from './numbers.ts';
/** A stretch of time, in units that studies count in. */
export interface Time {
  value: number;
  unit: TimeUnit;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

const [english, spanish] = [
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ['un', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'],
];
const larger: Record<string, number> = {
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  sixty: 60,
  ninety: 90,
};
const numberWords = [...english!, ...spanish!, ...Object.keys(larger)];

/**
 * "5", "2.5", "five". Words stand in a look ahead, here and below: engines write what follows
 * a choice once for each, and what follows a look but once (measured: a fifth of the time in
 * which a pattern is made ready).
 */
const amount = String.raw`(?:\d{1,3}(?:\.\d)?|(?=(?:${numberWords.join('|')})(?![a-z]))[a-z]{2,7})`;

/** A unit of time in English or Spanish; "m", which may be metres, is none. */
export const timeUnit = String.raw`(?=(?:days?|d[ií]as?|weeks?|wks?|semanas?|months?|mos?|meses|mes|years?|yrs?|años?|y)(?![\wÀ-ÿ]))[a-zíñ]{1,7}`;

const and = String.raw`(?:,? ?and |,? or |, | y |\/)`;

/** "3 years", "36-month", and lists: "1-, 3-, and 5-year", "1-year and 2-year", "one year and two years". */
export const times = String.raw`(?=${amount})(?:(?:${amount}-${timeUnit}${and}){1,3}${amount}-${timeUnit}|(?:${amount} ${timeUnit}${and}){1,3}${amount} ${timeUnit}|(?:${amount}-?${and}){0,3}${amount}(?:-| )?${timeUnit})`;

const each = new RegExp(String.raw`(?<![\w.])(${amount})(?!\.?\d)`, 'gi');
const unit = new RegExp(String.raw`(?<![A-Za-zÀ-ÿ])${timeUnit}`, 'i');

/** All times that a stretch matched by `times` names. */
export function timesIn(stretch: string): Time[] {
  const name = unit.exec(stretch)?.[0];
  if (!name) return [];
  return matchesIn(stretch, each).map(([, digits = '']) => ({
    value: amountOf(digits.toLowerCase()),
    unit: unitOf(name),
  }));
}

export function unitOf(name: string): TimeUnit {
  if (/^d/i.test(name)) return 'day';
  if (/^(?:w|s)/i.test(name)) return 'week';
  return /^m/i.test(name) ? 'month' : 'year';
}

function amountOf(text: string): number {
  if (larger[text]) return larger[text];
  const word = numberWords.indexOf(text);
  return word < 0 ? Number(text) : (word % 10) + 1;
}
