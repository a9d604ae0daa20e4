import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { noCard, solidCard } from '../../scripts/browsers/card.ts';
import { paintedWords, pointAt } from '../../scripts/browsers/page.ts';
import {
  type CardNode,
  type Reader,
  cardText,
  findIn,
  until,
} from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';

function holds(node: CardNode, name: string): boolean {
  return node.name === name || node.children.some((child) => holds(child, name));
}

inBothBrowsers('figures and codes', (setting) => {
  let reader: Reader;
  let page: Page;

  /** The card that opens over a part of the page, at the first painted letters there. */
  async function cardOver(id: string) {
    const place = await until(`a mark in ${id}`, () => markIn(id));
    await pointAt(page, place);
    return until(`a card over ${id}`, () => solidCard(reader, page));
  }

  /** The middle of the first line of the first mark in an element. */
  function markIn(id: string): Promise<{ x: number; y: number } | undefined> {
    return page.evaluate((wanted) => {
      const element = document.getElementById(wanted)!;
      for (const highlight of CSS.highlights.values())
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          if (!element.contains(startContainer) || endOffset - startOffset === 5) continue;
          const range = document.createRange();
          range.setStart(startContainer, startOffset);
          range.setEnd(endContainer, endOffset);
          const [line] = range.getClientRects();
          if (line && /\d|[+−]/.test(range.toString()))
            return { x: line.left + line.width / 2, y: line.top + line.height / 2 };
        }
      return undefined;
    }, id);
  }

  beforeAll(async () => {
    reader = await setting.start();
    page = await reader.browser.newPage();
    await page.goto(setting.url('figures.html'));
    await until('painted figures', async () => (await paintedWords(page)).length > 4);
  });

  it.each<[id: string, words: RegExp[], picture: boolean]>([
    ['tnm', [/ypT2 N1mi\(sn\) M0/, /over 20 to 50 mm/], true],
    ['ratio', [/Hazard ratio/, /two thirds of the pace/, /does not include 1/], true],
    ['cell', [/Hazard ratio/, /0\.57/, /0\.38 to 0\.86/], true],
    ['receptors', [/ER\+\/PR\+\/HER2−/], true],
  ])('%s: a card in plain words with its picture', async (id, words, picture) => {
    const card = await cardOver(id);
    for (const word of words) expect(cardText(card)).toMatch(word);
    expect(holds(card, 'svg')).toBe(picture);
    await page.keyboard.press('Escape');
    await noCard(reader, page);
    await page.mouse.move(2, 2);
  });

  it('covers what is about how long people live, until the reader asks', async () => {
    const covered = await cardOver('survival');
    expect(cardText(covered)).toContain('how long people live');
    expect(cardText(covered)).not.toMatch(/68 of 100/);
    await reader.press(page, findIn(covered, 'button', 'Read it')!);
    await until('the numbers', async () => /68 of 100/.test(cardText(await reader.card(page))));
    await page.keyboard.press('Escape');
    await noCard(reader, page);
  });

  it('leaves alone what is something else', async () => {
    const inNothing = await page.evaluate(
      () =>
        [...CSS.highlights.values()].flatMap((highlight) =>
          [...highlight].filter(({ startContainer }) =>
            document.getElementById('nothing')!.contains(startContainer),
          ),
        ).length,
    );
    expect(inNothing).toBe(0);
  });

  it('opens the page on how to read such figures at their place', async () => {
    const card = await cardOver('ratio');
    await reader.press(page, findIn(card, 'button', 'How to read this')!);
    const lesson = await until('the page on how to read figures', async () =>
      (await reader.addresses()).find((address) =>
        address.endsWith('how-to-read.html#hazard-ratio'),
      ),
    );
    expect(lesson).toBeDefined();
  });
});
