import type { Frame, Page } from 'puppeteer-core';

/**
 * The words painted in a page, as the page itself could list them, in reading order. Texts that
 * have left the page but are painted still are among them.
 */
export async function paintedWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).map(live);
    function live({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range;
    }
    // Ranges of different documents or of removed parts cannot be compared themselves.
    function inOrder(a: Range, b: Range): number {
      if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
      const place = a.startContainer.compareDocumentPosition(b.startContainer);
      return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    }
    return ranges.toSorted(inOrder).map((range) =>
      range
        .toString()
        .replace(/\u00ad/g, '')
        .replace(/\s+/g, ' '),
    );
  });
}

/** The words painted once reading has come to its end: no others for half a second. */
export async function settledWords(page: Page): Promise<string[]> {
  for (let before = await paintedWords(page); ;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = await paintedWords(page);
    if (now.length === before.length) return now;
    before = now;
  }
}

interface Place {
  x: number;
  y: number;
}

/** Where the painted words of this text are in the window, in reading order: their middles. */
async function placesOf(page: Page, word: string): Promise<Place[]> {
  return page.evaluate(
    (wanted) =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .map(({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          return range;
        })
        .filter((range) => range.toString().toLowerCase() === wanted.toLowerCase())
        .filter((range) => range.startContainer.isConnected)
        .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
        .flatMap((range) => range.getClientRects()[0] ?? [])
        .map((box) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })),
    word,
  );
}

/** Where the first painted word of this text is; words near the window are painted too. */
export async function placeOf(page: Page, word: string): Promise<Place | undefined> {
  return (await placesOf(page, word))[0];
}

/** The same among the words in the window: the pointer reaches no others. */
export async function placeInWindow(page: Page, word: string): Promise<Place | undefined> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const places = await placesOf(page, word);
  return places.find(({ x, y }) => x > 0 && x < width && y > 0 && y < height);
}

/** Moves the pointer onto a place the way a hand does: from aside, and coming to rest. */
export async function pointAt(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x + (x > 200 ? -60 : 60), y + (y > 200 ? -90 : 90));
  await page.mouse.move(x, y, { steps: 4 });
}

/** The word that the cursor of those who go by key is at: it alone is painted above the others. */
export async function cursorWord(page: Page | Frame): Promise<string | undefined> {
  return page.evaluate(() => {
    const cursor = [...CSS.highlights.values()].find(({ priority }) => priority > 0);
    const [range] = cursor ? [...cursor] : [];
    return range?.startContainer.textContent?.slice(range.startOffset, range.endOffset);
  });
}
