import type { Family } from './family.ts';
import type { Figure } from './figure.ts';
import { personFamilies } from './person-families.ts';
import { studyFamilies } from './study-families.ts';

/** Every family that we read. Of two readings of the same stretch, the one listed first counts. */
export const families: readonly Family<Figure>[] = [...personFamilies, ...studyFamilies];
