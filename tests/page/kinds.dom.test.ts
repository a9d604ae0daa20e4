import { expect, it } from 'vitest';
import { kindOf } from '../../page/kinds.ts';

it.each([
  ['em', 'inline'],
  ['a', 'inline'],
  ['sub', 'inline'],
  ['sup', 'raised'],
  ['mark', 'inline'],
  ['p', 'block'],
  ['li', 'block'],
  ['td', 'block'],
  ['summary', 'block'],
  ['my-element', 'block'],
  ['code', 'closed'],
  ['textarea', 'closed'],
  ['script', 'closed'],
  ['svg', 'closed'],
  ['rt', 'nothing'],
  ['button', 'closed'],
  ['br', 'line-break'],
  ['wbr', 'nothing'],
])('%s stands as %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind);
});
