import type { Amount } from '../figures/amount.ts';
import type { Picture } from './picture.ts';
import type { Sentence } from './sentence.ts';

/** The name of the sentence that fits an amount: "Range", "AtLeast", "About"… */
export function nameOf({ low, high, relation }: Amount): string {
  if (high !== undefined) return 'Range';
  if (relation) return { '<': 'Fewer', '≤': 'AtMost', '>': 'MoreThan', '≥': 'AtLeast' }[relation];
  return low === 0 ? 'None' : 'About';
}

/** A percentage as so many of 100, or of 1,000 where it is below 1. */
export function sharesOf({ low, high }: Amount): Record<'low' | 'high' | 'of', number> {
  const of = [low, high ?? low].some((it) => it > 0 && it < 1) ? 1000 : 100;
  const count = (percent: number) => Math.round((percent * of) / 100);
  return { low: count(low), high: count(high ?? low), of };
}

/** Steps from one end to the other, with a mark on those that are meant. */
export function scaleOf(from: number, to: number, { low, high = low, relation }: Amount): Picture {
  const first = relation === '>' ? low + 1 : relation?.match(/[<≤]/) ? from : low;
  const last = relation === '<' ? low - 1 : relation?.match(/[>≥]/) ? to : high;
  const alt: Sentence =
    first === last
      ? ['scale.mark', { from, to, low: first }]
      : ['scale.stretch', { from, to, low: first, high: last }];
  return { kind: 'scale', from, to, at: [first, last], alt };
}
