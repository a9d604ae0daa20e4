import { afterEach, expect, it } from 'vitest';
import { type MarkIndex, textOfMark } from '../../page/marks.ts';
import { readPage } from '../../page/reading.ts';
import { page } from './html.ts';

const root = document.documentElement;
const life = { current: new AbortController() };
afterEach(() => {
  life.current.abort();
  life.current = new AbortController();
  if (document.documentElement !== root) document.replaceChildren(root);
});

function readNow(): MarkIndex {
  const index: MarkIndex = new Map();
  readPage(document, {
    index,
    mayConcern: (text) => text.includes('tumor'),
    prepare: async () => undefined,
    find: (text) => [{ start: 0, end: text.length, subject: { kind: 'term', id: 'x' } }],
    found: () => undefined,
    dropped: () => undefined,
    painted: () => index.keys(),
    settled: () => undefined,
    overloaded: () => undefined,
    signal: life.current.signal,
  });
  return index;
}

/** The texts that are marked in the document as it is now. */
const marked = (index: MarkIndex) =>
  [...index]
    .filter(([block]) => block.isConnected)
    .flatMap(([, marks]) => marks.map(textOfMark))
    .toSorted();
it('a copy in the place of the root is read', async () => {
  page('<p>tumor</p><p>liver</p>');
  const index = readNow();
  await expect.poll(() => marked(index)).toEqual(['liver', 'tumor']);
  root.replaceWith(root.cloneNode(true));
  await expect.poll(() => marked(index)).toEqual(['liver', 'tumor']);
});

it('a root that goes and comes back is read again', async () => {
  page('<p>tumor</p><p>liver</p>');
  const index = readNow();
  await expect.poll(() => marked(index)).toEqual(['liver', 'tumor']);
  root.remove();
  await expect.poll(() => marked(index)).toEqual([]);
  document.append(root);
  await expect.poll(() => marked(index)).toEqual(['liver', 'tumor']);
});

it('a root that comes late is read', async () => {
  page('<p>tumor</p>');
  root.remove();
  const index = readNow();
  document.append(root);
  await expect.poll(() => marked(index)).toEqual(['tumor']);
});
