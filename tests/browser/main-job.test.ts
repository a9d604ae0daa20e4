import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noCard, openCard, pressOnCard, solidCard } from '../../scripts/browsers/card.ts';
import { paintedWords, placeInWindow, placeOf, settledWords } from '../../scripts/browsers/page.ts';
import { press } from '../../scripts/browsers/popup.ts';
import { type Reader, cardText, findIn, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { strangeRequests } from './requests.ts';

inBothBrowsers('the main job on a research article', (setting) => {
  const profile = mkdtempSync(join(tmpdir(), 'reader-'));
  let reader: Reader;
  let page: Page;

  async function openArticle(): Promise<Page> {
    const article = await reader.browser.newPage();
    await article.goto(setting.url('research-article.html'));
    return article;
  }

  async function textOver(word: string): Promise<string> {
    await bringIntoView(word);
    return cardText(await openCard(reader, page, word));
  }

  async function bringIntoView(word: string): Promise<{ x: number; y: number }> {
    const place = await until(word, () => placeOf(page, word));
    if (place.y < 0 || place.y > 800) await page.evaluate((by) => scrollBy(0, by), place.y - 300);
    return until(word, () => placeInWindow(page, word));
  }

  beforeAll(async () => {
    reader = await setting.start({ profile });
    page = await openArticle();
    await until('painted words', async () =>
      (await paintedWords(page)).includes('tumor self-seeding'),
    );
  });
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 9 }));

  it('marks the four words, and nothing of other senses or unreadable places', async () => {
    const words = (await paintedWords(page)).map((word) => word.toLowerCase());
    const wanted = ['metastatic', 'primary tumor', 'cryoablation', 'tumor self-seeding'];
    expect(wanted.filter((part) => !words.some((word) => word.includes(part)))).toEqual([]);
    const strays = await page.evaluate(() =>
      [...CSS.highlights.values()]
        .flatMap((highlight) => [...highlight])
        .filter(({ startContainer }) =>
          startContainer.parentElement?.closest('aside, code, textarea, svg'),
        )
        .map(({ startContainer }) => startContainer.nodeValue),
    );
    expect(strays).toEqual([]);
  });

  it('paints only what is near the window, and the rest when it comes near', async () => {
    const last = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()].some((highlight) =>
          [...highlight].some(({ startContainer }) =>
            startContainer.parentElement?.closest('[aria-labelledby="terms-title"]'),
          ),
        ),
      );
    const atTop = await settledWords(page);
    expect(atTop.length).toBeGreaterThan(0);
    expect(await last()).toBe(false);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await until('the last paragraph', last);
    await page.evaluate(() => scrollTo(0, 0));
    // What left the window is let go of place by place, a little later than the last place.
    await until('the first words alone', async () =>
      isDeepStrictEqual(await paintedWords(page), atTop),
    );
    expect(await last()).toBe(false);
  });

  it.each([
    ['metastatic', 'already spread to a distant part of the body'],
    ['intact primary tumor', 'still in the breast'],
    ['tumor self-seeding', 'Cancer cells leaving one place'],
    ['cryoablation', 'by freezing it'],
  ])('shows a card for %s, which Escape closes', async (word, words) => {
    expect(await textOver(word)).toContain(words);
    await page.keyboard.press('Escape');
    await noCard(reader, page);
    await page.mouse.move(2, 2);
  });

  it('closes when the pointer has left word and card for a while, not on the way between', async () => {
    await textOver('cryoablation');
    const place = (await placeInWindow(page, 'cryoablation'))!;
    await page.mouse.move(place.x + 8, place.y + 40, { steps: 6 });
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(await reader.card(page)).toBeDefined();
    await page.mouse.move(2, 2);
    await noCard(reader, page);
  });

  it('opens more on request, and keeps a clicked card', async () => {
    const place = await bringIntoView('metastatic');
    await page.mouse.click(place.x, place.y);
    const card = await until('a card', () => solidCard(reader, page));
    await page.mouse.move(2, 2);
    await new Promise((resolve) => setTimeout(resolve, 700));
    await reader.press(page, findIn(card, 'button', 'More')!);
    const text = await until('more', async () => {
      const all = cardText(await reader.card(page));
      return all.includes('Less') && all;
    });
    expect(text).toContain('Not yet reviewed by a clinician');
    await page.keyboard.press('Escape');
    await noCard(reader, page);
  });

  it('opens the guide at the section that the card names', async () => {
    await textOver('cryoablation');
    await pressOnCard(reader, page, 'Read in the guide');
    const address = await until('the guide', async () =>
      (await reader.addresses()).find((open) => open.includes('/guidance.html')),
    );
    expect(address).toMatch(/#cryoablation$/);
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await noCard(reader, page);
  });

  it('lists in the popup what the page mentions, and shows a word on the page', async () => {
    const popup = await reader.popup(page);
    const text = await until('the list', async () => {
      const all = await popup.evaluate<string>('view.document.body.innerText');
      return all.includes('explained on this page') && all;
    });
    for (const word of ['metastatic', 'primary tumor', 'seeding', 'cryoablation'])
      expect(text).toContain(word);
    await press(popup, 'summary', 'seeding');
    await press(popup, 'button', 'Show on page', 'seeding');
    const shown = await until('the card', async () => {
      const all = cardText(await reader.card(page));
      return all.includes('seeding') && all;
    });
    expect(shown).toContain('Cancer cells leaving one place');
    await until('the word in the window', () => placeInWindow(page, 'tumor self-seeding'));
    await page.keyboard.press('Escape');
    await noCard(reader, page);
  });

  it('switches the site off and on, and remembers it over a restart', async () => {
    const popup = await reader.popup(page);
    await press(popup, 'button', 'On for pages.test');
    await until('a page without marks', async () => (await paintedWords(page)).length === 0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);

    await reader.close();
    reader = await setting.start({ profile });
    page = await openArticle();
    const again = await reader.popup(page);
    await until('the switch', async () =>
      (await again.evaluate<string>('view.document.body.innerText')).includes('Off for pages.test'),
    );
    expect(await paintedWords(page)).toEqual([]);
    await press(again, 'button', 'Off for pages.test');
    await until('painted words', async () => (await paintedWords(page)).length > 0);
  });

  it('asks the network for nothing but the article', () => {
    const article = /^GET http:\/\/pages\.test\/(research-article\.html|favicon\.ico)$/;
    const others = strangeRequests(setting, article);
    expect(others).toEqual([]);
    expect(setting.pages.requests.length).toBeGreaterThan(0);
  });
});
