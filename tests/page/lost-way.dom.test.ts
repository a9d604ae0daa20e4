import { afterEach, expect, it, vi } from 'vitest';
import { type Mark, type MarkIndex, textOfMark } from '../../page/marks.ts';
import { page } from './html.ts';
import { readOnce } from './read-once.ts';

afterEach(() => void vi.restoreAllMocks());

const $ = (selector: string) => document.querySelector(selector)!;

/** Reads a page with a turn for it after each block; after one of them, the page changes. */
async function readWhile(html: string, after: string, change: () => void): Promise<MarkIndex> {
  page(html);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 10));
  const index: MarkIndex = new Map();
  const changes = [change];
  return readOnce(
    {
      find(text) {
        if (text === after) setTimeout(() => changes.splice(0).forEach((one) => one()));
        return [{ start: 0, end: text.length, subject: { kind: 'term', id: 'x' } }];
      },
      painted: () => index.keys(),
    },
    index,
  );
}

const list = '<ul><li>one</li><li>two</li><li>three</li></ul><p>four</p>';

it.each<[string, string, string, () => void, string]>([
  ['takes away what is being read', list, 'one', () => $('li + li').remove(), 'four one three'],
  ['takes away what was read last', list, 'two', () => $('li + li').remove(), 'four one three'],
  [
    'takes away all around it',
    `<div>${list}</div><p>end</p>`,
    'one',
    () => $('div').remove(),
    'end',
  ],
  [
    'writes all around it anew',
    `<div>${list}</div><p>end</p>`,
    'two',
    () => void ($('div').innerHTML = '<p>new</p><p>newer</p>'),
    'end new newer',
  ],
  [
    'moves it to the end',
    list,
    'one',
    () => document.body.append($('li + li')),
    'four one three two',
  ],
  ['moves it about in its list', list, 'one', () => $('ul').append($('li')), 'four one three two'],
  [
    'moves what is around it',
    `<div>${list}</div><p>end</p>`,
    'one',
    () => document.body.append($('div')),
    'end four one three two',
  ],
  [
    'moves what holds a shadow tree that is being read',
    '<div><span><template shadow="open"><p>one</p><p>two</p></template></span> three</div><p>four</p>',
    'one',
    () => document.body.append($('div')),
    'three four one two',
  ],
  [
    'changes a text around a shadow tree that is being read',
    '<p>a <span><template shadow="open"><b>one</b></template></span> b</p><p>two</p>',
    'one',
    () => void (($('p').firstChild as Text).data = 'c '),
    'c b one two',
  ],
])('a page that %s is read to its end', async (_, html, after, change, texts) => {
  const index = await readWhile(html, after, change);
  const marks: [Mark, Element | ShadowRoot][] = [];
  for (const [root, all] of index) for (const mark of all) marks.push([mark, root]);
  const words = (all: string) => all.trim().split(/\s+/).toSorted().join(' ');
  expect(words(marks.map(([mark]) => textOfMark(mark)).join(' '))).toBe(words(texts));
  // Each under the element whose text it is: a change there voids it.
  for (const [{ block }, root] of marks)
    for (const { node } of block.pieces) {
      expect(node.isConnected).toBe(true);
      expect(root.contains(node)).toBe(true);
      expect(node.data).toBe(block.pieces.find((piece) => piece.node === node)!.data);
    }
});
