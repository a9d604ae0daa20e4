import type { Page } from 'puppeteer-core';
import { paintedWords, placeInWindow, pointAt } from '../../scripts/browsers/page.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import type { Setting } from './browsers.ts';

export const folders = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

export async function openArticle(setting: Setting, reader: Reader): Promise<Page> {
  const page = await reader.browser.newPage();
  await page.goto(setting.url('research-article.html'));
  return page;
}

export const painted = (page: Page) =>
  until('painted words', async () => (await paintedWords(page)).includes('tumor self-seeding'));
export const names = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()]);
/** How much of ours a reader can see: marks with a style, and a card. */
export const seen = (page: Page) =>
  page.evaluate(() => {
    const styled = [...CSS.highlights.keys()].filter(
      (name) =>
        !/rgba\(0, 0, 0, 0\)|transparent/.test(
          getComputedStyle(document.body, `::highlight(${name})`).backgroundColor,
        ),
    );
    const hosts = [...document.querySelectorAll('div[popover]')].filter((host) => {
      for (let x = 5; x < innerWidth; x += 20)
        for (let y = 5; y < innerHeight; y += 20)
          if (document.elementFromPoint(x, y) === host) return true;
      return false;
    });
    return styled.length + hosts.length;
  });

/**
 * How much of ours is in a page. Firefox ends our script without a word, so there names without
 * a style, and a hidden host, stay behind: only what can be seen counts.
 */
export const ours = ({ name }: Setting, page: Page) =>
  name === 'firefox'
    ? seen(page)
    : page.evaluate(() => CSS.highlights.size + document.querySelectorAll('div[popover]').length);

export async function openCard(reader: Reader, page: Page): Promise<string> {
  await page.mouse.move(2, 2);
  await pointAt(page, await until('a word', () => placeInWindow(page, 'cryoablation')));
  return until('the card', async () => {
    const text = cardText(await reader.card(page));
    return text.includes('More') && text;
  });
}
