import type { Rect } from './place.ts';

/** Sideways per pixel towards the card: a path 120 degrees wide (10ten). */
const spread = Math.tan(Math.PI / 3);

/**
 * Whether a point lies on the way from a word to its card above or below: a hand that
 * goes there slantwise must not lose the card.
 */
export function onTheWay(x: number, y: number, word: Rect, card: Rect): boolean {
  const below = card.top >= word.bottom;
  const [near, far] = below ? [word.bottom, card.top] : [word.top, card.bottom];
  const gone = below ? y - near : near - y;
  if (gone < 0 || gone > Math.abs(far - near)) return false;
  return x >= word.left - gone * spread && x <= word.right + gone * spread;
}
