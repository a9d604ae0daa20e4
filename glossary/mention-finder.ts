import { type Definition, definitionsIn, isOfInitials } from './abbreviations.ts';
import type { Around, FindFigures } from './figures/figure-finder.ts';
import { firstWord, fold, hashed, nothing, role, wordPart } from './fold.ts';
import type { Lexicon, Sense } from './lexicon.ts';
import { type PageSense, isPartOfCode, newPage } from './senses.ts';
import { isWordEnd, standingAt } from './standing.ts';
import type { Mention, Subject } from './subject.ts';

type Place = Pick<Mention, 'start' | 'end'>;

/**
 * More that nobody sees, in one place, than any text has. Letters with a thousand accents take
 * browsers the square of their number in time whenever something is painted over them.
 */
const flood = /[\p{M}\p{Cf}]{500}/u;

/**
 * Finds every mention in one block of text, leftmost first, none overlapping another. `page`: what
 * the page has said so far, which this block adds to.
 */
export type FindMentions = (
  text: string,
  lexicon: Lexicon,
  page?: PageSense,
  around?: Around,
) => Mention[];

/**
 * Figures and codes come first: no term is marked inside one, nor where one was seen that cannot
 * be explained.
 */
export function mentionFinder(findFigures: FindFigures): FindMentions {
  return (text, lexicon, page = newPage(), around) => {
    const { mentions: figures, refused } = findFigures(text, around);
    const taken = [...figures, ...refused].toSorted((a, b) => a.start - b.start);
    const terms = findTerms(text, lexicon, page, taken);
    const mentions =
      figures.length === 0 ? terms : [...terms, ...figures].toSorted((a, b) => a.start - b.start);
    return mentions.length > 0 && flood.test(text) ? [] : mentions;
  };
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
  const definitions = definitionsIn(text);
  if (definitions.length > 0) define(text, definitions, lexicon, page);
  const mentions = scan(text, lexicon, page, taken);
  const places = new Set(definitions.map(({ at }) => at));
  for (const { start, defined } of mentions) if (defined) defined.here = places.has(start);
  return mentions;
}

function scan(text: string, lexicon: Lexicon, page: PageSense, taken: readonly Place[]): Mention[] {
  let next = 0;
  const isFree = (start: number, end: number) => {
    while (next < taken.length && taken[next]!.end <= start) next++;
    return next === taken.length || taken[next]!.start >= end;
  };
  const mentions: Mention[] = [];
  for (let i = 0; i < text.length; i++) {
    if (role(text.charCodeAt(i)) !== wordPart) continue;
    let [hash, end] = [0, i];
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      const part = role(code);
      if (part === wordPart) hash = hashed(hash, fold(code));
      else if (part !== nothing) break;
    }
    const match =
      lexicon.mayBegin(hash) && !isCutOff(text, i, end)
        ? standingAt(text, i, lexicon, page, (close) => isFree(i, close))
        : undefined;
    const own = page.defined.at(text, i);
    if (own && own.end >= (match?.end ?? 0) && isWordEnd(text, own.end) && isFree(i, own.end)) {
      if (own.meaning !== 'elsewhere' && !isPartOfCode(text, i, own.end)) {
        const { subject, long } = own.meaning;
        mentions.push({ start: i, end: own.end, subject, defined: { long, here: false } });
      }
      end = own.end;
    } else if (match) {
      const { sense, alone } = lexicon.surfaces[match.surface]!;
      const { id } = sense;
      if (alone || isUnmistakable(sense)) page.add(id);
      const common = sense.basic && { common: true };
      mentions.push({ start: i, end: match.end, subject: { kind: 'term', id }, ...common });
      end = match.end;
    }
    i = end - 1;
  }
  return mentions;
}

/** "I'm stage 4", "it's phase 3": the one letter behind an apostrophe begins no "M stage". */
function isCutOff(text: string, start: number, end: number): boolean {
  return end - start === 1 && /\p{L}['\u2019]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/**
 * Remembers what a text's own short forms mean: an entry, if their long form is one, or ends in
 * one that has this short form; words in which one stands, to be shown as they are; or nothing
 * of ours ("operating system (OS)").
 */
function define(text: string, definitions: Definition[], lexicon: Lexicon, page: PageSense): void {
  const terms = scan(text, lexicon, page, []);
  const idAt = (start: number, end: number) => {
    if (!lexicon.mayBegin(firstWord(text, start))) return undefined;
    const match = standingAt(text, start, lexicon, page, (close) => close === end);
    return match && lexicon.surfaces[match.surface]!.sense.id;
  };
  for (const { short, long, at, longAt, longEnd } of definitions) {
    const last = endingBehind(terms, longEnd - 1);
    const isOfLast =
      last?.end === longEnd &&
      (last.start < longAt
        ? text[last.start]!.toLowerCase() === short[0]!.toLowerCase()
        : termIn(last) === idAt(at, at + short.length));
    const id = isOfLast ? termIn(last) : idAt(longAt, longEnd);
    // "related to the type of treatment (RFA, p = 0.03)" says nothing of what RFA is.
    const isChance = /\s/.test(long) && !isOfInitials({ short, long });
    if (!id && isChance && idAt(at, at + short.length)) continue;
    const words = isOfLast ? text.slice(last.start, longEnd) : long;
    const subject: Subject = id
      ? { kind: 'term', id }
      : { kind: 'abbreviation', short, long: words };
    const first = endingBehind(terms, longAt);
    const isOurs = id !== undefined || (first !== undefined && first.start < longEnd);
    page.defined.set(short, isOurs ? { subject, long: words } : 'elsewhere');
  }
}

function termIn({ subject }: Mention): string | undefined {
  return subject.kind === 'term' ? subject.id : undefined;
}

/** Of some mentions (in order), the first that ends behind an offset. */
function endingBehind(mentions: readonly Mention[], offset: number): Mention | undefined {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return mentions[low];
}

function isUnmistakable({ cues, frames }: Sense): boolean {
  return cues.length === 0 && frames.length === 0;
}
