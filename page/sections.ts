import type { BlockRoot } from './blocks.ts';
import { isConnected } from './dom.ts';

const headings = 'h1, h2, h3, h4, h5, h6, [role="heading"]';
/** How long a list of headings is used before it is made anew, in milliseconds. */
const good = 1000;

/** The part of a page that some text is in: the heading before it, or `null` above the first. */
export function sectionsOf(document: Document): (root: BlockRoot) => Element | null {
  let list: Element[] = [];
  let madeAt = -Infinity;
  return (root) => {
    if (performance.now() - madeAt > good) {
      list = [...document.querySelectorAll(headings)];
      madeAt = performance.now();
    }
    const place = inDocument(root);
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(place, list[middle]!)) high = middle;
      else low = middle + 1;
    }
    return list[low - 1] ?? null;
  };
}

/** The element of the document itself that holds a root, through shadow trees. */
function inDocument(root: BlockRoot): Element {
  let node: Node = root;
  for (;;) {
    const tree: Node = Node.prototype.getRootNode.call(node);
    if (!(tree instanceof ShadowRoot)) return node as Element;
    node = tree.host;
  }
}

function isBefore(one: Node, other: Node): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Who mentions a subject first in each section of a page, kept up as text comes and goes. */
export function watchFirsts(sectionOf: (root: BlockRoot) => Element | null) {
  const owners = new Map<Element | null, Map<string, BlockRoot>>();
  const ofRoot = new Map<BlockRoot, Map<string, BlockRoot>>();

  return {
    /** A root mentions these subjects; answers the roots that were first until now. */
    add(root: BlockRoot, subjects: Iterable<string>): Set<BlockRoot> {
      const section = sectionOf(root);
      const firsts = owners.get(section) ?? new Map<string, BlockRoot>();
      owners.set(section, firsts);
      ofRoot.set(root, firsts);
      const ousted = new Set<BlockRoot>();
      for (const subject of subjects) {
        const first = firsts.get(subject);
        if (first === root) continue;
        if (first && isConnected(first) && !isBefore(inDocument(root), inDocument(first))) continue;
        firsts.set(subject, root);
        if (first) ousted.add(first);
      }
      return ousted;
    },

    /**
     * A root's text has changed or gone: whoever is added next is first in its place.
     * Answers whether it was first with anything.
     */
    remove(root: BlockRoot): boolean {
      const firsts = ofRoot.get(root);
      ofRoot.delete(root);
      let wasFirst = false;
      for (const [subject, first] of firsts ?? []) {
        if (first !== root) continue;
        firsts!.delete(subject);
        wasFirst = true;
      }
      return wasFirst;
    },

    isFirst: (root: BlockRoot, subject: string) => ofRoot.get(root)?.get(subject) === root,
  };
}
