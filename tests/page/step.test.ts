import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../page/step.ts';

/** Marks by name, with the height at which they begin; `-` takes no room. The window is 100 high. */
function page(tops: Record<string, number | '-'>) {
  const topOf = (name: string) => (tops[name] === '-' ? undefined : (tops[name] as number));
  const isInWindow = (name: string) => (topOf(name) ?? -1) >= 0 && topOf(name)! < 100;
  return { names: Object.keys(tops), sight: { topOf, isInWindow, height: 100 } };
}

function go(tops: Record<string, number | '-'>, from: string | undefined, by: 1 | -1) {
  const { names, sight } = page(tops);
  const step = stepFrom(names, from, by, sight);
  return step && `${step.mark} ${step.number}/${step.count}${step.wrapped ? ' wrapped' : ''}`;
}

const scrolled = { a: -300, b: -50, c: 20, d: 80, e: 150, f: 400 };

describe('going from mark to mark by key', () => {
  it.each([
    ['the first in the window', scrolled, undefined, 1, 'c 3/6'],
    ['backwards, the last in the window', scrolled, undefined, -1, 'd 4/6'],
    ['the next', scrolled, 'c', 1, 'd 4/6'],
    ['the next, out of the window', scrolled, 'd', 1, 'e 5/6'],
    ['the one before', scrolled, 'c', -1, 'b 2/6'],
    ['from the last to the first', scrolled, 'f', 1, 'a 1/6 wrapped'],
    ['from the first to the last', scrolled, 'a', -1, 'f 6/6 wrapped'],
    ['a mark that is gone: from the window', scrolled, 'gone', 1, 'c 3/6'],
    ['nothing in the window: the next below', { a: -300, e: 150, f: 400 }, undefined, 1, 'e 2/3'],
    ['nothing in the window: the next above', { a: -300, e: 150 }, undefined, -1, 'a 1/2'],
    ['nothing below', { a: -300, b: -50 }, undefined, 1, 'a 1/2 wrapped'],
    ['nothing above', { e: 150, f: 400 }, undefined, -1, 'f 2/2 wrapped'],
    ['over one that takes no room', { a: 10, b: '-', c: 50 }, 'a', 1, 'c 3/3'],
    ['over one at the end', { a: 10, b: 50, c: '-' }, 'b', 1, 'a 1/3 wrapped'],
    ['the only one again', { a: 10 }, 'a', 1, 'a 1/1 wrapped'],
    ['none that takes room', { a: '-', b: '-' }, undefined, 1, undefined],
    ['no marks', {}, undefined, -1, undefined],
  ] as const)('%s', (_, tops, from, by, expected) => {
    expect(go(tops, from, by)).toBe(expected);
  });

  it('asks of no more marks than it needs', () => {
    const { names, sight } = page(scrolled);
    const asked: string[] = [];
    const topOf = (name: string) => (asked.push(name), sight.topOf(name));
    stepFrom(names, 'c', 1, { ...sight, topOf });
    expect(asked).toEqual(['d']);
  });
});
