import type { BlockRoot } from './blocks.ts';
import { parentElementOf } from './dom.ts';

/**
 * Tells which of some block roots are in the viewport or within one screen of it: only
 * their marks are registered, because every registered range costs time in each frame
 * in which the page changes (5,000 ranges: 23 ms in Chromium).
 */
export function watchNear(
  report: (root: BlockRoot, near: boolean) => void,
  signal: AbortSignal,
): { watch(root: BlockRoot): void; leave(root: BlockRoot): void } {
  const rootsOf = new Map<Element, Set<BlockRoot>>();
  const boxes = new Map<BlockRoot, Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        for (const root of rootsOf.get(target) ?? []) report(root, isIntersecting);
    },
    // Boxes that scroll get a little; in Chromium the page's own window counts as one too.
    { root: document, rootMargin: '100%', scrollMargin: '200px' } as IntersectionObserverInit,
  );
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    watch(root) {
      if (boxes.has(root)) return;
      const box = boxOfRoot(root);
      boxes.set(root, box);
      rootsOf.set(box, (rootsOf.get(box) ?? new Set()).add(root));
      // Observing again reports the element's present state, for a second root of the same box.
      observer.unobserve(box);
      observer.observe(box);
    },
    leave(root) {
      const box = boxes.get(root);
      if (!box) return;
      boxes.delete(root);
      const roots = rootsOf.get(box);
      roots?.delete(root);
      if (roots?.size) return;
      rootsOf.delete(box);
      observer.unobserve(box);
    },
  };
}

/** The element whose box holds a root's text: `display: contents` has none of its own. */
function boxOfRoot(root: BlockRoot): Element {
  let element: Element | null = root instanceof ShadowRoot ? root.host : root;
  while (element && getComputedStyle(element).display === 'contents')
    element = parentElementOf(element);
  return element ?? document.documentElement;
}
