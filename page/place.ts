/** A rectangle in viewport pixels. */
export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether a point lies in a rectangle, or within `slack` pixels of it. */
export function isInside(
  { left, top, right, bottom }: Rect,
  x: number,
  y: number,
  slack = 0,
): boolean {
  return x >= left - slack && x <= right + slack && y >= top - slack && y <= bottom + slack;
}

export interface Size {
  width: number;
  height: number;
}

/** Where the card goes: beside its word, or along the bottom edge of a small window. */
export type Place =
  | { kind: 'beside'; side: 'below' | 'above'; left: number; top: number; maxHeight: number }
  | { kind: 'sheet' };

/** Room between word and card, so that the word stays free (10ten: 10 px). */
const clearance = 10;
/** Room between card and window edge. */
const margin = 8;
/** Under this height, in pixels, a card shows too little: it rather covers its word. */
const lowest = 160;
/** Under this width a card beside a word covers too much: a sheet is calmer. */
const sheetUnder = 600;

/**
 * Below the line under the pointer, above it if that has more room; never to the side,
 * where the card would cover the words being read. `word` is that line's rectangle of
 * the mark, `window` the part of the page that is in view.
 */
export function placeCard(word: Rect, card: Size, window: Rect): Place {
  if (window.right - window.left < sheetUnder) return { kind: 'sheet' };
  const roomBelow = window.bottom - margin - (word.bottom + clearance);
  const roomAbove = word.top - clearance - (window.top + margin);
  const below = card.height <= roomBelow || roomBelow >= roomAbove;
  const maxHeight = Math.max(lowest, below ? roomBelow : roomAbove);
  const height = Math.min(card.height, maxHeight);
  const top = below ? word.bottom + clearance : word.top - clearance - height;
  return {
    kind: 'beside',
    side: below ? 'below' : 'above',
    maxHeight,
    left: clamp(word.left, window.left + margin, window.right - margin - card.width),
    top: clamp(top, window.top + margin, window.bottom - margin - height),
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
