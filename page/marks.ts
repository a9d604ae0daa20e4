import type { Mention } from '../glossary/subject.ts';
import { type Block, type BlockRoot, isFresh, pieceAt, piecesOf, rangeOf } from './blocks.ts';
import {
  boxOf,
  closest,
  isConnected,
  isElement,
  isWithin,
  parentElementOf,
  parentOf,
} from './dom.ts';
import { untouchable } from './kinds.ts';
import { isBroken } from './line-breaks.ts';

/** A mention at its place in the DOM. */
export interface Mark {
  block: Block;
  mention: Mention;
}

/** Every mark known on the page, by the element (or shadow root) whose text it is. */
export type MarkIndex = Map<BlockRoot, Mark[]>;

export function rangeOfMark({ block, mention }: Mark): StaticRange {
  return rangeOf(block, mention.start, mention.end);
}

/** The page's letters under a mark, white space and soft hyphens tidied for reading. */
export function textOfMark({ block, mention }: Mark): string {
  return block.text
    .slice(mention.start, mention.end)
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}

/** Whether the page still shows the very text that was found. */
export function isMarkFresh({ block, mention }: Mark): boolean {
  return isFresh(block, mention.start, mention.end);
}

/** The rectangles of a mark on the screen, one a line, in viewport pixels. */
export function rectsOfMark(mark: Mark): DOMRect[] {
  if (!isMarkFresh(mark)) return [];
  const { startContainer, startOffset, endContainer, endOffset } = rangeOfMark(mark);
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** All marks that are still in the document, in reading order. */
export function inOrder(index: MarkIndex): Mark[] {
  return [...index.values()]
    .flat()
    .filter(({ block }) => isConnected(block.root))
    .toSorted((a, b) => {
      if (a.block === b.block) return a.mention.start - b.mention.start;
      const [one, other] = [a.block.pieces[0]!.node, b.block.pieces[0]!.node];
      return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
}

/**
 * Whether a mark may be painted: none of it in an editor, or where the page asks for no
 * translation, and all of it in one line of text.
 */
export function mayTouch({ block, mention }: Mark): boolean {
  if (document.designMode === 'on') return false; // all of it is an editor
  const pieces = piecesOf(block, mention.start, mention.end);
  return (
    pieces.every(({ node }) => !isUntouchable(node)) && !isBroken(pieces.map(({ node }) => node))
  );
}

function isUntouchable(node: Node): boolean {
  const parent = parentOf(node);
  if (parent === null) return false;
  if (isElement(parent)) return isWithin(parent, untouchable);
  return parent instanceof ShadowRoot && isWithin(parent.host, untouchable);
}

/** Parts that a reader can open. */
const closedPart = 'details:not([open]), [hidden="until-found"]';

/** The element around a mark's first letter. */
export function elementOf({ block, mention }: Mark): Element | null {
  const { node } = pieceAt(block, mention.start);
  return parentElementOf(node) ?? (block.root instanceof ShadowRoot ? block.root.host : null);
}

/** Whether a mark is on show, not in a closed part of the page. */
export function isOpen(mark: Mark): boolean {
  const element = elementOf(mark);
  return (
    element !== null &&
    closest(element, closedPart) !== element &&
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true })
  );
}

/** Whether a mark is on show, or would be after opening the closed part of the page it is in. */
export function canBeSeen(mark: Mark): boolean {
  const element = elementOf(mark);
  return isOpen(mark) || (element !== null && isInClosedPart(element));
}

function isInClosedPart(element: Element): boolean {
  if (closest(element, closedPart)) return true;
  const root: Node = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot && isInClosedPart(root.host);
}

/** Whether some of a mark is in the window. Looks at the box around it first: far less work. */
export function isOnScreen(mark: Mark): boolean {
  const element = elementOf(mark);
  const { innerWidth: width, innerHeight: height } = window;
  const meets = ({ top, bottom, left, right }: DOMRect) =>
    bottom > 0 && top < height && right > 0 && left < width;
  return element !== null && meets(boxOf(element)) && rectsOfMark(mark).some(meets);
}

/** Brings a mark, or the closed part that it is in, to the middle of the window. */
export function scrollToMark(mark: Mark, behavior: ScrollBehavior): void {
  let element = elementOf(mark);
  for (let part = element; part && !isOpen(mark); part = part && parentElementOf(part))
    if (closest(part, closedPart) === part) element = part;
  if (element) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior });
}
