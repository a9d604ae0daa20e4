import type { Figure } from '../figures/figure.ts';
import { sayChange } from './change.ts';
import { sayDose } from './dose.ts';
import { sayInterval } from './interval.ts';
import { sayMedian } from './median.ts';
import { sayPValue } from './p-value.ts';
import { sayRadiationDose } from './radiation-dose.ts';
import { sayPercentages } from './percentages.ts';
import { sayRatio } from './ratio.ts';
import { sayAccuracy } from './accuracy.ts';
import { sayCount } from './count.ts';
import { sayAgreement, sayDiscrimination } from './discrimination.ts';
import { sayNeededToTreat } from './needed-to-treat.ts';
import { sayNonInferiority } from './non-inferiority.ts';
import { sayHeterogeneity, sayPooled } from './pooled.ts';
import { sayRecist } from './recist.ts';
import { sayResponse } from './response.ts';
import { saySpread } from './spread.ts';
import { sayReceptors } from './receptors.ts';
import { sayHer2 } from './her2.ts';
import { sayKi67 } from './ki-67.ts';
import { sayPerformanceStatus } from './performance-status.ts';
import { sayScore } from './score.ts';
import { sayGeneChange } from './gene-change.ts';
import type { Said } from './said.ts';
import { sayTrialNumber } from './trial-number.ts';
import { sayTrialPhase } from './trial-phase.ts';
import { saySideEffectGrade, sayTumorGrade } from './grade.ts';
import { sayMargin } from './margin.ts';
import { sayStage } from './stage.ts';
import { sayTnm } from './tnm.ts';

type Speakers = { [K in Figure['kind']]: (figure: Extract<Figure, { kind: K }>) => Said };

const speakers: Speakers = {
  'hazard-ratio': sayRatio,
  'odds-ratio': sayRatio,
  'risk-ratio': sayRatio,
  'rate-ratio': sayRatio,
  interval: sayInterval,
  'p-value': sayPValue,
  median: sayMedian,
  percentages: sayPercentages,
  change: sayChange,
  dose: sayDose,
  'radiation-dose': sayRadiationDose,
  'trial-phase': sayTrialPhase,
  'trial-number': sayTrialNumber,
  tnm: sayTnm,
  stage: sayStage,
  'tumor-grade': sayTumorGrade,
  'side-effect-grade': saySideEffectGrade,
  margin: sayMargin,
  response: sayResponse,
  recist: sayRecist,
  count: sayCount,
  'needed-to-treat': sayNeededToTreat,
  spread: saySpread,
  'non-inferiority': sayNonInferiority,
  heterogeneity: sayHeterogeneity,
  pooled: sayPooled,
  accuracy: sayAccuracy,
  discrimination: sayDiscrimination,
  agreement: sayAgreement,
  receptors: sayReceptors,
  her2: sayHer2,
  'ki-67': sayKi67,
  'performance-status': sayPerformanceStatus,
  score: sayScore,
  'gene-change': sayGeneChange,
};

/** What is said of a figure. */
export function say(figure: Figure): Said {
  return (speakers[figure.kind] as (figure: Figure) => Said)(figure);
}
