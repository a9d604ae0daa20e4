import type { Page } from 'puppeteer-core';

/** Everything about a page that a marker of words could disturb. */
export interface Trace {
  /** Every DOM change, as the page's own observer sees it. */
  records: string[];
  /** The text nodes at the end, by the order in which they were first seen. */
  textNodes: string[];
  html: string;
  text: string;
  /** Boxes of all elements at the end. */
  boxes: string;
  errors: string[];
}

/** Watches a page from before its first script. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const seen = new Map<Node, number>();
    const numberOf = (node: Node) => seen.get(node) ?? seen.set(node, seen.size).get(node)!;
    const records: string[] = [];
    const errors: string[] = [];
    const note = (list: MutationRecord[]) => {
      for (const { type, target, addedNodes, removedNodes, attributeName } of list)
        records.push(
          `${type} ${target.nodeName} ${attributeName ?? ''} +${[...addedNodes].map((n) => n.nodeName)} -${[...removedNodes].map((n) => n.nodeName)} ${target.nodeType === 3 ? numberOf(target) : ''}`,
        );
    };
    const observer = new MutationObserver(note);
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    addEventListener('error', ({ message }) => errors.push(message));
    function textNodes(): Text[] {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const nodes: Text[] = [];
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      return nodes;
    }
    Object.assign(globalThis, {
      numberTexts: () => textNodes().forEach(numberOf),
      trace: () => {
        note(observer.takeRecords());
        return {
          records: [...records],
          textNodes: textNodes().map((node) => `${numberOf(node)}:${node.data}`),
          html: document.documentElement.outerHTML,
          text: document.body.innerText,
          boxes: JSON.stringify(
            [...document.querySelectorAll('body *')].map((it) => it.getBoundingClientRect()),
          ),
          errors: [...errors],
        };
      },
    });
  });
}

/** What differs between two runs of the same page. */
export function differences(one: Trace, other: Trace): (keyof Trace)[] {
  return (Object.keys(one) as (keyof Trace)[]).filter(
    (part) => JSON.stringify(one[part]) !== JSON.stringify(other[part]),
  );
}
