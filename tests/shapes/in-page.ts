/** These run in Node and inside pages: each uses nothing but its arguments and the DOM. */

/**
 * Makes what markup alone cannot: `<!--cut-->` leaves two text nodes side by side,
 * `<!--empty-->` becomes an empty text node, and open shadow roots are attached where
 * the parser has not done so.
 */
export function finish(root: Element | DocumentFragment): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode as Comment);
  for (const comment of comments) {
    if (comment.data === 'cut') comment.remove();
    else if (comment.data === 'empty') comment.replaceWith(document.createTextNode(''));
  }
  for (const template of root.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
    const mode = template.getAttribute('shadowrootmode') as ShadowRootMode;
    const shadow = template.parentElement!.attachShadow({ mode });
    shadow.append(template.content);
    template.remove();
    finish(shadow as DocumentFragment);
  }
}

/**
 * The letters under those ranges that lie in an element or its open shadow trees, in
 * order. Getters and methods come from prototypes: some shapes hide those of elements.
 */
export function wordsIn(section: Element, ranges: readonly AbstractRange[]): string[] {
  const nodes: Node[] = [];
  const shadowOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!.get!;
  const walk = (root: Node) => {
    const walker = Document.prototype.createTreeWalker.call(document, root);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      nodes.push(node);
      const shadow = node instanceof Element && (shadowOf.call(node) as ShadowRoot | null);
      if (shadow) walk(shadow);
    }
  };
  walk(section);
  const places = new Map(nodes.map((node, place) => [node, place]));
  const isSmallPrint = ({ parentElement }: Text) =>
    parentElement !== null && Element.prototype.closest.call(parentElement, 'rt, rp') !== null;
  const letters = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) =>
    nodes
      .slice(places.get(startContainer)!, places.get(endContainer)! + 1)
      .map((node) => {
        if (node instanceof HTMLBRElement) return '\n';
        if (!(node instanceof Text) || isSmallPrint(node)) return '';
        const end = node === endContainer ? endOffset : node.length;
        return node.data.slice(node === startContainer ? startOffset : 0, end);
      })
      .join('')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .replace(/\s+/g, ' ');
  return ranges
    .filter(({ startContainer }) => places.has(startContainer))
    .toSorted(
      (a, b) =>
        places.get(a.startContainer)! - places.get(b.startContainer)! ||
        a.startOffset - b.startOffset,
    )
    .map(letters);
}
