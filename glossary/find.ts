import { type Around, findFigures } from './figures/find-figures.ts';
import { fold, hashed, isWord, lettersOf, nothing, role, skip, wordPart } from './fold.ts';
import { type Lexicon, matchesAt } from './lexicon.ts';
import {
  type PageSense,
  hasCue,
  hasItsCapitals,
  isNegated,
  isPartOfCode,
  newPage,
  surroundings,
} from './senses.ts';
import type { Mention } from './subject.ts';

type Place = Pick<Mention, 'start' | 'end'>;

/**
 * Every mention in one block of text, leftmost first, none overlapping another. Figures and
 * codes come first: no term is marked inside one, nor where one was seen that cannot be
 * explained. `page`: what the page has said so far, which this block adds to.
 */
export function findMentions(
  text: string,
  lexicon: Lexicon,
  page: PageSense = newPage(),
  around?: Around,
): Mention[] {
  const { mentions: figures, refused } = findFigures(text, around);
  const taken = [...figures, ...refused].toSorted((a, b) => a.start - b.start);
  const terms = findTerms(text, lexicon, page, taken);
  if (figures.length === 0) return terms;
  return [...terms, ...figures].toSorted((a, b) => a.start - b.start);
}

/**
 * Every term, the longest at each place, outside what is `taken` (in order). Silent where a
 * word is only part of a longer one, of an address or a file name, or stands in another sense.
 */
export function findTerms(
  text: string,
  lexicon: Lexicon,
  page: PageSense = newPage(),
  taken: readonly Place[] = [],
): Mention[] {
  let next = 0;
  const isFree = (start: number, end: number) => {
    while (next < taken.length && taken[next]!.end <= start) next++;
    return next === taken.length || taken[next]!.start >= end;
  };
  const mentions: Mention[] = [];
  const mayEndAt = (offset: number) => !isWord(readingAt(text, offset));
  for (let i = 0; i < text.length; i++) {
    if (role(text.charCodeAt(i)) !== wordPart) continue;
    let [hash, end] = [0, i];
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      const part = role(code);
      if (part === wordPart) hash = hashed(hash, fold(code));
      else if (part !== nothing) break;
    }
    const match = lexicon.trie.mayBegin(hash)
      ? matchesAt(lexicon, text, i, mayEndAt).findLast(
          (it) => isFree(i, it.end) && stands(text, i, it.end, it.surface, lexicon, page),
        )
      : undefined;
    if (match) {
      const entry = lexicon.entryOf[match.surface]!;
      const id = lexicon.ids[entry]!;
      if (lexicon.alone[match.surface] || lexicon.cues[entry]!.length === 0) page.add(id);
      mentions.push({ start: i, end: match.end, subject: { kind: 'term', id } });
      end = match.end;
    }
    i = end - 1;
  }
  return mentions;
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
  { cues, unless, onSettledPage }: Lexicon,
  page: PageSense,
) {
  if (cues[entry]!.length + unless[entry]!.length === 0) return true;
  const near = surroundings(text, start, end);
  if (hasCue(near, unless[entry]!)) return false;
  if (cues[entry]!.length === 0 || hasCue(near, cues[entry]!)) return true;
  return onSettledPage[entry]! && page.settled();
}
