import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { noCard, solidCard } from '../../scripts/browsers/card.ts';
import { paintedWords, placeInWindow, pointAt } from '../../scripts/browsers/page.ts';
import { type Reader, cardText, findIn, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';

const article = `<!doctype html><html lang="en"><title>Article</title><body><h1>Metastatic breast cancer</h1>
  <p id="first">Locoregional therapy (LRT) and a metastasis growth index (MGI) were looked at. Updates of
  the operating system (OS) of the scanner were not.</p>
  <div style="height: 4000px"></div>
  <p id="last">People with LRT had a lower MGI. No OS was noted.</p></body></html>`;

inBothBrowsers('short forms that a page explains itself', (setting) => {
  let reader: Reader;
  let page: Page;

  const card = (holding: string) =>
    until(`a card with "${holding}"`, async () => {
      const shown = await solidCard(reader, page);
      return cardText(shown).includes(holding) && shown;
    });

  const inSight = (word: string) =>
    until(`"${word}" in the window`, () => placeInWindow(page, word));

  beforeAll(async () => {
    setting.pages.made.set('/own-words.html', article);
    reader = await setting.start();
    page = await reader.browser.newPage();
    await page.goto(setting.url('own-words.html'));
    await until('painted words', async () => (await paintedWords(page)).includes('MGI'));
  });

  it('are marked, and are not where the page means something else', async () => {
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    const inLast = await until('the last paragraph', async () => {
      const words = await paintedWords(page);
      return words.includes('LRT') && words;
    });
    expect(inLast).toContain('MGI');
    expect(inLast).not.toContain('OS');
  });

  it('have a card that says who said so, and leads there', async () => {
    await pointAt(page, await inSight('LRT'));
    const shown = await card('stands for “Locoregional therapy”');
    await reader.press(page, findIn(shown, 'button', 'Show where it says so')!);
    await until('the top of the page', () => page.evaluate(() => scrollY < 200));
    expect(findIn(await card('Locoregional therapy'), 'button', 'Show where it says so')).toBe(
      undefined,
    );
    await page.keyboard.press('Escape');
    await noCard(reader, page);
  });

  it('have a card in the words of the page where we have none', async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
    await page.mouse.move(2, 2);
    await pointAt(page, await inSight('MGI'));
    expect(cardText(await card('MGI'))).toContain(
      'On this page, MGI stands for “metastasis growth index”',
    );
  });
});
