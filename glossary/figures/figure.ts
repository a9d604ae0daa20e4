import type { AccuracyFigure } from './accuracy.ts';
import type { CountFigure } from './count.ts';
import type { AgreementFigure, DiscriminationFigure } from './discrimination.ts';
import type { NeededToTreatFigure } from './needed-to-treat.ts';
import type { NonInferiorityFigure } from './non-inferiority.ts';
import type { HeterogeneityFigure, PooledFigure } from './pooled.ts';
import type { RecistFigure } from './recist.ts';
import type { ResponseFigure } from './response.ts';
import type { SpreadFigure } from './spread.ts';
import type { ChangeFigure } from './change.ts';
import type { DoseFigure } from './dose.ts';
import type { SideEffectGradeFigure, TumorGradeFigure } from './grade.ts';
import type { ReceptorsFigure } from './receptors.ts';
import type { Her2Figure } from './her2.ts';
import type { Ki67Figure } from './ki-67.ts';
import type { PerformanceStatusFigure } from './performance-status.ts';
import type { ScoreFigure } from './score.ts';
import type { GeneChangeFigure } from './gene-change.ts';
import type { IntervalFigure } from './interval.ts';
import type { MarginFigure } from './margin.ts';
import type { MedianFigure } from './median.ts';
import type { PercentagesFigure } from './percentages.ts';
import type { PValueFigure } from './p-value.ts';
import type { RadiationDoseFigure } from './radiation-dose.ts';
import type { RatioFigure } from './ratio.ts';
import type { TrialNumberFigure } from './trial-number.ts';
import type { TrialPhaseFigure } from './trial-phase.ts';
import type { StageFigure } from './stage.ts';
import type { TnmFigure } from './tnm.ts';

/**
 * A figure or a code as plain data: its kind, the characters as printed, and what was read
 * from them.
 */
export type Figure =
  | RatioFigure
  | IntervalFigure
  | PValueFigure
  | MedianFigure
  | PercentagesFigure
  | ChangeFigure
  | DoseFigure
  | RadiationDoseFigure
  | TrialPhaseFigure
  | TrialNumberFigure
  | TnmFigure
  | StageFigure
  | TumorGradeFigure
  | SideEffectGradeFigure
  | MarginFigure
  | ResponseFigure
  | RecistFigure
  | CountFigure
  | NeededToTreatFigure
  | SpreadFigure
  | NonInferiorityFigure
  | HeterogeneityFigure
  | PooledFigure
  | AccuracyFigure
  | DiscriminationFigure
  | AgreementFigure
  | ReceptorsFigure
  | Her2Figure
  | Ki67Figure
  | PerformanceStatusFigure
  | ScoreFigure
  | GeneChangeFigure;

/** Figures of one sentence that are explained together, in the order of their explanation. */
export interface Findings {
  kind: 'findings';
  printed: string;
  parts: Figure[];
}
