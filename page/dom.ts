/**
 * Getters taken from the prototypes. On the page's own elements a name can be
 * shadowed: `<form><input name="parentNode">` makes `form.parentNode` an input, in
 * Chromium even for extensions.
 */
function getterOf<T, K extends keyof T>(prototype: T, name: K): (of: T) => T[K] {
  const get = Object.getOwnPropertyDescriptor(prototype, name)!.get!;
  return (of) => get.call(of) as T[K];
}

export const parentOf = getterOf(Node.prototype, 'parentNode');
const typeOf = getterOf(Node.prototype, 'nodeType');
export const isConnected = getterOf(Node.prototype, 'isConnected');
export const parentElementOf = getterOf(Node.prototype, 'parentElement');
export const nameOf = getterOf(Element.prototype, 'localName');
export const shadowRootOf = getterOf(Element.prototype, 'shadowRoot');
export const activeElementOf = getterOf(Document.prototype, 'activeElement');

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function contains(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}

export function isElement(node: Node): node is Element {
  return typeOf(node) === 1;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === 3;
}

export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}
