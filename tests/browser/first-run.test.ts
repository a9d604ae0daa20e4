import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { noCard } from '../../scripts/browsers/card.ts';
import { paintedWords, placeInWindow, pointAt } from '../../scripts/browsers/page.ts';
import { press } from '../../scripts/browsers/popup.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { faultsOnPage } from './axe.ts';
import { inBothBrowsers } from './browsers.ts';
import { unreachedByTab } from './keyboard.ts';
import { screens } from './popup-tools.ts';

const { welcome: words, popup: popupWords } = screens;

/** One reader's first minutes, a step a test. */
inBothBrowsers('from the installation to the guide and back', (setting) => {
  let reader: Reader;
  let welcome: Page;
  let article: Page;
  const ask = <T>(expression: string) => reader.evaluate<T>(welcome, expression);

  beforeAll(async () => {
    reader = await setting.start({ firstRun: true });
  });

  it('shows the first page by itself, once', async () => {
    const isWelcome = (address: string) => address.endsWith('/welcome.html');
    await until('the first page', async () => (await reader.addresses()).some(isWelcome));
    expect((await reader.addresses()).filter(isWelcome)).toHaveLength(1);
    welcome = await reader.extensionPage('welcome.html');
    await welcome.bringToFront();
    const text = await until(
      'its words',
      async () => (await ask<string>('document.body.innerText')) || undefined,
    );
    expect(text).toContain(words.title);
    for (const sentence of [...words.accessWhat, ...words.useWhat, ...words.cannot])
      expect(text).toContain(sentence);
    expect(text).toContain(setting.name === 'firefox' ? words.accessFirefox : words.accessChromium);
  });

  it('has no faults that axe knows, and is reached by keyboard', async () => {
    expect(await faultsOnPage(reader, welcome)).toEqual([]);
    expect(await unreachedByTab(reader, welcome)).toEqual([]);
  });

  it('explains the words of its sample, by pointer and by keyboard', async () => {
    const marked = await ask<string[]>(
      '[...document.querySelectorAll(".sample mark")].map((mark) => mark.textContent)',
    );
    expect(marked).toEqual(
      expect.arrayContaining(['metastatic breast cancer', 'cryoablation', 'CT scan']),
    );
    const place = await ask<{ x: number; y: number }>(`(() => {
      const mark = document.querySelector('.sample mark');
      mark.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = mark.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    })()`);
    await pointAt(welcome, place);
    const card = await until('the card', () => reader.card(welcome));
    expect(cardText(card)).toContain('already spread to a distant part');
    await welcome.keyboard.press('Escape');
    await noCard(reader, welcome);
    await welcome.mouse.move(2, 2);
    await ask('document.querySelector(".sample mark").focus()');
    await welcome.keyboard.press('Enter');
    await until('the card', () => reader.card(welcome));
    await welcome.keyboard.press('Escape');
  });

  it('takes the first choices, which are in force at once', async () => {
    await ask(`document.querySelector('input[name="textSize"][value="large"]').click()`);
    await until('larger text', () =>
      ask<boolean>('getComputedStyle(document.documentElement).fontSize === "20px"'),
    );
    expect(await ask('document.querySelectorAll("fieldset").length')).toBe(4);
  });

  it('then marks an article, and explains a word in it', async () => {
    article = await reader.browser.newPage();
    await article.goto(setting.url('research-article.html'));
    await until('marks', async () => (await paintedWords(article)).includes('cryoablation'));
    await pointAt(article, await until('a word', () => placeInWindow(article, 'cryoablation')));
    const card = await until('the card', async () => {
      const found = await reader.card(article);
      return cardText(found).includes('by freezing it') && found;
    });
    expect(card.attributes['data-text-size']).toBe('large');
    await article.keyboard.press('Escape');
  });

  it('lists the article’s words behind the button, leads to the guide, and back', async () => {
    const popup = await reader.popup(article);
    await press(popup, 'summary', 'cryoablation');
    await press(popup, 'button', popupWords.guidance, 'cryoablation');
    const address = await until('the guide', async () =>
      (await reader.addresses()).find((open) => open.includes('/guidance.html#')),
    );
    expect(address).toMatch(/#cryoablation$/);
    await until('no popup', async () => !(await popup.isOpen()));
    await article.bringToFront();
    expect(await paintedWords(article)).toContain('cryoablation');
  });
});
