import type { BlockRoot } from './blocks.ts';
import { isElement, isText, nameOf, parentOf } from './dom.ts';
import { kindOf } from './kinds.ts';

/** What changed in the page's text. */
export interface Changes {
  /** Whose own text changed: to be read again without the blocks inside. */
  own: Set<BlockRoot>;
  /** What came, the outermost elements only: to be read with all below. */
  added: Element[];
  /** What went, or has another place now. */
  removed: Set<Node>;
  /** Whether the document has another root: written anew, it has lost all listeners. */
  anew: boolean;
}

/**
 * Reports changes of the page's text at once, inside the observer's callback: that is
 * before the next paint, so that nothing is painted over letters that have moved. What
 * comes and goes of ours says nothing of the page.
 */
export function watchChanges(
  report: (changes: Changes) => void,
  isOurs: (node: Node) => boolean,
  signal: AbortSignal,
) {
  const observer = new MutationObserver((all) => {
    const records = all.filter(
      ({ type, addedNodes, removedNodes }) =>
        type !== 'childList' || ![...addedNodes, ...removedNodes].every(isOurs),
    );
    if (records.length > 0) report(changesOf(records));
  });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    observe(root: Document | ShadowRoot): void {
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
  };
}

function changesOf(records: readonly MutationRecord[]): Changes {
  const own = new Set<BlockRoot>();
  const added = new Set<Element>();
  const removed = new Set<Node>();
  let anew = false;
  for (const { target, addedNodes, removedNodes } of records) {
    anew ||= target === document;
    const root = blockRootOf(target);
    if (root) own.add(root);
    for (const node of removedNodes) removed.add(node);
    if (root) for (const node of addedNodes) for (const block of blocksIn(node)) added.add(block);
  }
  return { own, added: outermost(added), removed, anew };
}

/** The element (or shadow root) whose block a node's text belongs to; none inside unreadable ones. */
function blockRootOf(node: Node): BlockRoot | undefined {
  let found: BlockRoot | undefined;
  for (let it: Node | null = node; it; it = parentOf(it)) {
    if (isText(it)) continue;
    if (!isElement(it)) return it instanceof ShadowRoot ? (found ?? it) : found;
    const kind = kindOf(nameOf(it));
    if (kind === 'closed') return undefined;
    if (kind === 'block') found ??= it;
  }
  return found;
}

/** A node that is a block; or, inside a line, the blocks within it. */
function blocksIn(node: Node): Element[] {
  if (!isElement(node)) return [];
  const kind = kindOf(nameOf(node));
  if (kind === 'block') return [node];
  if (kind !== 'inline' && kind !== 'raised') return [];
  const blocks: Element[] = [];
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT);
  for (let it = walker.nextNode() as Element | null; it; it = walker.nextNode() as Element | null)
    if (kindOf(nameOf(it)) === 'block') blocks.push(it);
  return blocks;
}

/** The outermost of some elements: those inside another one are read with it. */
function outermost(elements: ReadonlySet<Element>): Element[] {
  return [...elements].filter((element) => {
    for (let it = parentOf(element); it; it = parentOf(it))
      if (isElement(it) && elements.has(it)) return false;
    return true;
  });
}
