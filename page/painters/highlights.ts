import type { BlockRoot } from '../blocks.ts';
import type { Emphasis } from '../emphasis.ts';
import { type Mark, rangeOfMark } from '../marks.ts';
import type { HighlightNames } from './highlight-style.ts';

/** How long a word shown from the popup stands out, in milliseconds. */
const flashTime = 2400;

/** Paints marks on other people's pages: through the CSS highlight registry, never in the DOM. */
export interface Painter {
  paint(root: BlockRoot, marks: readonly Mark[], emphasis: readonly Emphasis[]): void;
  unpaint(root: BlockRoot): void;
  /** Makes one mark stand out for a moment. */
  flash(mark: Mark): void;
  /** Shows at which mark a reader is who goes by key; none takes it away. */
  cursor(mark: Mark | undefined): void;
  /** Takes everything out of the registry, and puts it back. */
  hide(): void;
  show(): void;
}

/**
 * `StaticRange` throughout: live ranges make the page's own changes slow. The registry
 * holds our names only while there is something to paint.
 */
export function highlightPainter(names: HighlightNames, signal: AbortSignal): Painter {
  const layers = { plain: new Highlight(), faint: new Highlight(), flash: new Highlight() };
  const painted = new Map<BlockRoot, StaticRange[]>();
  const cursor = new Highlight();
  cursor.priority = 1;
  let calm: ReturnType<typeof setTimeout> | undefined;
  let hidden = false;

  function clear(): void {
    clearTimeout(calm);
    for (const name of Object.values(names)) CSS.highlights.delete(name);
  }
  signal.addEventListener('abort', clear);

  /** Whoever reads the page may still be taking a step when all is stopped. */
  function register(name: keyof HighlightNames, highlight: Highlight): void {
    if (highlight.size === 0) CSS.highlights.delete(names[name]);
    else if (!signal.aborted && !hidden && CSS.highlights.get(names[name]) !== highlight)
      CSS.highlights.set(names[name], highlight);
  }

  function registerLayers(): void {
    register('plain', layers.plain);
    register('faint', layers.faint);
  }

  function take(root: BlockRoot): void {
    for (const range of painted.get(root) ?? []) {
      layers.plain.delete(range);
      layers.faint.delete(range);
    }
    painted.delete(root);
  }

  return {
    paint(root, marks, emphasis) {
      take(root);
      const ranges: StaticRange[] = [];
      marks.forEach((mark, i) => {
        const layer = emphasis[i]!;
        if (layer === 'none') return;
        const range = rangeOfMark(mark);
        ranges.push(range);
        layers[layer].add(range);
      });
      painted.set(root, ranges);
      registerLayers();
    },
    unpaint(root) {
      take(root);
      registerLayers();
    },
    flash(mark) {
      clearTimeout(calm);
      layers.flash.clear();
      layers.flash.add(rangeOfMark(mark));
      register('flash', layers.flash);
      calm = setTimeout(() => CSS.highlights.delete(names.flash), flashTime);
    },
    cursor(mark) {
      cursor.clear();
      if (mark) cursor.add(rangeOfMark(mark));
      register('cursor', cursor);
    },
    hide() {
      hidden = true;
      clear();
    },
    show() {
      hidden = false;
      registerLayers();
      register('cursor', cursor);
    },
  };
}
