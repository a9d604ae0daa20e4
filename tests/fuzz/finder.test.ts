import english from 'virtual:lexicon/en';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { explain } from '../../glossary/explain.ts';
import { findMentions } from '../../glossary/find.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { packedNames } from '../../glossary/packed.ts';
import { newPage } from '../../glossary/senses.ts';
import type { Mention } from '../../glossary/subject.ts';
import { holds } from './holds.ts';
import { texts } from './texts.ts';

/** Of the long run, in milliseconds. */
const timeout = 3_600_000;
const lexicons = [new Lexicon(english), new Lexicon(packedNames(english))];
/** A page of our language, or of one that we have not. */
const readers = fc.constantFrom(
  (text: string) => findMentions(text, lexicons[0]!, newPage(), { decimals: 'point' }),
  (text: string) =>
    findMentions(text, lexicons[1]!, newPage(), { decimals: 'comma', codesOnly: true }),
);

/** Each in the text, none empty, none over another, in order. */
function inOrder(mentions: readonly Mention[], text: string): boolean {
  let last = 0;
  return mentions.every(({ start, end }) => {
    const fine = start >= last && end > start && end <= text.length;
    last = end;
    return fine;
  });
}

/** Whether it can be asked for in a message, and its card says something, with every gap filled. */
function canBeExplained({ subject }: Mention): boolean {
  const sent = JSON.parse(JSON.stringify(subject)) as typeof subject;
  expect(sent).toEqual(subject);
  const explanation = explain(sent, 'en')!;
  const said = [explanation.title, explanation.short, ...(explanation.lines ?? [])];
  // What a page itself writes may have brackets of any kind.
  const isOwn = subject.kind === 'abbreviation' || 'printed' in subject;
  return said.every((line) => line.trim() !== '' && (isOwn || !/[{}]|undefined|NaN/.test(line)));
}

it('finds what is there and can be explained, whatever a page says', { timeout }, () => {
  holds('finder, on any text', 30_000, fc.tuple(texts, readers), ([text, read]) => {
    const mentions = read(text);
    const wrong = mentions.filter((mention) => !canBeExplained(mention));
    expect([inOrder(mentions, text), wrong]).toEqual([true, []]);
  });
});

it('finds the same a second time', { timeout }, () => {
  holds('finder, asked twice', 10_000, fc.tuple(texts, readers), ([text, read]) => {
    expect(read(text)).toEqual(read(text));
  });
});
