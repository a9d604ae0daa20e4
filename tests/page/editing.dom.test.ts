import { afterEach, expect, it } from 'vitest';
import { mayTouch } from '../../page/marks.ts';
import { blocksOf } from './html.ts';

afterEach(() => void Reflect.deleteProperty(document, 'designMode'));

const mark = () => {
  const [block] = blocksOf('<p>tumor</p>');
  return {
    block: block!,
    mention: { start: 0, end: 5, subject: { kind: 'term', id: 'tumor' } },
  } as const;
};

it('a mark may be painted in a page, but not where the whole page is an editor', () => {
  expect(mayTouch(mark())).toBe(true);
  // jsdom has no such switch.
  Object.defineProperty(document, 'designMode', { value: 'on', configurable: true });
  expect(mayTouch(mark())).toBe(false);
});
