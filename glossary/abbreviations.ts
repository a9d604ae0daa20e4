import { fold, isWord } from './fold.ts';
import { longestForm } from './subject.ts';

/** A short form that a text explains itself: "locoregional therapy (LRT)". */
export interface Definition {
  short: string;
  /** As the text writes it, white space tidied. */
  long: string;
  /** Where the short form stands, and where the long one, in UTF-16 units. */
  at: number;
  longAt: number;
  longEnd: number;
}

/** "LRT (locoregional therapy)": what stands in brackets behind a word. */
const before = /([A-Za-z][\w/-]{1,9}\+?)\s\(([^()[\];]{5,80})\)/g;

/** "(LRT)", "[T-DXd]", "(BMAs;": one word of 2 to 10 characters with two capitals or a digit. */
const inBrackets = /[([]\s?([A-Za-z][\w/-]{1,9}\+?)\s?(?=[)\];,])/g;
const looksShort =
  /^(?!(?:I{2,3}|VI{1,3})[A-C]?$|(?:I{1,3}|IV|V)\/[A-E]$)(?=.*[A-Z])(?=.*([A-Z].*[A-Z]|\d))/;

/**
 * The short forms that a text defines, by the method of Schwartz and Hearst
 * (Pac Symp Biocomput 2003): each letter stands in the words before the bracket (or in it), in order, the
 * first one at the beginning of a word, in as many words at most as the form has letters and
 * five more, or twice as many.
 */
export function definitionsIn(text: string): Definition[] {
  if (!text.includes('(') && !text.includes('[')) return [];
  return [...behind(text), ...inFront(text)];
}

function behind(text: string): Definition[] {
  return [...text.matchAll(inBrackets)].flatMap((match) => {
    const printed = match[1]!;
    if (!looksShort.test(printed)) return [];
    const short = withoutPlural(printed);
    const longEnd = text.slice(0, match.index).trimEnd().length;
    const longAt = beginning(short, text, longEnd);
    if (longAt === undefined) return [];
    const long = tidy(text.slice(longAt, longEnd));
    const at = match.index + match[0].indexOf(printed);
    return isLonger(long, short) ? { short, long, at, longAt, longEnd } : [];
  });
}

function inFront(text: string): Definition[] {
  return [...text.matchAll(before)].flatMap(({ 1: printed = '', 2: inside = '', index }) => {
    const short = withoutPlural(printed);
    if (!looksShort.test(printed) || beginning(short, inside, inside.length) !== 0) return [];
    const long = tidy(inside);
    const longAt = text.indexOf('(', index) + 1;
    const place = { at: index, longAt, longEnd: longAt + inside.length };
    return isLonger(long, short) ? { short, long, ...place } : [];
  });
}

function withoutPlural(printed: string): string {
  return printed.replace(/(?<=[A-Z\d])s$/, '');
}

function tidy(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function isLonger(long: string, short: string): boolean {
  return (
    long.length > short.length + 2 &&
    long.length <= longestForm.long &&
    !new RegExp(`(^|\\W)${escaped(short)}($|\\W)`).test(long)
  );
}

function escaped(text: string): string {
  return text.replace(/[+/]/g, '\\$&');
}

/** Words that are added to a name whose short form does without. */
const addedWord =
  /^\s*(?:rates?|scans?|scores?|scales?|status|tests?|levels?|systems?|therap(?:y|ies)|treatments?|trials?|stud(?:y|ies)|groups?|analys[ei]s|criteria|index|imaging|disease|cells?|patients?|women|cancers?|tumou?rs?|mutations?|inhibitors?|receptors?)$/i;

/** Where the long form of a short one begins that ends at `end`. */
function beginning(short: string, text: string, end: number): number | undefined {
  const letters = short.replace(/[^a-z\d]/gi, '').toLowerCase();
  const most = Math.min(letters.length + 5, letters.length * 2);
  let words = 1;
  let next = letters.length - 1;
  for (let i = end - 1; i >= 0; i--) {
    const char = text[i]!;
    if (/[.;:()[\]]/.test(char)) return undefined;
    if (/\s/.test(char) && !/\s/.test(text[i - 1] ?? ' ')) {
      if (++words > most) return undefined;
      // "includes drug-related pneumonitis (ILD)": no letter stands for the last word.
      const isLastUnused = words === 2 && next === letters.length - 1;
      if (isLastUnused && !addedWord.test(text.slice(i, end))) return undefined;
    }
    if (char.toLowerCase() !== letters[next]) continue;
    if (next > 0) next--;
    else if (i === 0 || !isWord(fold(text.charCodeAt(i - 1)))) return i;
  }
  return undefined;
}

/** Whether each letter of a short form begins a word of the long one: not "RFA" of "related to". */
export function isOfInitials({ short, long }: Pick<Definition, 'short' | 'long'>): boolean {
  const initials = long
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .map((word) => word[0]);
  let from = 0;
  return [...short.toLowerCase().replace(/[^a-z\d]/g, '')].every(
    (letter) => (from = initials.indexOf(letter, from) + 1) > 0,
  );
}
