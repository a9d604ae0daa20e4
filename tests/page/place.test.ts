import { describe, expect, it } from 'vitest';
import { isInside, placeCard } from '../../page/place.ts';

const screen = { left: 0, top: 0, right: 1000, bottom: 800 };
const card = { width: 300, height: 200 };
const word = (left: number, top: number) => ({ left, top, right: left + 60, bottom: top + 20 });

describe('placeCard', () => {
  it.each([
    ['below its word', word(100, 100), { side: 'below', left: 100, top: 130 }],
    ['below where it just fits', word(100, 562), { side: 'below', left: 100, top: 592 }],
    ['above where it does not fit below', word(100, 563), { side: 'above', left: 100, top: 353 }],
    ['off the right edge', word(900, 100), { side: 'below', left: 692, top: 130 }],
    ['off the left edge', word(-40, 100), { side: 'below', left: 8, top: 130 }],
    ['above, off the right edge', word(980, 700), { side: 'above', left: 692, top: 490 }],
  ])('puts it %s', (_, at, expected) => {
    expect(placeCard(at, card, screen)).toMatchObject({ kind: 'beside', ...expected });
  });

  it.each([
    ['below its word', word(100, 100), 662],
    ['below its word, just fitting', word(100, 562), 200],
    ['above its word', word(100, 563), 545],
  ])('gives a card %s the room that there is', (_, at, maxHeight) => {
    expect(placeCard(at, card, screen)).toMatchObject({ maxHeight });
  });

  it.each([
    ['below', word(100, 300), { side: 'below', top: 330, maxHeight: 462 }],
    ['above', word(100, 500), { side: 'above', top: 8, maxHeight: 482 }],
  ])('cuts a card that fits nowhere, where there is more room: %s', (_, at, expected) => {
    expect(placeCard(at, { width: 300, height: 700 }, screen)).toMatchObject(expected);
  });

  it('lets a card cover its word rather than be lower than 160', () => {
    const low = { ...screen, bottom: 300 };
    expect(placeCard(word(100, 130), card, low)).toMatchObject({ top: 132, maxHeight: 160 });
  });

  it('keeps to a window that does not begin at 0', () => {
    const part = { left: 200, top: 100, right: 900, bottom: 700 };
    expect(placeCard(word(150, 120), card, part)).toMatchObject({ left: 208, top: 150 });
  });

  it.each([
    [599, 'sheet'],
    [600, 'beside'],
  ])('in a window %i wide makes it a %s', (right, kind) => {
    expect(placeCard(word(100, 100), card, { ...screen, right }).kind).toBe(kind);
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
