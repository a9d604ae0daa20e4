/** Where a reader has come to by key. */
export interface Step<M> {
  mark: M;
  /** Its place among all marks, from 1. */
  number: number;
  count: number;
  /** The end of the page was reached, and reading goes on at the other end. */
  wrapped: boolean;
}

/** How marks lie in the window; asked of no more than are needed. */
export interface Sight<M> {
  isInWindow(mark: M): boolean;
  /** The height in the window at which it begins; none if it takes no room. */
  topOf(mark: M): number | undefined;
  /** Of the window. */
  height: number;
}

/**
 * The next mark (`by` 1) or the one before (-1) that takes room, in reading order: from a mark,
 * or else from what is in the window. None if there are no such marks.
 */
export function stepFrom<M>(
  marks: readonly M[],
  from: M | undefined,
  by: 1 | -1,
  sight: Sight<M>,
): Step<M> | undefined {
  const count = marks.length;
  const known = from === undefined ? -1 : marks.indexOf(from);
  const first = known < 0 ? firstInWindow(marks, by, sight) : known + by;
  for (let tried = 0; tried < count; tried++) {
    const place = first + tried * by;
    const index = ((place % count) + count) % count;
    const mark = marks[index]!;
    if (sight.topOf(mark) !== undefined)
      return { mark, number: index + 1, count, wrapped: place !== index };
  }
  return undefined;
}

/** The first mark in the window, or else beyond it in the direction in which the reader goes. */
function firstInWindow<M>(marks: readonly M[], by: 1 | -1, sight: Sight<M>): number {
  const { isInWindow, topOf, height } = sight;
  if (by === 1) {
    const inside = marks.findIndex(isInWindow);
    if (inside >= 0) return inside;
    const below = marks.findIndex((mark) => (topOf(mark) ?? -1) >= height);
    return below < 0 ? marks.length : below;
  }
  const inside = marks.findLastIndex(isInWindow);
  return inside >= 0 ? inside : marks.findLastIndex((mark) => (topOf(mark) ?? height) < height);
}
