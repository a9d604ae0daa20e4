import type { IntervalFigure } from './interval.ts';
import type { PValueFigure } from './p-value.ts';
import type { RatioFigure } from './ratio.ts';

/**
 * A figure or a code as plain data: its kind, the characters as printed, and what was read
 * from them.
 */
export type Figure = RatioFigure | IntervalFigure | PValueFigure;

/** Figures of one sentence that are explained together, in the order of their explanation. */
export interface Findings {
  kind: 'findings';
  printed: string;
  parts: Figure[];
}
