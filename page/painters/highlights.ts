import type { BlockRoot } from '../blocks.ts';
import { type Mark, rangeOfMark } from '../marks.ts';
import type { HighlightNames } from './highlight-style.ts';

/** How long a word shown from the popup stands out, in milliseconds. */
const flashTime = 2400;

/** Paints marks on other people's pages: through the CSS highlight registry, never in the DOM. */
export interface Painter {
  paint(root: BlockRoot, marks: readonly Mark[]): void;
  unpaint(root: BlockRoot): void;
  /** Makes one mark stand out for a moment. */
  flash(mark: Mark): void;
}

/**
 * `StaticRange` throughout: live ranges make the page's own changes slow. The registry
 * holds our names only while there is something to paint.
 */
export function highlightPainter(names: HighlightNames, signal: AbortSignal): Painter {
  const plain = new Highlight();
  const flash = new Highlight();
  const painted = new Map<BlockRoot, StaticRange[]>();
  let calm: ReturnType<typeof setTimeout> | undefined;

  signal.addEventListener('abort', () => {
    clearTimeout(calm);
    CSS.highlights.delete(names.plain);
    CSS.highlights.delete(names.flash);
  });

  function unpaint(root: BlockRoot): void {
    for (const range of painted.get(root) ?? []) plain.delete(range);
    painted.delete(root);
    if (painted.size === 0) CSS.highlights.delete(names.plain);
  }

  return {
    paint(root, marks) {
      if (signal.aborted) return;
      unpaint(root);
      const ranges = marks.map(rangeOfMark);
      for (const range of ranges) plain.add(range);
      painted.set(root, ranges);
      CSS.highlights.set(names.plain, plain);
    },
    unpaint,
    flash(mark) {
      clearTimeout(calm);
      flash.clear();
      flash.add(rangeOfMark(mark));
      CSS.highlights.set(names.flash, flash);
      calm = setTimeout(() => CSS.highlights.delete(names.flash), flashTime);
    },
  };
}
