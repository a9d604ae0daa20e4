import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { openCard, pressOnCard } from '../../scripts/browsers/card.ts';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { screens } from './popup-tools.ts';

const { card: words, questions } = screens;

inBothBrowsers('a question from a card', (setting) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await setting.start({ inPrivate: true });
  });

  /** Opens the article in a window of its own. */
  async function article(incognito: boolean): Promise<Page> {
    const url = setting.url(`research-article.html?private=${incognito}`);
    const opened = JSON.stringify({ incognito, url });
    await reader.inExtension(
      `(globalThis.browser ?? chrome).windows.create(${opened}).then(() => true)`,
    );
    const page = await until('the window', async () =>
      (await reader.browser.pages()).find((open) => open.url() === url),
    );
    await page.setViewport({ width: 1280, height: 900 });
    await until('marks', async () => (await paintedWords(page).catch(() => [])).length > 0);
    await page.bringToFront();
    return page;
  }

  /** What the card of a word says when asked to put a question on the sheet. */
  async function ask(page: Page): Promise<string> {
    await openCard(reader, page, 'metastatic');
    await pressOnCard(reader, page, words.more);
    await pressOnCard(reader, page, words.ask);
    return until('the answer', async () => {
      const text = cardText(await reader.card(page));
      return Object.values(words.asked).find((answer) => text.includes(answer));
    });
  }

  async function onSheet(): Promise<number> {
    const sheet = await reader.extensionPage('questions.html');
    const count = await until('the sheet', async () => {
      const shown = await reader.evaluate<string>(sheet, 'document.body.innerText');
      const all = await reader.evaluate<number>(
        sheet,
        'document.querySelectorAll(".question").length',
      );
      return (all > 0 || shown.includes(questions.none)) && `${all}`;
    });
    await sheet.close();
    return Number(count);
  }

  it('in a private window is not kept, and the card says so', async () => {
    const page = await article(true);
    expect(await ask(page)).toBe(words.asked.private);
    await page.close();
    expect(await onSheet()).toBe(0);
  });

  it('in another window of the same browser is', async () => {
    expect(await ask(await article(false))).toBe(words.asked.added);
    expect(await onSheet()).toBe(1);
  });
});
