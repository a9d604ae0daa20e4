import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { paintedWords, placeInWindow } from '../../scripts/browsers/page.ts';
import { type Box, type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { geometryCases } from './geometry-cases.ts';
import { storeSettings } from './popup-tools.ts';

/** Browsers round to whole or half pixels in different places. */
const slack = 1.5;
const usualWindow: { width: number; height: number; zoom?: number } = { width: 1280, height: 900 };

inBothBrowsers('a card finds its place', (setting) => {
  let reader: Reader;
  let page: Page;

  beforeAll(async () => {
    reader = await setting.start();
    page = await reader.browser.newPage();
  });

  // Both take their time: only where it was otherwise before.
  let [size, wasSteady] = ['', false];
  async function resize({ width, height, zoom = 1 } = usualWindow): Promise<void> {
    const [wide, high] = [Math.round(width / zoom), Math.round(height / zoom)];
    if (size === `${wide} ${high}`) return;
    size = `${wide} ${high}`;
    await page.setViewport({ width: wide, height: high, deviceScaleFactor: zoom });
  }
  async function beSteady(steady = false): Promise<void> {
    if (steady === wasSteady) return;
    wasSteady = steady;
    await storeSettings(reader, steady ? { steady: 'on' } : {});
  }

  /** What the reader sees of the page, in the same pixels as its boxes. */
  const inView = () =>
    page.evaluate(() => {
      const { offsetLeft: left, offsetTop: top, width, height } = visualViewport!;
      return { left, top, right: left + width, bottom: top + height };
    });

  /** The line of the word that a point is on. */
  const lineAt = (point: { x: number; y: number }): Promise<Box> =>
    page.evaluate(({ x, y }) => {
      const range = document.createRange();
      const lines = [...CSS.highlights.values()].flatMap((highlight) =>
        [...highlight].flatMap((place) => {
          range.setStart(place.startContainer, place.startOffset);
          range.setEnd(place.endContainer, place.endOffset);
          return [...range.getClientRects()];
        }),
      );
      const line = lines.find(
        (box) => box.left < x && box.right > x && box.top < y && box.bottom > y,
      )!;
      return line.toJSON() as Box;
    }, point);

  /** Spreads two fingers and moves on to a part of the page: what is seen follows a little later. */
  async function spread({ scale, y }: { scale: number; y: number }): Promise<void> {
    const session = await page.createCDPSession();
    await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: scale });
    await session.detach();
    await page.mouse.move(400, 300);
    await page.mouse.wheel({ deltaY: y });
    let before = NaN;
    await until('what is seen, at rest', async () => {
      const { top } = await inView();
      const isThere = top === before && top > 0 === y > 0;
      before = top;
      return isThere;
    });
  }

  /** The card's box once it lies still. */
  async function cardBox(): Promise<Box> {
    let before = '';
    return until('a card that lies still', async () => {
      const card = await reader.card(page);
      if (!card || !cardText(card).includes('freezing')) return false;
      const box = await reader.boxOf(page, card);
      const isStill = JSON.stringify(box) === before;
      before = JSON.stringify(box);
      return isStill && box;
    });
  }

  // Nobody can spread fingers in Firefox from outside.
  const cases = geometryCases.filter(({ pinch }) => !pinch || setting.name === 'chromium');

  describe.each(cases)('$name', (given) => {
    it('inside the window, and not over its word', async () => {
      await resize(given.window);
      await beSteady(given.steady);
      setting.pages.made.set(
        '/geometry.html',
        `<!doctype html><html lang="en"><title>x</title><style>body{margin:40px;font:18px serif}</style>
         <body><p>About breast cancer.</p>${given.html}</body></html>`,
      );
      await page.goto(setting.url('geometry.html'));
      if (given.press) await page.click(given.press);
      if (given.before) await page.evaluate(given.before);
      if (given.pinch) await spread(given.pinch);
      await until('the mark', async () =>
        (await paintedWords(page)).some((word) => word === 'cryoablation'),
      );
      const place = await until('its place', () => placeInWindow(page, 'cryoablation'));
      const word = await lineAt(place);
      const seen = await inView();
      // A hand presses what is seen, and it is counted from there.
      await page.mouse.click(place.x - seen.left, place.y - seen.top);
      const card = await cardBox();
      expect(card.left).toBeGreaterThanOrEqual(seen.left - slack);
      expect(card.top).toBeGreaterThanOrEqual(seen.top - slack);
      expect(card.right).toBeLessThanOrEqual(seen.right + slack);
      expect(card.bottom).toBeLessThanOrEqual(seen.bottom + slack);
      expect(card.bottom - card.top).toBeGreaterThanOrEqual(Math.min(120, seen.bottom - seen.top));
      const free =
        card.top >= word.bottom - slack ||
        card.bottom <= word.top + slack ||
        card.left >= word.right ||
        card.right <= word.left;
      expect(free).toBe(!given.covers);
    });
  });
});
