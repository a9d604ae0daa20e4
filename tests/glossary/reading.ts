import { readFileSync } from 'node:fs';
import { daleChall } from 'dale-chall';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Entry } from '../../glossary/schema.ts';
import { allSurfaces } from '../../glossary/variants.ts';

/**
 * Words that most readers know: the Dale–Chall list, and our own additions, one a line
 * with its reason where it is not plain to see.
 */
const common = new Set(
  [
    ...daleChall,
    ...readFileSync('glossary/en/plain-words.txt', 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#')),
  ].map((word) => word.trim().toLowerCase()),
);

/** Endings that leave a word as easy as it was, longest first, and what stood in their place. */
const endings: [string, string[]][] = [
  ['ies', ['y']],
  ['ied', ['y']],
  ['ier', ['y']],
  ['iest', ['y']],
  ['ily', ['y']],
  ['ing', ['', 'e']],
  ['est', ['', 'e']],
  ['ed', ['', 'e']],
  ['er', ['', 'e']],
  ['es', ['', 'e']],
  ['ly', ['', 'le']],
  ["'s", ['']],
  ['s', ['']],
  ['d', ['']],
];

/** Whether a word, in small letters, is common or an easy form of a common one. */
export function isCommon(word: string): boolean {
  if (common.has(word)) return true;
  return endings.some(
    ([ending, before]) =>
      word.endsWith(ending) &&
      before.some((old) => {
        const stem = word.slice(0, -ending.length) + old;
        return common.has(stem) || (/(.)\1$/.test(stem) && common.has(stem.slice(0, -1)));
      }),
  );
}

/** The words of a text and where each begins; as long as in the text, with straight apostrophes. */
export function wordPlaces(text: string): { word: string; start: number }[] {
  return [...text.replaceAll('’', "'").matchAll(/[\p{L}\d]+(?:'\p{L}+)?/gu)].map(
    ({ 0: word, index }) => ({ word, start: index }),
  );
}

export function wordsOf(text: string): string[] {
  return wordPlaces(text).map(({ word }) => word);
}

export function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/** Words of a text that are not common, as written. */
export function hardWords(text: string): string[] {
  return wordsOf(text).filter((word) => !/\d/.test(word) && !isCommon(word.toLowerCase()));
}

/**
 * The Flesch–Kincaid grade of a text; `except` (its own name, say) does not count. Blind
 * to sense: a guide beside the word list, not a judge.
 */
export function gradeOf(text: string, except: readonly string[] = []): number {
  const words = wordsOf(text).filter((word) => !except.includes(word.toLowerCase()));
  return fleschKincaid({
    sentence: sentencesIn(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** The words of an entry's own name and of all its forms, in small letters. */
export function ownWords({ name, variants }: Pick<Entry, 'name' | 'variants'>): string[] {
  return [name, ...allSurfaces(variants)].flatMap(wordsOf).map((word) => word.toLowerCase());
}

/** The grade of an entry's short text without the words of its own name. */
export function gradeOfShort(entry: Pick<Entry, 'name' | 'variants' | 'short'>): number {
  return gradeOf(entry.short, ownWords(entry));
}
