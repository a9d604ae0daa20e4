import Mark from 'mark.js';
import type { Mention } from '../../glossary/subject.ts';
import { type Block, readBlocks } from '../blocks.ts';
import { closest, parentElementOf } from '../dom.ts';

/** Where a word is not wrapped: what is pressed has a meaning of its own, headings stay calm, pictures are told as one. */
const excluded = 'a, summary, h1, h2, h3, [role="img"]';

interface WrappedRange {
  start: number;
  length: number;
  mention: Mention;
  around: Element;
}

/**
 * Paints mentions as real elements, on our own static pages only: there Tab and screen
 * readers reach them. mark.js wraps the ranges it is given; it never finds.
 *
 * `accept` is asked in reading order, with the element around the mention. `each` gets every element with its mention: a
 * mention that runs over inline elements is several.
 */
export function wrapMentions(
  root: HTMLElement,
  find: (text: string) => Mention[],
  accept: (mention: Mention, around: Element) => boolean,
  each: (element: HTMLElement, mention: Mention) => void,
): void {
  const offsets = textOffsets(root);
  const ranges = [...readBlocks(root)]
    .flatMap((block) =>
      find(block.text).flatMap((mention) => rangeFor(block, mention, offsets) ?? []),
    )
    .filter(({ mention, around }) => accept(mention, around));
  if (ranges.length === 0) return;
  new Mark(root).markRanges(ranges, {
    element: 'mark',
    each: (element, range) => each(element as HTMLElement, (range as WrappedRange).mention),
  });
}

function rangeFor(
  block: Block,
  mention: Mention,
  offsets: ReadonlyMap<Text, number>,
): WrappedRange | undefined {
  const pieceOf = (offset: number) =>
    block.pieces.find(({ start, data }) => offset >= start && offset < start + data.length)!;
  const [first, last] = [pieceOf(mention.start), pieceOf(mention.end - 1)];
  const pieces = block.pieces.slice(block.pieces.indexOf(first), block.pieces.indexOf(last) + 1);
  if (pieces.some(({ node }) => closest(parentElementOf(node)!, excluded))) return undefined;
  const around = parentElementOf(first.node)!;
  const start = offsets.get(first.node)! + mention.start - first.start;
  return {
    start,
    length: offsets.get(last.node)! + mention.end - last.start - start,
    mention,
    around,
  };
}

/** Elements whose text mark.js does not count. */
const uncounted = new Set(['script', 'style', 'title', 'head', 'html']);

/** Where each text node begins, counted as mark.js counts. */
function textOffsets(root: HTMLElement): Map<Text, number> {
  const offsets = new Map<Text, number>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (uncounted.has(parentElementOf(node)?.localName ?? '')) continue;
    offsets.set(node, offset);
    offset += node.data.length;
  }
  return offsets;
}
