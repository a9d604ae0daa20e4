import { fold, isWord, lettersOf, skip } from './fold.ts';
import { type Lexicon, type Match, matchesAt } from './lexicon.ts';
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
    const twins = lexicon.twins.get(surface);
    if (!twins) {
      if (stands(text, start, end, surface, lexicon, page)) return matches[i];
      continue;
    }
    const standing = [surface, ...twins].filter((it) =>
      stands(text, start, end, it, lexicon, page),
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

function stands(
  text: string,
  start: number,
  end: number,
  surface: number,
  lexicon: Lexicon,
  page: PageSense,
) {
  return (
    (!lexicon.capital[surface]! ||
      hasItsCapitals(text.slice(start, end), lexicon.surfaces[surface]!)) &&
    !isNegated(text, start) &&
    !isPartOfCode(text, start, end) &&
    (lexicon.alone[surface]! ||
      isInSense(text, start, end, lexicon.entryOf[surface]!, lexicon, page))
  );
}

function isInSense(
  text: string,
  start: number,
  end: number,
  entry: number,
  { cues, frames, unless, onSettledPage }: Lexicon,
  page: PageSense,
) {
  const [wanted, framed, barred] = [cues[entry]!, frames[entry]!, unless[entry]!];
  const needsNone = wanted.length + framed.length === 0;
  if (needsNone && barred.length === 0) return true;
  const near = surroundings(text, start, end);
  if (hasCue(near, barred)) return false;
  if (needsNone || hasCue(near, wanted)) return true;
  if (framed.length > 0 && hasFrame(text, start, end, framed)) return true;
  return onSettledPage[entry]! && page.settled();
}
