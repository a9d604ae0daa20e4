import { fold, isWord, lettersOf, skip } from './fold.ts';
import { type Lexicon, type Match, type Sense, type Surface, matchesAt } from './lexicon.ts';
import {
  type PageSense,
  hasCue,
  hasFrame,
  hasItsCapitals,
  isNegated,
  isPartOfCode,
  surroundings,
} from './senses.ts';

/**
 * The longest surface at a place that stands there in a sense of ours, and ends where it may.
 * Of surfaces with the same letters ("PR") exactly one has to.
 */
export function standingAt(
  text: string,
  start: number,
  lexicon: Lexicon,
  page: PageSense,
  mayEnd: (end: number) => boolean,
): Match | undefined {
  const matches = matchesAt(lexicon, text, start, (end) => isWordEnd(text, end));
  for (let i = matches.length - 1; i >= 0; i--) {
    const { end, surface } = matches[i]!;
    if (!mayEnd(end)) continue;
    const twins = lexicon.twinsOf(surface);
    if (!twins) {
      if (stands(text, start, end, lexicon.surfaces[surface]!, page)) return matches[i];
      continue;
    }
    const standing = [surface, ...twins].filter((it) =>
      stands(text, start, end, lexicon.surfaces[it]!, page),
    );
    if (standing.length === 1) return { end, surface: standing[0]! };
  }
  return undefined;
}

/** Whether a word may end there: no letter follows, whatever is skipped in between. */
export function isWordEnd(text: string, end: number): boolean {
  return !isWord(readingAt(text, end));
}

/** The first reading at or after `offset` that is not skipped. */
function readingAt(text: string, offset: number): number {
  for (let i = offset; i < text.length; i++) {
    const reading = fold(text.charCodeAt(i));
    if (reading !== skip) return lettersOf(reading)[0]!;
  }
  return skip;
}

function stands(text: string, start: number, end: number, surface: Surface, page: PageSense) {
  const { letters, capital, alone, sense } = surface;
  return (
    (!capital || hasItsCapitals(text.slice(start, end), letters)) &&
    !isNegated(text, start) &&
    !isPartOfCode(text, start, end) &&
    (alone || isInSense(text, start, end, sense, page))
  );
}

function isInSense(text: string, start: number, end: number, sense: Sense, page: PageSense) {
  const { cues, frames, unless, onSettledPage } = sense;
  const needsNone = cues.length + frames.length === 0;
  if (needsNone && unless.length === 0) return true;
  const near = surroundings(text, start, end);
  if (hasCue(near, unless)) return false;
  if (needsNone || hasCue(near, cues)) return true;
  if (frames.length > 0 && hasFrame(text, start, end, frames)) return true;
  return onSettledPage && page.settled();
}
