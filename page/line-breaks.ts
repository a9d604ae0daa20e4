import { contains, isConnected, isElement, parentElementOf } from './dom.ts';

/**
 * Whether some text nodes that follow one another do not stand in one line of text: an
 * element between them is inline by its name, but a block by the page's style.
 */
export function isBroken(nodes: readonly Text[]): boolean {
  return nodes.some((node, i) => i > 0 && isBrokenBetween(nodes[i - 1]!, node));
}

/** The same for two text nodes. Outside a document nothing has a style. */
export function isBrokenBetween(one: Text, other: Text): boolean {
  if (!isConnected(one)) return false;
  return isBlockOutside(one, other) || isBlockOutside(other, one);
}

/** Whether a block begins or ends between a node and what lies outside its element. */
function isBlockOutside(node: Node, outside: Node): boolean {
  for (
    let it = parentElementOf(node);
    it && isElement(it) && !contains(it, outside);
    it = parentElementOf(it)
  )
    if (!/^(inline|contents|ruby)/.test(getComputedStyle(it).display)) return true;
  return false;
}
