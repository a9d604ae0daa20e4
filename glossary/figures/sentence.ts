/**
 * The words of the same sentence on both sides of a place, so many letters of each at most. They
 * differ in what they take for its end: `sentenceAround` a semicolon, but no short form ("vs.
 * Arm A"); `beside` no semicolon; `sentenceBefore` and `sentenceAfter`, for the shortest reach,
 * whatever looks like an end.
 */
import { matchesIn } from './numbers.ts';

interface Sides {
  before: string;
  after: string;
}

interface Sentence extends Sides {
  /** With the place itself. */
  all: string;
}

const ends = /[.!?;]["')\]]{0,2} (?=["'(]?[\p{Lu}\d])/gu;
const abbreviated = /\b(?:vs?|al|approx|no|fig|gr|stg|i\.e|e\.g)\.$/i;

export function sentenceAround(text: string, start: number, end: number, reach = 100): Sentence {
  const behind = text.slice(Math.max(0, start - reach), start);
  const ahead = text.slice(end, end + reach);
  const before = behind.slice(lastEnd(behind));
  const after = ahead.slice(0, firstEnd(ahead));
  return { before, after, all: before + text.slice(start, end) + after };
}

function lastEnd(text: string): number {
  const match = matchesIn(text, ends).findLast(({ index }) => isEnd(text, index));
  return match ? match.index + match[0].length : 0;
}

function firstEnd(text: string): number {
  const match = matchesIn(text, ends).find(({ index }) => isEnd(text, index));
  return match ? match.index + 1 : text.length;
}

function isEnd(text: string, at: number): boolean {
  return !abbreviated.test(text.slice(Math.max(0, at - 8), at + 1));
}

const fullStop = /[.!?]["')\]]{0,2} (?=["'(]?\p{Lu})/u;

export function beside(text: string, start: number, end: number, reach = 80): Sides {
  const behind = text.slice(Math.max(0, start - reach), start);
  const ahead = text.slice(end, end + reach);
  return { before: behind.split(fullStop).at(-1)!, after: ahead.split(fullStop)[0]! };
}

export function sentenceBefore(text: string, start: number, reach: number): string {
  const behind = text.slice(Math.max(0, start - reach), start);
  return behind.split(/[.;!?] /).at(-1)!;
}

export function sentenceAfter(text: string, end: number, reach: number): string {
  return text.slice(end, end + reach).split(/[.;!?](?: |$)/, 1)[0]!;
}
