import type { Page } from 'puppeteer-core';

/** What is painted in a page and its frames. */
export interface Paint {
  /** Highlights in the registries. */
  registered: number;
  /** The words painted. */
  words: string[];
  /** Painted, but no word of the glossary, or no longer in the page. */
  stale: string[];
  /** Painted where texts are not prose: editors, fields, code, buttons. */
  stray: string[];
  /** In the window, unmistakable, and not painted. */
  missing: string[];
}

/** What of a text node is under a range. */
interface Piece {
  node: Text;
  start: number;
  end: number;
}

/** Gives a page the functions `paint` and `slipped`, from before its first script. */
export async function watchPaint(page: Page, words: readonly string[]): Promise<void> {
  await page.evaluateOnNewDocument((list: readonly string[]) => {
    const known = new Set(list);
    const sure =
      /\b(cryoablation|metastatic|systemic therapy|ultrasound|primary tumou?r|CT scan)\b/gi;
    const notProse =
      '[contenteditable], [role="textbox"], textarea, input, select, button, pre, code, svg, math, title, script, style, rt, rp';

    /** The text nodes under a range, with what of each is under it. */
    function piecesOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) {
      const pieces: Piece[] = [];
      const root = startContainer.getRootNode();
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      walker.currentNode = startContainer;
      for (let node: Node | null = startContainer; node; node = walker.nextNode()) {
        const text = node as Text;
        const start = node === startContainer ? startOffset : 0;
        const end = node === endContainer ? endOffset : text.data.length;
        if (!text.parentElement?.closest('rt, rp')) pieces.push({ node: text, start, end });
        if (node === endContainer) break;
      }
      return pieces;
    }

    function textsIn(root: Node, texts: Text[] = []): Text[] {
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
      );
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Text) texts.push(node);
        else if ((node as Element).shadowRoot) textsIn((node as Element).shadowRoot!, texts);
      }
      return texts;
    }

    const inWindow = ({ top, bottom, width }: DOMRect) =>
      width > 0 && bottom > 0 && top < innerHeight;

    function isShown(node: Text): boolean {
      const element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
      return (
        // First: asking for a box makes Chromium lay out what is closed.
        element.checkVisibility({ visibilityProperty: true }) &&
        inWindow(element.getBoundingClientRect())
      );
    }

    /** The one live range of ours: many would make the page's changes slow. */
    const range = document.createRange();

    function isWordShown(node: Text, start: number, end: number): boolean {
      range.setStart(node, start);
      range.setEnd(node, end);
      const shown = inWindow(range.getBoundingClientRect());
      range.setStart(document, 0);
      range.collapse(true);
      return shown;
    }

    function missingFrom(painted: readonly Piece[]): string[] {
      const byNode = Map.groupBy(painted, ({ node }) => node);
      return textsIn(document).flatMap((node) => {
        const isProse = node.data.search(sure) >= 0 && !node.parentElement?.closest(notProse);
        if (!isProse || !isShown(node)) return [];
        return [...node.data.matchAll(sure)]
          .filter(({ 0: word, index }) => {
            const covers = ({ start, end }: Piece) => start <= index && end >= index + word.length;
            return !byNode.get(node)?.some(covers) && isWordShown(node, index, index + word.length);
          })
          .map(({ 0: word }) => `${word} in ${node.data.slice(0, 50)}`);
      });
    }

    function allPainted() {
      const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      return ranges.map((it) => {
        const pieces = piecesOf(it);
        const word = pieces.map(({ node, start, end }) => node.data.slice(start, end)).join('');
        const plain = word
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' ')
          .toLowerCase();
        return {
          pieces,
          word,
          element: it.startContainer.parentElement,
          isHere: it.startContainer.isConnected && it.endContainer.isConnected,
          isKnown: known.has(plain),
        };
      });
    }

    /** Words painted on wrong letters, as a reader would see them. */
    function slipped(): string[] {
      return allPainted().flatMap(({ isHere, isKnown, word }) => (isHere && !isKnown ? word : []));
    }

    function paint(): Paint {
      const all = allPainted();
      const here: Paint = {
        registered: CSS.highlights.size,
        words: all.map(({ word }) => word),
        stale: all.flatMap(({ isHere, isKnown, word }) => (isHere && isKnown ? [] : word)),
        stray: all
          .filter(({ element }) => element?.closest(notProse))
          .map(({ element, word }) => `${word} in ${element!.nodeName}`),
        missing: missingFrom(all.flatMap(({ pieces }) => pieces)),
      };
      for (const { contentWindow } of document.querySelectorAll('iframe')) {
        const inside = (contentWindow as unknown as { paint(): Paint }).paint();
        here.registered += inside.registered;
        for (const part of ['words', 'stale', 'stray', 'missing'] as const)
          here[part].push(...inside[part]);
      }
      return here;
    }

    Object.assign(globalThis, { paint, slipped });
  }, words);
}

export const paintOf = (page: Page) => page.evaluate('paint()') as Promise<Paint>;
