import { describe, expect, it } from 'vitest';
import { onTheWay } from '../../page/path.ts';

const word = { left: 100, top: 300, right: 160, bottom: 320 };
const below = { left: 100, top: 330, right: 400, bottom: 500 };
const above = { left: 100, top: 100, right: 400, bottom: 290 };

describe('on the way from a word to its card', () => {
  it.each([
    ['straight down to a card below', 130, 325, below, true],
    ['at the lower edge of the word', 130, 320, below, true],
    ['at the upper edge of the card', 130, 330, below, true],
    ['slantwise to the right, 8 px beside', 168, 325, below, true],
    ['slantwise to the left, 8 px beside', 92, 325, below, true],
    ['too far to the right', 169, 325, below, false],
    ['too far to the left', 91, 325, below, false],
    ['sideways at the edge of the word', 161, 320, below, false],
    ['upwards, away from a card below', 130, 299, below, false],
    ['still beside the line of the word', 130, 315, below, false],
    ['past the edge of the card', 130, 331, below, false],
    ['straight up to a card above', 130, 295, above, true],
    ['slantwise up to a card above', 168, 295, above, true],
    ['too far beside a card above', 169, 295, above, false],
    ['downwards, away from a card above', 130, 325, above, false],
    ['past the lower edge of a card above', 130, 289, above, false],
  ])('%s', (_, x, y, card, expected) => {
    expect(onTheWay(x, y, word, card)).toBe(expected);
  });
});
