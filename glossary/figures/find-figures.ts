import { families } from './families.ts';
import { figureFinder } from './figure-finder.ts';

/** Finds figures of every family. */
export const findFigures = figureFinder(families);
