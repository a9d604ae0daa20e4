import { type Interval, readBareInterval, readInterval } from './interval.ts';
import { type Part, matchAt, sticky } from './numbers.ts';
import { type PValue, readP } from './p-value.ts';

/** What may stand between a number and the interval or p value that belongs to it. */
const between = sticky(String.raw`[)\]]?[ ,;:]{0,3}[(\[]?(?:with an? )?`);

/** The interval that follows a number; without a label only where `bare` allows. */
export function intervalAfter(
  text: string,
  at: number,
  bare = false,
): Part<Interval> | 'broken' | undefined {
  const gap = matchAt(between, text, at);
  const labelled = gap && readInterval(text, at + gap[0].length);
  if (labelled || !bare) return labelled;
  return readBareInterval(text, text[at] === ' ' ? at + 1 : at);
}

export function pAfter(text: string, at: number): Part<PValue> | 'broken' | undefined {
  const gap = matchAt(between, text, at);
  return gap && readP(text, at + gap[0].length);
}

/** Whether the text says that the number at a place is rounded: "around 25%". */
export function isAbout(text: string, at: number): boolean {
  return rounded.test(text.slice(Math.max(0, at - 16), at));
}

const rounded =
  /(?:\b(?:about|around|approximately|approx\.?|nearly|almost|roughly|casi|cerca del?|alrededor del?)|[~≈]) ?$/i;

/** Whether an estimate lies in its interval. */
export function contains({ low, high = Infinity }: Interval, value: number): boolean {
  return value >= low && value <= high;
}

/** The end of what belongs to a number that is not to be explained: its interval with it. */
export function brokenEnd(text: string, at: number): number {
  const bracket = /^[^()[\]]{0,12}[([][^()[\]]{0,60}[)\]]/.exec(text.slice(at, at + 80));
  return Math.min(text.length, at + (bracket?.[0].length ?? 40));
}
