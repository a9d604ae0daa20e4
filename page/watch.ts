import type { BlockRoot } from './blocks.ts';
import { isElement, isText, nameOf, parentOf } from './dom.ts';
import { kindOf } from './kinds.ts';

/** What changed: texts to read again on their own, and elements to read with all below. */
export interface Changes {
  own: Set<BlockRoot>;
  added: Set<Element>;
  removed: Set<Element>;
}

/**
 * Reports changes of the page's text at once, inside the observer's callback: that is
 * before the next paint, so that nothing is painted over letters that have moved.
 */
export function watchChanges(report: (changes: Changes) => void, signal: AbortSignal) {
  const observer = new MutationObserver((records) => {
    const changes: Changes = { own: new Set(), added: new Set(), removed: new Set() };
    for (const { target, addedNodes, removedNodes } of records) {
      const root = blockRootOf(target);
      if (root) changes.own.add(root);
      for (const node of addedNodes) if (isElement(node)) changes.added.add(node);
      for (const node of removedNodes) if (isElement(node)) changes.removed.add(node);
    }
    report(changes);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    observe(root: Document | ShadowRoot): void {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
  };
}

/** The element (or shadow root) whose block a node's text belongs to; none inside unreadable ones. */
function blockRootOf(node: Node): BlockRoot | undefined {
  for (let it: Node | null = node; it; it = parentOf(it)) {
    if (isText(it)) continue;
    if (!isElement(it)) return it instanceof ShadowRoot ? it : undefined;
    const kind = kindOf(nameOf(it));
    if (kind === 'closed') return undefined;
    if (kind === 'block') return it;
  }
  return undefined;
}

/** The outermost of some elements: those inside another one are read with it. */
export function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    for (let it = parentOf(element); it; it = parentOf(it))
      if (isElement(it) && elements.has(it)) return false;
    return true;
  });
}
