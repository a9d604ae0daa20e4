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

/** Where the card goes, and how large it may be there. */
export interface Place {
  kind: 'beside' | 'sheet';
  left: number;
  top: number;
  maxWidth: number;
  maxHeight: number;
}

/** On which side of its word a card lies, and how high it may be there. */
export interface Side {
  below: boolean;
  room: number;
}

/** Room between word and card, so that the word stays free (10ten: 10 px). */
const clearance = 10;
/** Room between card and window edge. */
const margin = 8;
/** Under this height, in pixels, a card shows too little: it rather covers its word. */
const lowest = 160;
/** Under this width a card beside a word covers too much: a sheet is calmer. */
const sheetUnder = 600;

export const isNarrow = ({ left, right }: Rect): boolean => right - left < sheetUnder;

/** Below the word, or above it if the card fits only there, or has more room there. */
export function sideOf(word: Rect, height: number, window: Rect): Side {
  const roomBelow = window.bottom - word.bottom - clearance;
  const roomAbove = word.top - window.top - clearance;
  const below = height <= roomBelow || roomBelow >= roomAbove;
  return { below, room: Math.max(lowest, below ? roomBelow : roomAbove) };
}

/**
 * Below the line under the pointer or above it; never to the side, where the card would
 * cover the words being read. `word` is that line's rectangle of the mark, `window` the
 * part of the page that is in view.
 */
export function placeBeside(word: Rect, card: Size, window: Rect): Place {
  const inner = {
    left: window.left + margin,
    top: window.top + margin,
    right: window.right - margin,
    bottom: window.bottom - margin,
  };
  const { below, room } = sideOf(word, card.height, inner);
  const height = Math.min(card.height, room);
  const top = below ? word.bottom + clearance : word.top - clearance - height;
  return {
    kind: 'beside',
    left: clamp(word.left, inner.left, inner.right - card.width),
    top: clamp(top, inner.top, inner.bottom - height),
    maxWidth: inner.right - inner.left,
    maxHeight: room,
  };
}

/** Along the bottom edge of the window, or the top edge where it would cover its word. */
export function placeSheet({ below, room }: Side, card: Size, window: Rect): Place {
  const maxHeight = Math.min(room, window.bottom - window.top);
  const [maxWidth, height] = [window.right - window.left, Math.min(card.height, maxHeight)];
  return {
    kind: 'sheet',
    left: window.left + Math.max(0, (maxWidth - card.width) / 2),
    top: below ? window.bottom - height : window.top,
    maxWidth,
    maxHeight,
  };
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
