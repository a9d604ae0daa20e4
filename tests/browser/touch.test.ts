import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { solidCard } from '../../scripts/browsers/card.ts';
import { paintedWords, placeInWindow } from '../../scripts/browsers/page.ts';
import {
  type CardNode,
  type Reader,
  cardText,
  findIn,
  until,
} from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { screens } from './popup-tools.ts';

interface Point {
  x: number;
  y: number;
}

/** Longer than any card takes to open after a tap. */
const later = 400;
const pause = (time: number) => new Promise((done) => setTimeout(done, time));

inBothBrowsers('a finger', (setting) => {
  let reader: Reader;
  let page: Page;
  const inChromium = setting.name === 'chromium';

  beforeAll(async () => {
    reader = await setting.start();
    page = await reader.browser.newPage();
    // Firefox has no emulation of touch screens: there the window alone is a telephone's.
    await page.setViewport({ width: inChromium ? 820 : 390, height: 800, hasTouch: inChromium });
  });

  async function open(html: string): Promise<Point> {
    setting.pages.made.set(
      '/touch.html',
      `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>x</title>
       <style>body{margin:40px;font:18px serif}</style><body><p>About breast cancer.</p>${html}
       <div style="height:3000px"></div></body></html>`,
    );
    await page.goto(setting.url('touch.html'));
    await until('the mark', async () => (await paintedWords(page)).includes('cryoablation'));
    return until('its place', () => placeInWindow(page, 'cryoablation'));
  }

  const card = () => reader.card(page);
  const buttonsIn = (node: CardNode): CardNode[] => [
    ...(node.name === 'button' ? [node] : []),
    ...node.children.flatMap(buttonsIn),
  ];
  async function noCard(): Promise<void> {
    await pause(later);
    expect(cardText(await card())).toBe('');
  }
  const prose = '<p>Some tumors are treated with cryoablation, which freezes.</p>';

  it('opens a sheet with a tap, and closes it with a tap elsewhere', async () => {
    const { x, y } = await open(prose);
    await page.touchscreen.tap(x, y);
    const sheet = await until('the sheet', async () => {
      const shown = await card();
      const isSheet = shown?.attributes['class']?.includes('sheet');
      return isSheet && cardText(shown).includes('freezing') && shown;
    });
    const { top, bottom } = await reader.boxOf(page, sheet);
    expect([top > y, Math.round(bottom)]).toEqual([true, 800]);
    for (const button of buttonsIn(sheet)) {
      const box = await reader.boxOf(page, button);
      expect(box.bottom - box.top).toBeGreaterThanOrEqual(44);
      expect(box.right - box.left).toBeGreaterThanOrEqual(44);
    }
    await page.touchscreen.tap(x, y + 150);
    await until('no sheet', async () => (await card()) === undefined);
  });

  it('may press twice where it wanted to press once', async () => {
    const { x, y } = await open(prose);
    await page.touchscreen.tap(x, y);
    const more = await until('More', async () => {
      const shown = await solidCard(reader, page);
      return shown && findIn(shown, 'button', screens.card.more);
    });
    const box = await reader.boxOf(page, more);
    await page.mouse.click(box.left + 20, box.top + 20, { count: 2 });
    await pause(later);
    expect(findIn((await card())!, 'button', screens.card.less)).toBeDefined();
  });

  it('opens the card of the line that it touches, for a word on two lines', async () => {
    await open('<p style="width:5em;word-break:break-all">Treated with cryoablation.</p>');
    const last = await page.evaluate(() => {
      const text = document.querySelectorAll('p')[1]!.firstChild!;
      const range = document.createRange();
      range.setStart(text, 'Treated with '.length);
      range.setEnd(text, text.nodeValue!.length - 1);
      const { left, top } = [...range.getClientRects()].at(-1)!;
      return { x: left + 6, y: top + 8 };
    });
    await page.touchscreen.tap(last.x, last.y);
    await until('the card', async () => cardText(await card()).includes('freezing'));
  });

  it('leaves a tap on a link to the link', async () => {
    const { x, y } = await open('<p>See <a href="figures.html">cryoablation</a>.</p>');
    await Promise.all([page.waitForNavigation(), page.touchscreen.tap(x, y)]);
    expect(page.url()).toContain('figures.html');
    await noCard();
  });

  it('leaves a tap on a button to the page', async () => {
    const { x, y } = await open('<p role="button" onclick="hit = 1">Try cryoablation here.</p>');
    await page.touchscreen.tap(x, y);
    await until('the page’s own', () => page.evaluate('globalThis.hit === 1') as Promise<boolean>);
    await noCard();
  });

  async function scroll(): Promise<void> {
    const { x, y } = await open(`<div style="height:300px"></div>${prose}`);
    await page.touchscreen.touchStart(x, y);
    for (let way = 20; way <= 240; way += 20) await page.touchscreen.touchMove(x, y - way);
    await page.touchscreen.touchEnd();
    await until('the page further down', () => page.evaluate(() => scrollY > 100));
  }

  async function spread(): Promise<void> {
    const { x, y } = await open(prose);
    const session = await page.createCDPSession();
    await session.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 2 });
    await session.detach();
    await until('a larger page', () => page.evaluate(() => visualViewport!.scale > 1.3));
  }

  // From outside, nothing makes a finger scroll or spread a page in Firefox.
  const moves = inChromium ? [scroll, spread] : [];
  it.each(moves)('may $name a page as it would without us', async (move) => {
    await move();
    await pause(later);
    expect(cardText(await card())).toBe('');
  });
});
