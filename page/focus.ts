import { activeElementOf, isConnected, shadowRootOf } from './dom.ts';

/** The element that has the focus, in an open shadow tree too; none if it is the page as a whole. */
export function focusedElement(): Element | undefined {
  let element = activeElementOf(document);
  for (let inner = element; inner; inner = shadowRootOf(inner)?.activeElement ?? null)
    element = inner;
  return element && element !== document.body ? element : undefined;
}

/** Gives the focus back to an element of the page, if it is still there. Nothing scrolls. */
export function focusAgain(element: Element): void {
  if (!isConnected(element)) return;
  const { focus } = element instanceof HTMLElement ? HTMLElement.prototype : SVGElement.prototype;
  focus.call(element as HTMLElement & SVGElement, { preventScroll: true });
}
