import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { noCard } from '../../scripts/browsers/card.ts';
import { paintedWords, placeInWindow, pointAt } from '../../scripts/browsers/page.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { coveredWords, pointedWords } from './pointing-pages.ts';

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

inBothBrowsers('pointing at a word', (setting) => {
  let reader: Reader;
  let page: Page;

  async function open(html: string, before?: () => void): Promise<{ x: number; y: number }> {
    setting.pages.made.set(
      '/point.html',
      `<!doctype html><html lang="en"><title>x</title><style>body{margin:40px;font:18px serif}</style>
       <body><p>About breast cancer.</p>${html}</body></html>`,
    );
    await page.goto(setting.url('point.html'));
    await page.mouse.move(1, 1);
    if (before) await page.evaluate(before);
    await until('a painted word', async () => (await paintedWords(page)).includes('cryoablation'));
    return until('its place', () => placeInWindow(page, 'cryoablation'));
  }

  const card = async () => cardText(await reader.card(page));
  const shown = () => until('the card', async () => (await card()).includes('by freezing it'));
  /** Whether the word itself can still be seen at its middle. */
  const isFree = ({ x, y }: { x: number; y: number }) =>
    page.evaluate((a, b) => !document.elementFromPoint(a, b)?.matches('div[popover]'), x, y);

  beforeAll(async () => {
    reader = await setting.start();
    page = await reader.browser.newPage();
  });

  describe.each(pointedWords)('$name', ({ html, before }) => {
    it('opens a card that leaves the word free', async () => {
      const place = await open(html, before);
      await pointAt(page, place);
      await shown();
      expect(await isFree(place)).toBe(true);
      await page.keyboard.press('Escape');
      await noCard(reader, page);
    });
  });

  describe.each(coveredWords)('$name', ({ html }) => {
    it('opens no card', async () => {
      const place = await open(html);
      await pointAt(page, place);
      await pause(900);
      expect(await card()).toBe('');
    });
  });

  it('does not open when the pointer only passes through', async () => {
    const { y } = await open('<p>Some words, then cryoablation, then more words.</p>');
    for (let x = 0; x < 900; x += 45) await page.mouse.move(x, y);
    await pause(600);
    expect(await card()).toBe('');
  });

  it('waits twice as long on a link, and leaves the click to the link', async () => {
    const place = await open(
      '<p>See <a href="research-article.html">cryoablation of the liver</a>.</p>',
    );
    await pointAt(page, place);
    await pause(520);
    expect(await card()).toBe('');
    await shown();
    await page.mouse.move(1, 1);
    await noCard(reader, page);
    await Promise.all([page.waitForNavigation(), page.mouse.click(place.x, place.y)]);
    expect(page.url()).toContain('research-article.html');
  });

  it('waits for a click where the page shows a tooltip of its own', async () => {
    const place = await open(
      '<p>A word with <span title="the page’s own">cryoablation</span> here.</p>',
    );
    await pointAt(page, place);
    await pause(900);
    expect(await card()).toBe('');
    await page.mouse.click(place.x, place.y);
    await shown();
  });

  it('keeps a card that was opened by a click until a click elsewhere', async () => {
    const place = await open(
      '<p>A word, cryoablation, and room.</p><p style="margin-top:600px">End.</p>',
    );
    await page.mouse.click(place.x, place.y);
    await shown();
    await page.mouse.move(1, 1);
    await pause(700);
    expect(await card()).not.toBe('');
    await page.mouse.click(5, 5);
    await noCard(reader, page);
  });

  it('leaves a selection of text alone', async () => {
    const { x, y } = await open('<p>A long sentence with cryoablation in the middle of it.</p>');
    await page.mouse.move(x - 60, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 5 });
    await pause(600);
    expect(await card()).toBe('');
    await page.mouse.up();
    await pause(100);
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('cryo');
    expect(await card()).toBe('');
  });
});
