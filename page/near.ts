import type { BlockRoot } from './blocks.ts';
import { boxOf, isElement, parentOf } from './dom.ts';

/**
 * Tells which of some block roots are in the viewport or within one screen of it: only
 * their marks are registered, because every registered range costs time in each frame
 * in which the page changes (5,000 ranges: 23 ms in Chromium). The browser's first word comes a
 * frame or more after it was asked, and what stands in the window cannot wait so long: until
 * then each is looked at as soon as it is known, down to the first one outside.
 */
export function watchNear(
  report: (root: BlockRoot, near: boolean) => void,
  signal: AbortSignal,
): { watch(root: BlockRoot): void; leave(root: BlockRoot): void } {
  const rootsOf = new Map<Element, Set<BlockRoot>>();
  const boxes = new Map<BlockRoot, Element>();
  let ahead = true;
  /** Reported before the browser did. */
  const early = new Set<BlockRoot>();
  const observer = new IntersectionObserver(
    (entries) => {
      ahead = false;
      const isDrawn = drawnParts();
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        const outer = isNowhere(boundingClientRect) ? outerBox(target, isDrawn) : undefined;
        for (const root of rootsOf.get(target) ?? [])
          if (outer) watchAt(root, outer);
          else if (!early.delete(root) || !isIntersecting) report(root, isIntersecting);
      }
    },
    // Boxes that scroll get a little; in Chromium the page's own window counts as one too.
    { root: document, rootMargin: '100%', scrollMargin: '200px' } as IntersectionObserverInit,
  );
  signal.addEventListener('abort', () => observer.disconnect());

  function watchAt(root: BlockRoot, box: Element): void {
    leave(root);
    boxes.set(root, box);
    rootsOf.set(box, (rootsOf.get(box) ?? new Set()).add(root));
    // Observing again reports the element's present state, for a second root of the same box.
    observer.unobserve(box);
    observer.observe(box);
  }

  function leave(root: BlockRoot): void {
    const box = boxes.get(root);
    if (!box) return;
    boxes.delete(root);
    early.delete(root);
    const roots = rootsOf.get(box);
    roots?.delete(root);
    if (roots?.size) return;
    rootsOf.delete(box);
    observer.unobserve(box);
  }

  return {
    watch(root) {
      if (boxes.has(root)) return;
      const element = root instanceof ShadowRoot ? root.host : root;
      watchAt(root, element);
      const box = ahead && isRendered(element) && boxOf(element);
      if (!box || isNowhere(box)) return;
      ahead = box.bottom > 0 && box.top < innerHeight;
      if (!ahead) return;
      early.add(root);
      report(root, true);
    },
    leave,
  };
}

/** To ask for a box where nothing is drawn makes Chromium write a line to the page's console. */
function isRendered(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element, { contentVisibilityAuto: true });
}

function isNowhere({ left, top, width, height }: DOMRectReadOnly): boolean {
  return left === 0 && top === 0 && width === 0 && height === 0;
}

/** The element whose box may hold what has none of its own: `display: contents`. */
function outerBox(element: Element, isDrawn: (element: Element) => boolean): Element | undefined {
  const outer = outerOf(element);
  const hasNoBox = outer && isDrawn(outer) && getComputedStyle(element).display === 'contents';
  return hasNoBox ? outer : undefined;
}

/**
 * Tells, from the outermost element inwards, whether the inside of an element is drawn: Chromium
 * writes a line to the page's console when it is asked for a style where nothing is.
 */
function drawnParts(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return function isDrawn(element: Element): boolean {
    const outer = outerOf(element);
    const drawn =
      known.get(element) ??
      ((!outer || isDrawn(outer)) && getComputedStyle(element).contentVisibility !== 'hidden');
    known.set(element, drawn);
    return drawn;
  };
}

/** Looks through shadow roots. */
function outerOf(element: Element): Element | undefined {
  const outer = parentOf(element);
  if (outer instanceof ShadowRoot) return outer.host;
  return outer && isElement(outer) ? outer : undefined;
}
