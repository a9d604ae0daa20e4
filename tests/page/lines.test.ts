import { expect, it } from 'vitest';
import { lineNear } from '../../page/lines.ts';

const line = (top: number, bottom: number) => ({ top, bottom }) as DOMRect;
const [first, second] = [line(100, 120), line(130, 150)];

it.each([
  ['inside the first line', 110, first],
  ['inside the second line', 140, second],
  ['above both', 10, first],
  ['below both', 900, second],
  ['between them, nearer the first', 124, first],
  ['between them, nearer the second', 126, second],
  ['as near to both', 125, first],
])('takes the line nearest to a height %s', (_, y, expected) => {
  expect(lineNear([first, second], y)).toBe(expected);
});

it('leaves the lines in their order', () => {
  const lines = [first, second];
  lineNear(lines, 140);
  expect(lines).toEqual([first, second]);
});

it('gives nothing of no lines', () => {
  expect(lineNear([], 10)).toBeUndefined();
});
