import type { Sentence } from './sentence.ts';

/** What a picture shows, as plain data; `alt` says the same in words. */
export type Picture = Icons | RatioAxis | TnmStrip | ReceptorRow | Scale;

/** One or two fields of 100 (or 1,000) shapes, so many of them filled. */
interface Icons {
  kind: 'icons';
  of: 100 | 1000;
  /** In the order printed. */
  groups: { filled: number; label: Sentence }[];
  alt: Sentence;
}

/** A value and its range on an axis, with the line at which nothing differs. */
interface RatioAxis {
  kind: 'axis';
  /** 1 for ratios (on a scale of halves and doubles), 0 for differences. */
  same: 0 | 1;
  value?: number;
  low?: number;
  /** Absent with `low` there: not reached; drawn as an arrow. */
  high?: number;
  alt: Sentence;
}

/** Three boxes, T, N and M, over a simple body; a part that is not known is absent. */
interface TnmStrip {
  kind: 'tnm';
  /** As printed, without prefix: "2", "1mi". */
  t?: string;
  n?: string;
  m?: string;
  alt: Sentence;
}

/** A row of the receptors that a report names. */
interface ReceptorRow {
  kind: 'receptors';
  cells: { name: string; state: 'positive' | 'negative' | 'low' | 'unclear' }[];
  alt: Sentence;
}

/** Steps from `from` to `to` of which one, or a stretch, is the one meant. */
interface Scale {
  kind: 'scale';
  from: number;
  to: number;
  at: [low: number, high: number];
  alt: Sentence;
}
