import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { type CardNode, type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { markedWords } from './marked-words.ts';
import { type Seen, watchRegistry } from './wrong-word-check.ts';
import { type Edited, editAtRandom, editedPage } from './wrong-word-page.ts';

const total = 1000;
/** The edits wait while a word is rested on. */
const rests = 12;
const seed = 7;
const surfaces = markedWords();

/** The word in a card's title, as the page wrote it; tidied as `wordsAt` tidies. */
function titleOf(node: CardNode | undefined): string | undefined {
  if (node?.name === 'h2')
    return cardText(node)
      .split('\n')[0]
      ?.toLowerCase()
      .replaceAll(/[\s-]+/g, ' ');
  return node?.children.map(titleOf).find((title) => title !== undefined);
}

inBothBrowsers('a page that edits its text a thousand times', (setting) => {
  let reader: Reader;

  async function open(): Promise<Page> {
    setting.pages.made.set('/edited.html', editedPage);
    const page = await reader.browser.newPage();
    await page.goto(setting.url('edited.html'));
    await until('marks', async () => (await paintedWords(page)).length > 200);
    await page.evaluate(watchRegistry, surfaces);
    return page;
  }

  const seen = (page: Page) => page.evaluate('seen') as Promise<Seen>;
  const edited = (page: Page) => page.evaluate('edited') as Promise<Edited>;

  /** Rests on a marked word; the card that opens, if any, must be of the word that stands there. */
  async function hover(page: Page, nth: number): Promise<boolean> {
    const place = (await page.evaluate(`placeOfOne(${nth})`)) as { x: number; y: number } | null;
    if (!place) return false;
    await page.mouse.move(5, place.y);
    await page.mouse.move(place.x, place.y);
    const end = Date.now() + 700;
    while (!(await reader.card(page)) && Date.now() < end);
    await page.evaluate('edited.frozen = true');
    let read: string | undefined;
    await until('a card for the word under the pointer, or none', async () => {
      read = titleOf(await reader.card(page));
      const words = (await page.evaluate(`wordsAt(${place.x}, ${place.y})`)) as string[];
      return read === undefined || words.includes(read);
    });
    // Else it could cover the next word. One that was still waiting must not come later.
    await page.mouse.move(5, place.y);
    let without = 0;
    await until('no card', async () => {
      await page.keyboard.press('Escape');
      without = (await reader.card(page)) ? 0 : without + 1;
      return without > 3;
    });
    await page.evaluate('edited.frozen = false');
    return read !== undefined;
  }

  beforeAll(async () => {
    reader = await setting.start();
  });

  it('never has other letters under a mark or a card', async () => {
    const page = await open();
    await page.evaluate(editAtRandom, seed, total);
    let cards = 0;
    for (let nth = 0; nth < rests; nth++) if (await hover(page, nth * 41)) cards++;
    await until('the last edit', async () => (await edited(page)).edits === total, 30_000);
    const { frames, ranges, wrong } = await seen(page);
    expect(wrong).toEqual([]);
    expect(frames).toBeGreaterThan(200);
    expect(ranges).toBeGreaterThan(20_000);
    expect(cards).toBeGreaterThan(2);
    await page.close();
  }, 60_000);

  it('is looked at by a check that notices a mark left behind', async () => {
    const page = await open();
    expect((await seen(page)).wrong).toEqual([]);
    await page.evaluate(() => {
      const word = document.querySelector('b')!.firstChild as Text;
      const range = new StaticRange({
        startContainer: word,
        startOffset: 0,
        endContainer: word,
        endOffset: word.length,
      });
      CSS.highlights.set('left-behind', new Highlight(range));
      word.insertData(4, 'x');
    });
    await until('the fault', async () =>
      (await seen(page)).wrong.some((fault) => fault.includes('[cryox')),
    );
    await page.close();
  });
});
