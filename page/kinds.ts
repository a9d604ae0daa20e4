import { hasAttribute, isWithin } from './dom.ts';

/** Elements that stand inside a line: text runs on through them. Unknown ones break it. */
const inline = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q rb ruby s small span
   strike strong sub time tt u var`.split(/\s+/),
);

/** Elements whose inside is never prose: code, controls, media, drawings. */
const closed = new Set(
  `applet area audio button canvas code embed frame frameset head iframe img input kbd math meter
   noembed noframes noscript object option progress samp script select style svg template
   textarea title video`.split(/\s+/),
);

/** Where a reader may be writing: none of it is read. */
export const editors = `[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i],
  [role~="textbox" i], [role~="searchbox" i]`;

/** What is left alone although it is text: editors, and what asks not to be translated. */
export const untouchable = `${editors}, [translate="no" i], .notranslate, pre, xmp, listing`;

/** Whether an element is an editor. Two attributes are asked for sooner than a selector. */
export function isEditor(element: Element): boolean {
  return (
    (hasAttribute(element, 'contenteditable') || hasAttribute(element, 'role')) &&
    Element.prototype.matches.call(element, editors)
  );
}

/** Whether an element stands in an editor, or is one. */
export function isInEditor(element: Element): boolean {
  return document.designMode === 'on' || isWithin(element, editors);
}

/**
 * `raised`: a superscript, often the number of a reference: not part of the word before it.
 * `nothing`: as if it were not there (ruby's small print, places where a word may break).
 */
export type Kind = 'inline' | 'raised' | 'block' | 'closed' | 'line-break' | 'nothing';

/** How an element stands in the text, by its local name. */
export function kindOf(name: string): Kind {
  if (inline.has(name)) return 'inline';
  if (name === 'sup') return 'raised';
  if (name === 'br') return 'line-break';
  if (name === 'wbr' || name === 'rt' || name === 'rp') return 'nothing';
  return closed.has(name) ? 'closed' : 'block';
}
