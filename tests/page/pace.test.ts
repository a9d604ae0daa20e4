import { describe, expect, it } from 'vitest';
import { afterWork, isTooMuch, startPace } from '../../page/pace.ts';

/** The pace after some work, given as pairs of what it took and when it ended. */
function after(...works: [took: number, now: number][]) {
  return works.reduce((pace, [took, now]) => afterWork(pace, took, now), startPace(0));
}

describe('the pace of following a page', () => {
  it('begins at once', () => {
    expect(startPace(70).nextPass).toBe(70);
  });

  it('rests twenty times as long as a pass took', () => {
    expect(after([5, 1000]).nextPass).toBe(1100);
  });

  it('does not cut a long rest short after a small pass', () => {
    expect(after([50, 1000], [1, 1010]).nextPass).toBe(2000);
  });

  it.each<[string, [number, number][], boolean]>([
    [
      '300 ms of work in ten seconds',
      [
        [100, 1000],
        [100, 5000],
        [100, 9000],
      ],
      false,
    ],
    [
      'more than that in ten seconds',
      [
        [100, 1000],
        [100, 5000],
        [101, 9000],
      ],
      true,
    ],
    [
      'more than that over a longer time',
      [
        [200, 9000],
        [200, 10_001],
      ],
      false,
    ],
    ['more than that at once', [[301, 400]], true],
  ])('counts %s as too much or not', (_, works, expected) => {
    expect(isTooMuch(after(...works))).toBe(expected);
  });
});
