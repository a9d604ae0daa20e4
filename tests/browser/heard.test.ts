import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { cursorWord, paintedWords } from '../../scripts/browsers/page.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { goTo } from './keyboard.ts';
import { screens } from './popup-tools.ts';

const article = `<!doctype html><html lang="en"><title>Article</title><body><h1>Metastatic breast cancer</h1>
  <p>The hazard ratio was HR 0.66 (95% CI 0.49–0.88). Then came cryoablation.</p></body></html>`;

inBothBrowsers('what a screen reader is told', (setting) => {
  let reader: Reader;
  let page: Page;

  /** All lines of a document, once one of them is there: in Firefox they come a little later. */
  const linesOf = (heard: () => Promise<string[]>, wanted: RegExp) =>
    until(`“${wanted}”`, async () => {
      const lines = await heard();
      return lines.some((line) => wanted.test(line)) && lines;
    });
  const onPage = (wanted: RegExp) => linesOf(() => reader.heard(page), wanted);

  beforeAll(async () => {
    setting.pages.made.set('/heard.html', article);
    reader = await setting.start();
    page = await reader.browser.newPage();
  });

  it('of running text: what the page says, and nothing of ours', async () => {
    await page.goto(setting.url('heard.html'));
    await until('painted words', async () => (await paintedWords(page)).length > 2);
    const marked = await onPage(/^heading Metastatic breast cancer$/);
    await reader.command(page, 'site');
    await until('no marks', async () => (await paintedWords(page)).length === 0);
    await page.reload();
    expect(await onPage(/^heading Metastatic breast cancer$/)).toEqual(marked);
    await reader.command(page, 'site');
    await until('painted words', async () => (await paintedWords(page)).length > 2);
  });

  it('of the cursor: one sentence, in a place that is told of politely', async () => {
    await page.reload();
    await until('painted words', async () => (await paintedWords(page)).length > 2);
    await reader.command(page, 'next');
    const word = await until('the cursor', () => cursorWord(page));
    const lines = await until('the sentence', async () => {
      const heard = await reader.heard(page);
      return heard.some((line) => line.startsWith(`StaticText ${word}: 1 of `)) && heard;
    });
    expect(lines.filter((line) => /^(status|statusbar)\b/.test(line))).toHaveLength(1);
  });

  it('of the card: a dialog with the name of its word, a heading, buttons, and pictures in words', async () => {
    await goTo(reader, page, (word) => word.includes('0.66'));
    await reader.command(page, 'card');
    const name = /^dialog Explanation of “.*0\.66.*”$/;
    const lines = await onPage(name);
    const card = lines.slice(lines.findIndex((line) => name.test(line)));
    expect(card).toContain(`button ${screens.card.close}`);
    expect(card.filter((line) => line.startsWith('heading '))).toHaveLength(1);
    expect(card).toContain(`button ${screens.card.more}`);
    const pictures = card.filter((line) => line.startsWith('image '));
    expect(pictures).toHaveLength(1);
    expect(pictures[0]!.length).toBeGreaterThan(40);
    expect(card.filter((line) => /^(button|image|dialog|link) $/.test(line))).toEqual([]);
  });

  it('of the popup: its switch, and its list', async () => {
    const popup = await reader.popup(page);
    const lines = await linesOf(popup.heard, /words and figures explained on this page$/);
    expect(lines).toContain('switch On for pages.test');
    for (const word of ['metastatic', 'cryoablation', 'hazard ratio'])
      expect(lines.some((line) => line.includes(word))).toBe(true);
  });

  it('of the guide: headings, links and pictures with names', async () => {
    const guide = await reader.extensionPage('guidance.html');
    const lines = await linesOf(
      () => reader.heard(guide),
      new RegExp(`^heading ${screens.guidance.title}$`),
    );
    expect(lines.filter((line) => line.startsWith('heading ')).length).toBeGreaterThan(5);
    expect(lines.filter((line) => line.startsWith('image ')).length).toBeGreaterThan(0);
    expect(lines.filter((line) => /^(button|image|link|textbox|searchbox) $/.test(line))).toEqual(
      [],
    );
  });
});
