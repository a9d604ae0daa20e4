import type { Page } from 'puppeteer-core';

/** Everything about a page that a marker of words could disturb. */
export interface Trace {
  /** Every DOM change, as the page's own observer sees it. */
  records: string[];
  /** The text nodes, by the order in which they were first seen. */
  textNodes: string[];
  html: string;
  text: string;
  /** What a reader has selected: text nodes by their number, and places in them. */
  selected: string;
  /** What a reader who selects all takes along. */
  copied: string;
  /** Boxes of all elements that can be seen. */
  boxes: string;
  scroll: string;
  errors: string[];
  /** The same of each frame. */
  frames: Trace[];
}

/** Watches a page, its shadow roots and its frames from before the first script. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen = new Map<Node, number>();
    const numberOf = (node: Node) => seen.get(node) ?? seen.set(node, seen.size).get(node)!;
    const records: string[] = [];
    const errors: string[] = [];
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    const names = (nodes: NodeList) => [...nodes].map(({ nodeName }) => nodeName);
    const note = (list: MutationRecord[]) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of list)
        records.push(
          `${type} ${target.nodeName} ${attributeName ?? ''} +${names(addedNodes)} -${names(removedNodes)} ${target.nodeType === 3 ? numberOf(target) : ''}`,
        );
    };
    const observer = new MutationObserver(note);
    observer.observe(document, everything);
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function attach(options) {
      const root = attachShadow.call(this, options);
      observer.observe(root, everything);
      return root;
    };

    // What the parser does comes in pieces as the network brings them: it does not count.
    let parsed = false;
    document.addEventListener('DOMContentLoaded', () => {
      parsed = true;
      observer.takeRecords();
      records.length = 0;
      seen.clear();
      for (const node of nodesIn(document)) if (node instanceof Text) numberOf(node);
    });
    addEventListener('error', ({ message }) => errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      // Firefox asks for an icon by itself.
      if (!blockedURI.endsWith('/favicon.ico')) errors.push(`${violatedDirective} ${blockedURI}`);
    });
    for (const level of ['error', 'warn'] as const) {
      const say = console[level];
      console[level] = (...words: unknown[]) => {
        errors.push(words.map(String).join(' '));
        say.apply(console, words);
      };
    }

    function nodesIn(root: Node, nodes: Node[] = []): Node[] {
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push(node);
        const shadow = node instanceof Element && node.shadowRoot;
        if (shadow) nodesIn(shadow, nodes);
      }
      return nodes;
    }

    /** Long texts as their length and a hash. */
    function brief(text: string): string {
      if (text.length < 200_000) return text;
      // Four bytes at a time: a page's script under Firefox's protocol is slow.
      const bytes = new TextEncoder().encode(text + ' '.repeat(3));
      let hash = 0;
      for (const four of new Uint32Array(bytes.buffer.slice(0, bytes.length & ~3)))
        hash = (Math.imul(hash, 31) + four) | 0;
      return `${text.length} ${hash}`;
    }

    function selected(): string {
      const { anchorNode, anchorOffset, focusNode, focusOffset } = getSelection() ?? {};
      const place = (node: Node | null | undefined, offset = 0) =>
        node instanceof Text ? `${numberOf(node)}:${offset}` : `${node?.nodeName}:${offset}`;
      return `${place(anchorNode, anchorOffset)} ${place(focusNode, focusOffset)}`;
    }

    /** Selects all for a moment. */
    function copied(): string {
      const selection = getSelection();
      if (!selection) return '';
      const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
      selection.selectAllChildren(document.documentElement);
      const text = String(selection);
      selection.removeAllRanges();
      if (anchorNode && focusNode)
        selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
      return text;
    }

    // A form's fields hide its methods.
    const { checkVisibility, getBoundingClientRect: box } = Element.prototype;

    function trace(): Trace {
      note(observer.takeRecords());
      const nodes = nodesIn(document);
      const elements = nodes.filter((node) => node instanceof Element);
      const { documentElement: root } = document;
      const visible = elements.filter((it) => checkVisibility.call(it));
      const boxes = visible.map((it) => {
        const { x, y, width, height } = box.call(it);
        return `${it.nodeName} ${x} ${y} ${width} ${height}`;
      });
      const shadows = elements.map(({ shadowRoot }) => shadowRoot?.innerHTML ?? '');
      const texts = nodes.filter((node) => node instanceof Text);
      const numbered = texts.map((node) => `${numberOf(node)}:${node.data}`);
      // Those of other sites cannot be reached from here.
      const frames = [...document.querySelectorAll('iframe')]
        .filter(({ contentDocument }) => contentDocument)
        .map(({ contentWindow }) => (contentWindow as unknown as { trace(): Trace }).trace());
      return {
        // Where a sandbox forbids scripts nothing tells when the parser is done.
        records: parsed ? [...records] : [],
        textNodes: numbered.length < 5000 ? numbered : [brief(numbered.join('\n'))],
        html: brief(root.outerHTML + shadows.join('')),
        text: brief(document.body?.innerText ?? root.textContent),
        selected: selected(),
        copied: brief(copied()),
        boxes: brief(boxes.join('\n')),
        scroll: `${scrollX} ${scrollY} of ${root.scrollWidth} ${root.scrollHeight}`,
        errors: [...errors],
        frames,
      };
    }

    Object.assign(globalThis, { trace });
  });
}

export const traceOf = (page: Page) => page.evaluate('trace()') as Promise<Trace>;

/** What differs between two runs of the same page: the part, and where its first difference is. */
export function differences(one: Trace, other: Trace): string[] {
  return (Object.keys(one) as (keyof Trace)[]).flatMap((part) => {
    const [a, b] = [JSON.stringify(one[part]), JSON.stringify(other[part])];
    if (a === b) return [];
    let at = 0;
    while (a[at] === b[at]) at++;
    const excerpt = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
    return [`${part}: ${excerpt(a)} ≠ ${excerpt(b)}`];
  });
}
