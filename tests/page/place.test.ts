import { describe, expect, it } from 'vitest';
import { isInside, isNarrow, placeBeside, placeSheet, sideOf } from '../../page/place.ts';

const screen = { left: 0, top: 0, right: 1000, bottom: 800 };
const card = { width: 300, height: 200 };
const word = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe('placeBeside', () => {
  it.each([
    ['below its word', word(100, 100), { left: 100, top: 130 }],
    ['below where it just fits', word(100, 562), { left: 100, top: 592 }],
    ['above where it does not fit below', word(100, 563), { left: 100, top: 353 }],
    ['off the right edge', word(900, 100), { left: 692, top: 130 }],
    ['off the left edge', word(-40, 100), { left: 8, top: 130 }],
    ['above, off the right edge', word(980, 700), { left: 692, top: 490 }],
  ])('puts it %s', (_, at, expected) => {
    expect(placeBeside(at, card, screen)).toMatchObject({
      kind: 'beside',
      maxWidth: 984,
      ...expected,
    });
  });

  it.each([
    ['below its word', word(100, 100), 662],
    ['below its word, just fitting', word(100, 562), 200],
    ['above its word', word(100, 563), 545],
  ])('gives a card %s the room that there is', (_, at, maxHeight) => {
    expect(placeBeside(at, card, screen)).toMatchObject({ maxHeight });
  });

  it.each([
    ['below', word(100, 300), { top: 330, maxHeight: 462 }],
    ['above', word(100, 500), { top: 8, maxHeight: 482 }],
  ])('cuts a card that fits nowhere, where there is more room: %s', (_, at, expected) => {
    expect(placeBeside(at, { width: 300, height: 700 }, screen)).toMatchObject(expected);
  });

  it('lets a card cover its word rather than be lower than 160', () => {
    const low = { ...screen, bottom: 300 };
    expect(placeBeside(word(100, 130), card, low)).toMatchObject({ top: 132, maxHeight: 160 });
  });

  it('keeps to a window that does not begin at 0', () => {
    const part = { left: 200, top: 100, right: 900, bottom: 700 };
    expect(placeBeside(word(150, 120), card, part)).toMatchObject({ left: 208, top: 150 });
  });
});

describe('a sheet', () => {
  it.each([
    [599, true],
    [600, false],
  ])('is what a window %i wide asks for: %s', (right, narrow) => {
    expect(isNarrow({ ...screen, right })).toBe(narrow);
  });

  const wide = { width: 1000, height: 200 };
  it.each([
    ['bottom edge', word(100, 100), wide, { left: 0, top: 600, maxHeight: 670 }],
    ['bottom edge where it just fits', word(100, 570), wide, { top: 600, maxHeight: 200 }],
    ['top edge where it would cover its word', word(100, 571), wide, { top: 0, maxHeight: 561 }],
    ['middle of a wide window', word(100, 100), card, { left: 350, top: 600 }],
    ['window, cut', word(100, 300), { width: 1000, height: 700 }, { top: 330, maxHeight: 470 }],
  ])('lies along the %s', (_, at, size, expected) => {
    const place = placeSheet(sideOf(at, size.height, screen), size, screen);
    expect(place).toMatchObject({ kind: 'sheet', maxWidth: 1000, ...expected });
  });

  it('keeps to the part of the window that is seen, and to its own edge', () => {
    const side = { below: true, room: 500 };
    const part = { left: 200, top: 100, right: 500, bottom: 300 };
    expect(placeSheet(side, { width: 300, height: 250 }, part)).toEqual({
      kind: 'sheet',
      left: 200,
      top: 100,
      maxWidth: 300,
      maxHeight: 200,
    });
  });
});

describe('isInside', () => {
  const box = { left: 10, top: 20, right: 30, bottom: 40 };
  it.each([
    [20, 30, 0, true],
    [10, 20, 0, true],
    [30, 40, 0, true],
    [9, 30, 0, false],
    [31, 30, 0, false],
    [20, 19, 0, false],
    [20, 41, 0, false],
    [8, 18, 2, true],
    [32, 42, 2, true],
    [7, 30, 2, false],
    [20, 43, 2, false],
  ])('the point %i, %i with slack %i: %s', (x, y, slack, expected) => {
    expect(isInside(box, x, y, slack)).toBe(expected);
  });
});
