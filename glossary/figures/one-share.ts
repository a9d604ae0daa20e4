import { contains, intervalAfter } from './attached.ts';
import { closed } from './closed.ts';
import type { Interval } from './interval.ts';
import { type Part, matchAt, number, sticky } from './numbers.ts';

/**
 * A share told alone, of a response or of a test: "29.0% (95% CI 20-38)", "9/20 (45%)". Those of
 * groups that are compared, or of a list, are in shares.ts.
 */
export interface Share {
  /** In percent, as printed. */
  percent: number;
  interval?: Interval;
}

const people = '(?: (?:patients|people|women|participants|cases|pacientes))?';
const counted = String.raw`(?:(\d{1,6})${people}(?: ?(?:/|out of|of|de) ?(?:the )?(\d{1,6})${people})?,? ?[(\[] ?)?`;
const change = String.raw` ?(?:(?:-|to) ?\d|(?:absolute |relative )?(?:higher|lower|increase|decrease|reduction|improvement|more|fewer|less|greater|better|worse|points?|percentage)\b)`;
const share = sticky(
  String.raw`${counted}(${number}) ?%(?!${change})(?: ?[(\[] ?(?:n ?= ?)?(\d{1,6})(?: ?(?:/|of|out of) ?(\d{1,6}))?${people}(?=[)\],;])[)\]]?)?`,
);

/** One share, with the counts and the interval that belong to it; 'broken' where they do not fit. */
export function readShare(text: string, at: number): Part<Share> | 'broken' | undefined {
  const match = matchAt(share, text, at);
  if (!match) return undefined;
  const [all, few, whole, digits, fewAfter, wholeAfter] = match;
  const percent = Number(digits);
  const [count, of] = [Number(few ?? fewAfter), Number(whole ?? wholeAfter)];
  if (percent > 100 || (of > 0 && Math.abs((100 * count) / of - percent) > 1)) return 'broken';
  let end = at + all.length;
  const value: Share = { percent };
  const interval = intervalAfter(text, end);
  if (interval === 'broken' || (interval && !contains(interval.value, percent))) return 'broken';
  if (interval) [value.interval, end] = [interval.value, interval.end];
  return { end: closed(text, at, end), value };
}
