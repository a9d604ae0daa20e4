import { readBlocks } from './blocks.ts';
import { nameOf } from './dom.ts';

/** A paragraph, item or heading of a section of our own, as it is drawn. */
export interface SectionPiece {
  kind: 'heading' | 'item' | 'text';
  text: string;
  element: HTMLElement;
}

/** The text of a section, piece by piece, without the words of what is pressed. */
export function sectionPieces(island: HTMLElement): SectionPiece[] {
  return [...readBlocks(island)].flatMap(({ root, text }) => {
    const element = root as HTMLElement;
    const plain = text.replace(/[\s\u200a\ufffc]+/g, ' ').trim();
    return plain && nameOf(element) !== 'summary'
      ? [{ kind: kindOf(element), text: plain, element }]
      : [];
  });
}

function kindOf(element: Element): SectionPiece['kind'] {
  const name = nameOf(element);
  return name === 'li' ? 'item' : /^h[1-6]$/.test(name) ? 'heading' : 'text';
}

/** The covered text that a piece stands in. */
export function coverOf({ element }: Pick<SectionPiece, 'element'>): HTMLElement | null {
  return element.closest<HTMLElement>('details:not([open])');
}
