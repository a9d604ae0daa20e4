import type { Share } from '../figures/one-share.ts';

/** So many of 100 people, or of 1,000 where one of the shares told together is below 1%. */
export interface Counts {
  counts: number[];
  of: 100 | 1000;
  /** One of them is rounded. */
  about: boolean;
}

/** Shares told together, out of the same number of people. */
export function countsOf(shares: readonly Share[]): Counts {
  const of = shares.some(({ percent }) => percent > 0 && percent < 1) ? 1000 : 100;
  const exact = shares.map(({ percent }) => (percent * of) / 100);
  const counts = exact.map(Math.round);
  return { counts, of, about: exact.some((it, i) => Math.abs(it - counts[i]!) > 1e-6) };
}
