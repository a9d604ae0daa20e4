import { changes } from './change.ts';
import { dose } from './dose.ts';
import { accuracy } from './accuracy.ts';
import { count } from './count.ts';
import { agreement, discrimination } from './discrimination.ts';
import { neededToTreat } from './needed-to-treat.ts';
import { nonInferiority } from './non-inferiority.ts';
import { pooled } from './pooled.ts';
import { recistCodes } from './recist.ts';
import { response } from './response.ts';
import { spreads } from './spread.ts';
import type { Family } from './family.ts';
import type { Figure } from './figure.ts';
import { receptorStatus } from './receptors.ts';
import { her2 } from './her2.ts';
import { ki67 } from './ki-67.ts';
import { performanceStatus } from './performance-status.ts';
import { scores } from './score.ts';
import { geneChange } from './gene-change.ts';
import { interval } from './interval.ts';
import { median } from './median.ts';
import { percentages } from './percentages.ts';
import { pValue } from './p-value.ts';
import { radiationDose } from './radiation-dose.ts';
import { ratio } from './ratio.ts';
import { trialNumber } from './trial-number.ts';
import { trialPhase } from './trial-phase.ts';
import { grade } from './grade.ts';
import { margins } from './margin.ts';
import { stage } from './stage.ts';
import { tnm } from './tnm.ts';

/** Every family that we read. Of two readings of the same stretch, the one listed first counts. */
export const families: readonly Family<Figure>[] = [
  ratio,
  interval,
  pValue,
  radiationDose,
  dose,
  trialPhase,
  trialNumber,
  tnm,
  stage,
  grade,
  ...margins,
  response,
  recistCodes,
  count,
  neededToTreat,
  ...spreads,
  ...nonInferiority,
  ...pooled,
  accuracy,
  discrimination,
  agreement,
  median,
  percentages,
  ...changes,
  receptorStatus,
  her2,
  ki67,
  performanceStatus,
  ...scores,
  geneChange,
];

/** Those that read codes alone, no words: the same in every language. */
export const codes: readonly Family<Figure>[] = [
  tnm,
  receptorStatus,
  her2,
  ki67,
  geneChange,
  trialNumber,
];
