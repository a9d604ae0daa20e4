import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Mark, canBeSeen, isOpen } from '../../page/marks.ts';
import { blocksOf } from './html.ts';

// jsdom lays nothing out: what the browser would answer, from the markup and inline styles.
const hiding = `[hidden]:not([hidden="until-found"]), [hidden="until-found"] *,
  details:not([open]) > :not(summary),
  [style*="display: none"], [style*="visibility: hidden"]`;
function isShown(this: Element): boolean {
  const root = this.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : undefined;
  return !this.closest(hiding) && (host ? isShown.call(host) : true);
}
beforeAll(() => void (Element.prototype.checkVisibility = isShown));
afterAll(() => void Reflect.deleteProperty(Element.prototype, 'checkVisibility'));

/** The mark on the word "tumor". */
function markIn(html: string): Mark {
  const block = blocksOf(html).find(({ text }) => text.includes('tumor'))!;
  const start = block.text.indexOf('tumor');
  return { block, mention: { start, end: start + 5, subject: { kind: 'term', id: 'tumor' } } };
}

const shadow = (html: string) => `<my-a><template shadow="open">${html}</template></my-a>`;

describe('a mark', () => {
  it.each<[string, string, 'open' | 'closed' | 'never']>([
    ['in a text', '<p>tumor</p>', 'open'],
    ['in an open part', '<details open><p>tumor</p></details>', 'open'],
    ['in the line that opens a part', '<details><summary>tumor</summary></details>', 'open'],
    ['in a closed part', '<details><p>tumor</p></details>', 'closed'],
    [
      'in a closed part, without an element of its own',
      '<details><b>a</b>tumor</details>',
      'closed',
    ],
    ['deep in a closed part', '<details><div><p>a <b>tumor</b></p></div></details>', 'closed'],
    [
      'in an open part of a closed one',
      '<details><details open><p>tumor</p></details></details>',
      'closed',
    ],
    [
      'in a closed part of an open one',
      '<details open><details><p>tumor</p></details></details>',
      'closed',
    ],
    ['that a search would open', '<div hidden="until-found"><p>tumor</p></div>', 'closed'],
    ['right in what a search would open', '<p hidden="until-found">tumor</p>', 'closed'],
    ['that is hidden', '<p hidden>tumor</p>', 'never'],
    ['without a box', '<p style="display: none">tumor</p>', 'never'],
    ['that cannot be seen', '<p style="visibility: hidden">tumor</p>', 'never'],
    ['in a shadow tree', shadow('<p>tumor</p>'), 'open'],
    ['right in a shadow root', shadow('tumor'), 'open'],
    ['in a hidden shadow tree', `<div hidden>${shadow('<p>tumor</p>')}</div>`, 'never'],
    ['in a closed part of a shadow tree', shadow('<details><p>tumor</p></details>'), 'closed'],
    ['right in a shadow root in a closed part', `<details>${shadow('tumor')}</details>`, 'closed'],
    ['in a shadow tree in a closed part', `<details>${shadow('<p>tumor</p>')}</details>`, 'closed'],
  ])('%s', (_, html, expected) => {
    const mark = markIn(html);
    const found = isOpen(mark) ? 'open' : canBeSeen(mark) ? 'closed' : 'never';
    expect(found).toBe(expected);
    expect(canBeSeen(mark)).toBe(expected !== 'never');
  });
});
