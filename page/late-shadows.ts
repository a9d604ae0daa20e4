import type { BlockRoot } from './blocks.ts';
import {
  holds,
  isConnected,
  isElement,
  isText,
  nameOf,
  shadowRootOf,
  textContentOf,
} from './dom.ts';
import { editors, isInEditor } from './kinds.ts';

const writable = `${editors}, textarea`;

/** Waits between looks, in milliseconds: scripts that define elements often load late. */
const waits = [300, 1000, 3000, 10_000];

/**
 * Looks a few times whether custom elements have got an open shadow root meanwhile:
 * nothing tells when one is attached.
 */
export function watchHollow(found: (root: ShadowRoot) => void, signal: AbortSignal) {
  const hollow = new Set<Element>();
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function look(): void {
    timer = undefined;
    for (const element of hollow) {
      const root = shadowRootOf(element);
      if (root || !isConnected(element)) hollow.delete(element);
      if (root) found(root);
    }
    turn++;
    lookLater();
  }

  function lookLater(): void {
    if (hollow.size > 0 && turn < waits.length && !signal.aborted)
      timer ??= setTimeout(look, waits[turn]);
  }

  return {
    /** Notes a custom element without a root, and begins to look anew. */
    note(element: Element): void {
      if (hollow.has(element)) return;
      hollow.add(element);
      turn = 0;
      lookLater();
    },
  };
}

/**
 * All text at and below a root, roughly: its own, and then that of each open shadow tree in it;
 * nothing that a reader may have written. `note` is told of custom elements that have none so far.
 */
export function* textsIn(
  root: BlockRoot,
  note: (element: Element) => void,
): Generator<string, void> {
  if (isInEditor(isElement(root) ? root : root.host)) return;
  yield textOf(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let it: Node | null = walker.currentNode; it; it = walker.nextNode()) {
    if (!isElement(it)) continue;
    const shadow = shadowRootOf(it);
    if (shadow) yield* textsIn(shadow, note);
    else if (nameOf(it).includes('-')) note(it);
  }
}

function textOf(root: BlockRoot): string {
  if (!holds(root, writable)) return textContentOf(root) ?? '';
  const walker = document.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) =>
      isElement(node) && Element.prototype.matches.call(node, writable)
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  let text = '';
  while (walker.nextNode()) if (isText(walker.currentNode)) text += walker.currentNode.data;
  return text;
}
