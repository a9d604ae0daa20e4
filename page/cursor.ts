import type { BlockRoot } from './blocks.ts';
import { type Mark, isOnScreen, rectsOfMark } from './marks.ts';
import { type Step, stepFrom } from './step.ts';

interface CursorOptions {
  /** The marks that can be seen, in reading order. */
  marks(): Mark[];
  paint(mark: Mark | undefined): void;
  /** A card is open: Escape is for that. */
  isCardOpen(): boolean;
  signal: AbortSignal;
}

/** A page that scrolls calmly has arrived after this time, in milliseconds. */
const arrival = 1500;

/** The place of a reader who goes from mark to mark by key. The page's focus stays where it is. */
export function startCursor({ marks, paint, isCardOpen, signal }: CursorOptions) {
  let at: Mark | undefined;
  let movedAt = -Infinity;
  let whileShown: AbortController | undefined;

  function set(mark: Mark | undefined): void {
    whileShown?.abort();
    at = mark;
    paint(mark);
    if (!mark) return;
    movedAt = performance.now();
    whileShown = new AbortController();
    addEventListener('keydown', onKey, {
      capture: true,
      signal: AbortSignal.any([signal, whileShown.signal]),
    });
  }

  /** The page gets this Escape too: nothing of ours lies over it. */
  function onKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.key === 'Escape' && !isCardOpen()) set(undefined);
  }

  /** Where the cursor is, unless the reader has scrolled on since. */
  function here(): Mark | undefined {
    if (!at) return undefined;
    return performance.now() - movedAt < arrival || isOnScreen(at) ? at : undefined;
  }

  return {
    here,
    /** Goes on from a mark, or else from what is in the window; nowhere if there are no marks. */
    move(by: 1 | -1, from = here()): Step<Mark> | undefined {
      const step = stepFrom(marks(), from, by, {
        isInWindow: isOnScreen,
        topOf: (mark) => rectsOfMark(mark)[0]?.top,
        height: innerHeight,
      });
      if (step) set(step.mark);
      return step;
    },
    /** Some marks are void: the cursor goes with them. */
    forget(root: BlockRoot): void {
      if (at?.block.root === root) set(undefined);
    },
  };
}

export type Cursor = ReturnType<typeof startCursor>;
