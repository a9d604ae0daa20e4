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
export const textContentOf = getterOf(Node.prototype, 'textContent');
export const activeElementOf = getterOf(Document.prototype, 'activeElement');

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether a selector fits an element or one around it, looked for through shadow roots. */
export function isWithin(element: Element, selector: string): boolean {
  if (closest(element, selector)) return true;
  const root: Node = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot && isWithin(root.host, selector);
}

export function hasAttribute(element: Element, name: string): boolean {
  return Element.prototype.hasAttribute.call(element, name);
}

/** Whether something below a root fits a selector. */
export function holds(root: Element | ShadowRoot, selector: string): boolean {
  const { prototype } = isElement(root) ? Element : DocumentFragment;
  return prototype.querySelector.call(root, selector) !== null;
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
