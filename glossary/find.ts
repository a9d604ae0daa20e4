import { findFigures } from './figures/find-figures.ts';
import { mentionFinder } from './mention-finder.ts';

/** Finds terms and figures of every family. */
export const findMentions = mentionFinder(findFigures);
