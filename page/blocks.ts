import { isElement, isText, nameOf, shadowRootOf } from './dom.ts';
import { isEditor, isInEditor, kindOf } from './kinds.ts';
import { isBrokenBetween } from './line-breaks.ts';

/** A text node's share of a block's text. */
interface Piece {
  node: Text;
  /** Where it begins in the block's text. */
  start: number;
  /** What it held when it was read. */
  data: string;
}

/**
 * One stretch of readable text: a paragraph, a cell, a list item, or the text between
 * two of them, its inline elements joined. The text is the page's own, unchanged, with
 * a line feed for `<br>`, a hair space at either end of a superscript, and U+FFFC where
 * something unreadable stands in the line.
 */
export interface Block {
  /** The element, or shadow root, whose text this is. */
  root: Element | ShadowRoot;
  text: string;
  pieces: Piece[];
}

export type BlockRoot = Block['root'];

/** Told of what a walk over the blocks passes. */
export interface Passing {
  /** Where the walk stands while a block is being looked at. */
  at(node: Node): void;
  /** An open shadow root: changes in it are seen only by whoever observes it. */
  shadow(root: ShadowRoot): void;
  /** A custom element that has no open shadow root so far. */
  hollow(element: Element): void;
}

const hairSpace = '\u200a';
const apart = '\ufffc';

/**
 * All blocks at and below `root`, in document order; the shadow tree of an element that
 * stands in a line comes after the line. `own` leaves out what belongs to block elements
 * inside. A walk whose place was moved or taken away has lost its way: it must not go on.
 */
export function* readBlocks(
  root: BlockRoot,
  reach: 'all' | 'own' = 'all',
  passing?: Passing,
): Generator<Block> {
  const element = isElement(root) ? root : root.host;
  if (kindOf(nameOf(element)) === 'closed' || isInEditor(element)) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const roots: BlockRoot[] = [root];
  let block = emptyBlock(root);
  let hosts: Element[] = [];
  /** A block is told of when its last text is known: the page may change whenever one is. */
  function* finish(): Generator<Block> {
    passing?.at(walker.currentNode);
    if (block.pieces.length > 0) yield block;
    const inLine = hosts;
    hosts = [];
    for (const host of inLine) yield* shadowBlocks(host, passing);
  }
  let node: Node | null = walker.firstChild();
  if (isElement(root) && reach === 'all') yield* shadowBlocks(root, passing);
  while (node) {
    let inside: Node | null = null;
    if (isText(node)) addText(block, node);
    else if (isElement(node)) {
      const kind = isEditor(node) ? 'closed' : kindOf(nameOf(node));
      if (kind === 'line-break') block.text += '\n';
      else if (kind === 'closed') block.text += apart;
      else if (kind === 'raised') block.text += hairSpace;
      if (kind === 'inline' || kind === 'raised') {
        // A shadow tree is shown instead of what stands inside.
        if (shadowRootOf(node)) hosts.push(node);
        else inside = walker.firstChild();
      } else if (kind === 'block') {
        yield* finish();
        if (reach === 'all') {
          yield* shadowBlocks(node, passing);
          inside = walker.firstChild();
          if (inside) roots.push(node);
        }
        block = emptyBlock(roots.at(-1)!);
      }
    }
    node = inside;
    while (!node) {
      node = walker.nextSibling();
      if (node) break;
      const parent: Node | null = walker.parentNode();
      if (!parent || parent === root) {
        yield* finish();
        return;
      }
      if (parent === roots.at(-1)) {
        yield* finish();
        roots.pop();
        block = emptyBlock(roots.at(-1)!);
      } else if (kindOf(nameOf(parent as Element)) === 'raised') block.text += hairSpace;
    }
  }
}

function* shadowBlocks(element: Element, passing?: Passing): Generator<Block> {
  const shadow = shadowRootOf(element);
  if (shadow) {
    passing?.shadow(shadow);
    yield* readBlocks(shadow, 'all', passing);
  } else if (nameOf(element).includes('-')) passing?.hollow(element);
}

function emptyBlock(root: BlockRoot): Block {
  return { root, text: '', pieces: [] };
}

/** Most texts begin or end with one of these: seen sooner than a pattern sees it. */
const isSpace = (code: number) => code === 32 || code === 10;
const wordBefore = /[\p{L}\p{N}]$/u;
const wordAfter = /^[\p{L}\p{N}]/u;

function addText(block: Block, node: Text): void {
  const { data } = node;
  if (data.length === 0) return;
  const last = block.pieces.at(-1);
  // Letters that touch are one word ("cryo<b>ablation</b>"), unless a style puts them apart.
  if (last && touches(last, data, block) && isBrokenBetween(last.node, node)) block.text += apart;
  block.pieces.push({ node, start: block.text.length, data });
  block.text += data;
}

/** Looks at the ends of the two alone, not at the whole text. */
function touches({ start, data: before }: Piece, after: string, { text }: Block): boolean {
  return (
    start + before.length === text.length &&
    !isSpace(after.charCodeAt(0)) &&
    !isSpace(before.charCodeAt(before.length - 1)) &&
    wordAfter.test(after) &&
    wordBefore.test(before.slice(-2))
  );
}

/** Whether the page still holds what was read between two offsets. */
export function isFresh(block: Block, start: number, end: number): boolean {
  return block.pieces.every(
    ({ node, start: at, data }) =>
      at + data.length <= start || at >= end || (node.isConnected && node.data === data),
  );
}

/** The page's range for two offsets of a block's text. `end` exclusive and after `start`. */
export function rangeOf(block: Block, start: number, end: number): StaticRange {
  const first = pieceAt(block, start);
  const last = pieceAt(block, end - 1);
  return new StaticRange({
    startContainer: first.node,
    startOffset: start - first.start,
    endContainer: last.node,
    endOffset: end - last.start,
  });
}

/** The offset in a block's text of a place in one of its text nodes, or -1. */
export function offsetOf(block: Block, node: Node, offset: number): number {
  const piece = block.pieces.find((it) => it.node === node);
  return piece ? piece.start + offset : -1;
}

/** The pieces that hold some of the text between two offsets. */
export function piecesOf({ pieces }: Block, start: number, end: number): Piece[] {
  return pieces.filter((piece) => piece.start < end && piece.start + piece.data.length > start);
}

/** The last piece that begins at or before `offset`. */
export function pieceAt({ pieces }: Block, offset: number): Piece {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low]!;
}
