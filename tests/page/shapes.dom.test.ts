import packed from 'virtual:lexicon/en';
import { expect, it } from 'vitest';
import { findMentions } from '../../glossary/find.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { type Mark, type MarkIndex, rangeOfMark } from '../../page/marks.ts';
import { readPage } from '../../page/reading.ts';
import { finish, wordsIn } from '../shapes/in-page.ts';
import { shapesFor } from '../shapes/table.ts';

const lexicon = new Lexicon(packed);

/** The marks that the reader of pages itself makes of some markup. */
async function marksIn(html: string): Promise<Mark[]> {
  document.body.innerHTML = `<section>${html}</section>`;
  finish(document.body);
  const index: MarkIndex = new Map();
  const life = new AbortController();
  await new Promise<void>((settled) => {
    readPage(document, {
      index,
      mayConcern: () => true,
      prepare: async () => undefined,
      find: (text) => findMentions(text, lexicon),
      found: () => undefined,
      dropped: () => undefined,
      painted: () => [],
      settled,
      overloaded: () => undefined,
      signal: life.signal,
    });
  });
  life.abort();
  return [...index.values()].flat();
}

it.each([...shapesFor('node')])('%s', async (_, [, html, words]) => {
  const marks = await marksIn(html);
  expect(wordsIn(document.body, marks.map(rangeOfMark))).toEqual(words);
});
