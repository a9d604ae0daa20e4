import packed from 'virtual:lexicon/en';
import { expect, it } from 'vitest';
import { findMentions } from '../../glossary/find.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { readGuide } from './guidance-text.ts';
import { reviewed } from './guidance-words.ts';
import { gradeOf, hardWords, sentencesIn, wordsOf } from './reading.ts';

const guide = readGuide();
const lexicon = new Lexicon(packed).complete();
/** In our own texts every name means our entry: no cue is asked for. */
for (const surface of lexicon.surfaces) surface.alone = true;

it.each(guide.map(({ matter, blocks }) => [matter.id, blocks] as const))(
  '%s is of grade 7 at most in the middle',
  (_, blocks) => {
    const grades = blocks
      .filter(({ text, kind }) => kind !== 'heading' && text !== '')
      .map(({ text }) => gradeOf(text))
      .toSorted((a, b) => a - b);
    expect(grades[grades.length >> 1]).toBeLessThanOrEqual(7);
  },
);

it.each(guide.map(({ matter, blocks }) => [matter.id, blocks] as const))(
  '%s has sentences of 25 words at most',
  (_, blocks) => {
    const long = blocks
      .flatMap(({ text }) => sentencesIn(text))
      .filter((sentence) => wordsOf(sentence).length > 25);
    expect(long).toEqual([]);
  },
);

const texts = guide.flatMap(({ blocks }) => blocks.map(({ text }) => text));
const written = new Set(texts.flatMap(wordsOf));
/** Words with a capital within a sentence, or after another one with a capital ("Lenox Hill"). */
const names = new Set(
  texts.flatMap((text) => [
    ...[...text.matchAll(/[\p{Ll}\d,(] ?"?(\p{Lu}[\p{L}\d]*)/gu)].map(([, word]) => word!),
    ...[...text.matchAll(/\p{Lu}\p{L}*[ -](?=(\p{Lu}\p{L}*))/gu)].map(([, word]) => word!),
  ]),
);

it('all words are common, have a card, are names, or have been looked through', () => {
  const hard = texts
    .flatMap((text) => hardWords(withoutCards(text)))
    .filter((word) => !isName(word) && !isReviewed(word.toLowerCase()));
  expect([...new Set(hard)].toSorted()).toEqual([]);
});

function isName(word: string): boolean {
  return names.has(word) && !written.has(word.toLowerCase());
}

function isReviewed(word: string): boolean {
  return ['', 's', 'd', 'ed'].some(
    (end) => word.endsWith(end) && reviewed.has(word.slice(0, word.length - end.length)),
  );
}

function withoutCards(text: string): string {
  return findMentions(text, lexicon).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} , ${rest.slice(end)}`,
    text,
  );
}
