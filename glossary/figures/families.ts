import type { Family } from './family.ts';
import { interval } from './interval.ts';
import { pValue } from './p-value.ts';
import { ratio } from './ratio.ts';

/** Every family that we read. Of two readings of the same stretch, the one listed first counts. */
export const families: readonly Family[] = [ratio, interval, pValue];
