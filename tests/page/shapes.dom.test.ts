import packed from 'virtual:lexicon/en';
import { expect, it } from 'vitest';
import { findMentions } from '../../glossary/find.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { type Mark, rangeOfMark } from '../../page/marks.ts';
import { finish, wordsIn } from '../shapes/in-page.ts';
import { shapesFor } from '../shapes/table.ts';
import { readOnce } from './read-once.ts';

const lexicon = new Lexicon(packed);

/** The marks that the reader of pages itself makes of some markup. */
async function marksIn(html: string): Promise<Mark[]> {
  document.body.innerHTML = `<section>${html}</section>`;
  finish(document.body);
  const index = await readOnce({ find: (text) => findMentions(text, lexicon) });
  return [...index.values()].flat();
}

it.each([...shapesFor('node')])('%s', async (_, [, html, words]) => {
  const marks = await marksIn(html);
  expect(wordsIn(document.body, marks.map(rangeOfMark))).toEqual(words);
});
