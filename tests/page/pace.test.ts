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
      'a full window',
      [
        [400, 1000],
        [100, 9000],
      ],
      false,
    ],
    [
      'two full windows in a row',
      [
        [400, 1000],
        [100, 9000],
        [300, 11_000],
        [200, 15_000],
      ],
      true,
    ],
    [
      'a full window after a calm one',
      [
        [10, 1000],
        [300, 11_000],
        [200, 15_000],
      ],
      false,
    ],
    [
      'a full window before a calm one',
      [
        [500, 1000],
        [10, 11_000],
        [10, 15_000],
      ],
      false,
    ],
    [
      'full windows with a calm one between',
      [
        [500, 1000],
        [10, 11_000],
        [10, 22_000],
        [500, 23_000],
      ],
      false,
    ],
  ])('counts %s as too much or not', (_, works, expected) => {
    expect(isTooMuch(after(...works))).toBe(expected);
  });
});
