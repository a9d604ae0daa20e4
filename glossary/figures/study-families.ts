import { accuracy } from './accuracy.ts';
import { changes } from './change.ts';
import { count } from './count.ts';
import { agreement, discrimination } from './discrimination.ts';
import type { Family } from './family.ts';
import type { Figure } from './figure.ts';
import { interval } from './interval.ts';
import { median } from './median.ts';
import { neededToTreat } from './needed-to-treat.ts';
import { nonInferiority } from './non-inferiority.ts';
import { pValue } from './p-value.ts';
import { percentages } from './percentages.ts';
import { pooled } from './pooled.ts';
import { ratio } from './ratio.ts';
import { response } from './response.ts';
import { spreads } from './spread.ts';
import { trialNumber } from './trial-number.ts';
import { trialPhase } from './trial-phase.ts';

/** What a study is called, and what it found. */
export const studyFamilies: readonly Family<Figure>[] = [
  ratio,
  interval,
  pValue,
  trialPhase,
  trialNumber,
  response,
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
];
