import { closest, isElement } from './dom.ts';

const links = 'a[href], area[href]';
const controls = `${links}, button, input, select, textarea, label, summary, option, video, audio,
  [role="button"], [role="link"], [role="tab"], [role="menuitem"], [contenteditable]`;

/**
 * Elements for which the page, or the browser, shows something of its own on hover. What a
 * `mark` opens on our own pages is the card.
 */
const previews = `[title]:not([title=""]), [data-tooltip], [data-tippy-content],
  [data-bs-toggle="tooltip"], [data-bs-toggle="popover"], [aria-haspopup]:not(mark)`;

export const isLink = (target: EventTarget | null): boolean => isIn(target, links);
export const isControl = (target: EventTarget | null): boolean => isIn(target, controls);

/** Remembered, because a page may take its `title` away while it shows its own card. */
export function rememberPreviews(): (target: EventTarget | null) => boolean {
  const previewed = new WeakSet<EventTarget>();
  return (target) => {
    if (isIn(target, previews)) previewed.add(target!);
    return target !== null && previewed.has(target);
  };
}

function isIn(target: EventTarget | null, selector: string): boolean {
  const node = target as Node | null;
  return !!node && 'nodeType' in node && isElement(node) && closest(node, selector) !== null;
}
