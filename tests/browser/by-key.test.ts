import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { noCard, solidCard } from '../../scripts/browsers/card.ts';
import { cursorWord, paintedWords } from '../../scripts/browsers/page.ts';
import { type CardNode, type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { goTo } from './keyboard.ts';
import { popupText, screens, storeSettings } from './popup-tools.ts';

const { card: words, popup: popupWords } = screens;

const inFrames = (outside: string) => `<!doctype html><html lang="en"><title>Frames</title>
  <body><p>${outside}</p><a href="#here">A link</a>
  <iframe width="600" height="300" srcdoc="<p>Cryoablation of a metastasis.</p><a href='#'>In it</a>"></iframe></body></html>`;

inBothBrowsers('by key alone', (setting) => {
  let reader: Reader;
  let page: Page;

  const order = (name: string) => reader.command(page, name);
  const said = async () => cardText(await reader.note(page));
  const says = (pattern: RegExp) =>
    until(`a note like ${pattern}`, async () => pattern.exec(await said()) ?? undefined);
  const cardOf = (word: string) =>
    until(`the card of ${word}`, async () => {
      const card = await solidCard(reader, page);
      return card?.attributes['aria-label']?.includes(`“${word}”`) && card;
    });
  const focused = () =>
    page.evaluate(() => {
      const { localName, textContent } = document.activeElement!;
      return document.activeElement!.matches('div[popover]')
        ? 'card'
        : `${localName} ${textContent.trim()}`;
    });
  const cursorAt = (word: string | undefined) =>
    until(`the cursor at ${word}`, async () => (await cursorWord(page)) === word);

  /** Presses Tab until a button has the focus, and then Enter; the card has no other way in. */
  async function pressByKey(card: CardNode, label: string): Promise<void> {
    const labels = buttonsOf(card);
    for (let tabs = 0; tabs <= labels.indexOf(label); tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  }

  beforeAll(async () => {
    setting.pages.made.set('/in-frames.html', inFrames('Nothing of ours.'));
    setting.pages.made.set('/both-frames.html', inFrames('A biopsy of a lymph node.'));
    setting.pages.made.set('/no-words.html', '<title>No words</title><p>A garden in spring.</p>');
    setting.pages.made.set(
      '/few-words.html',
      `<!doctype html><html lang="en"><title>Few words</title><body><a href="#x">A link</a>
      <h1>Metastatic breast cancer</h1><p id="first">A biopsy was done.</p>
      <div style="height: 3000px"></div><p>Then cryoablation.</p>
      <details><summary>More</summary><p>A mastectomy.</p></details></body></html>`,
    );
    reader = await setting.start();
    page = await reader.browser.newPage();
  });

  describe('on an article', () => {
    let first: string;

    beforeAll(async () => {
      await page.goto(setting.url('research-article.html'));
      await until('painted words', async () => (await paintedWords(page)).length > 40);
      await page.keyboard.press('Tab');
    });

    it('goes to the first word in the window, says which it is, and leaves page and focus alone', async () => {
      const html = await page.evaluate(() => document.body.innerHTML);
      const before = await focused();
      expect(before).toMatch(/^a Skip/);
      await order('next');
      [, first] = (await says(/^(.+): 1 of \d+$/)) as unknown as [string, string];
      await cursorAt(first);
      expect(await focused()).toBe(before);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(html).toBe(
        await page.evaluate(() => document.body.innerHTML.replace(/<div popover.*?<\/div>/, '')),
      );
    });

    it('goes back over the first to the last, and says so', async () => {
      await order('previous');
      const [, last] = await says(/Now at the last: (.+), \d+ of \d+$/);
      await cursorAt(last);
      await until('the end of the page', () => page.evaluate(() => scrollY > 2000));
      await order('next');
      await says(new RegExp(`Back at the first: ${first}, 1 of \\d+$`));
      await until('the start of the page', () => page.evaluate(() => scrollY < 400));
    });

    it('opens the card with the focus, and shows more of it', async () => {
      await order('card');
      const card = await cardOf(first);
      expect(await focused()).toBe('card');
      await pressByKey(card, words.more);
      await until('more', async () => cardText(await reader.card(page)).includes(words.less));
    });

    it('takes the card along to the next word, and back', async () => {
      await order('next');
      const second = await until('the next word', async () => {
        const word = await cursorWord(page);
        return word !== first && word;
      });
      await cardOf(second);
      expect(await focused()).toBe('card');
      await order('previous');
      await cardOf(first);
    });

    it('closes the card on Escape, gives the focus back, and then takes the cursor away', async () => {
      await page.keyboard.press('Escape');
      await noCard(reader, page);
      expect(await focused()).toMatch(/^a Skip/);
      expect(await cursorWord(page)).toBe(first);
      await page.keyboard.press('Escape');
      await cursorAt(undefined);
    });

    it('opens and closes the card with one key, at the first word in the window', async () => {
      await order('card');
      await cardOf(first);
      await order('card');
      await noCard(reader, page);
      expect(await focused()).toMatch(/^a Skip/);
    });

    it('opens the guide from a card', async () => {
      await goTo(reader, page, (word) => word === 'cryoablation');
      await order('card');
      const card = await cardOf('cryoablation');
      await pressByKey(card, words.guidance);
      await until('the guide', async () =>
        (await reader.addresses()).find((open) => open.includes('/guidance.html#')),
      );
      await page.bringToFront();
      await noCard(reader, page);
    });

    it('says how many there are', async () => {
      await order('count');
      const [sentence] = await says(/^.* on this page$/);
      expect(sentence).toMatch(/^\d\d+ marked words and figures/);
    });

    it('switches the site off and on, and says so', async () => {
      await order('site');
      await says(/^Words are no longer marked on pages\.test\.$/);
      await until('no marks', async () => (await paintedWords(page)).length === 0);
      expect(await cursorWord(page)).toBeUndefined();
      await order('site');
      await says(/^Words are marked on pages\.test now\.$/);
      await until('marks', async () => (await paintedWords(page)).length > 40);
    });

    it('leaves nothing in the page once the sentence has been said', async () => {
      const ours = () => page.evaluate(() => document.querySelectorAll('div[popover]').length);
      await until('nothing of ours', async () => (await ours()) === 0, 9000);
    });
  });

  describe('on a short page', () => {
    beforeAll(async () => {
      await page.goto(setting.url('few-words.html'));
      await until('painted words', async () => (await paintedWords(page)).length > 1);
    });

    it('brings a word far below into the middle, and passes over closed parts', async () => {
      await goTo(reader, page, (word) => word === 'cryoablation');
      await until('the end of the page', () => page.evaluate(() => scrollY > 2000));
      const moved = Date.now();
      await order('next');
      await says(/^That was the last one\. Back at the first: Metastatic/);
      await order('previous');
      await cursorAt('cryoablation');
      await until('a page that has come to rest', async () => Date.now() - moved > 2000);
    });

    it('starts from what is in the window where the reader has scrolled on since', async () => {
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await order('next');
      const [sentence] = await says(/^.+: \d of \d$/);
      expect(sentence).toMatch(/^Metastatic.*: 1 of/);
    });

    it('takes the cursor and the card away with a text that changes', async () => {
      await goTo(reader, page, (word) => word === 'biopsy');
      await order('card');
      await cardOf('biopsy');
      await page.evaluate(() => (document.getElementById('first')!.textContent = 'Nothing.'));
      await noCard(reader, page);
      expect(await cursorWord(page)).toBeUndefined();
    });
  });

  describe('in steady mode', () => {
    beforeAll(async () => {
      await storeSettings(reader, { steady: 'on' });
      await page.goto(setting.url('few-words.html'));
      await until('painted words', async () => (await paintedWords(page)).length > 1);
    });
    afterAll(() => storeSettings(reader, {}));

    it.each([
      ['Escape', () => page.keyboard.press('Escape')],
      ['a press elsewhere', () => page.mouse.click(600, 500)],
      ['the next order', () => order('card')],
    ])('a note goes with %s', async (_, dismiss) => {
      await order('next');
      await says(/^.+: \d of \d$/);
      await dismiss();
      expect(await until('no note', async () => !(await reader.note(page)))).toBe(true);
    });
  });

  it('goes to a frame where the page around it has nothing', async () => {
    await page.goto(setting.url('in-frames.html'));
    const frame = await until('the frame', async () => page.frames()[1]);
    await until('marks', async () => frame.evaluate(() => CSS.highlights.size > 0));
    await order('next');
    await until(
      'the cursor in the frame',
      async () => (await cursorWord(frame)) === 'Cryoablation',
    );
    await order('next');
    await until('the cursor in the frame', async () => (await cursorWord(frame)) === 'metastasis');
  });

  it('goes to the frame that has the focus, or else to the page around it', async () => {
    await page.goto(setting.url('both-frames.html'));
    const frame = await until('the frame', async () => page.frames()[1]);
    await until('marks', async () => frame.evaluate(() => CSS.highlights.size > 0));
    await until('marks', async () => (await paintedWords(page)).length > 0);
    await order('next');
    await cursorAt('biopsy');
    await frame.focus('a');
    await order('next');
    await until(
      'the cursor in the frame',
      async () => (await cursorWord(frame)) === 'Cryoablation',
    );
    expect(await cursorWord(page)).toBe('biopsy');
  });

  it('opens the popup, which says why, where nothing is marked', async () => {
    await page.goto(setting.url('no-words.html'));
    const popup = await reader.popup(page);
    await until('the sentence', async () => (await popupText(popup)).includes(popupWords.nothing));
    await popup.evaluate('(view.close(), true)').catch(() => undefined);
    await until('no popup', async () => !(await popup.isOpen()));
    await order('next');
    await until('the popup', () => popup.isOpen());
  });
});

/** The buttons of a card, in their order. */
function buttonsOf(node: CardNode): string[] {
  if (node.name === 'button') return [node.attributes['aria-label'] ?? cardText(node)];
  return node.children.flatMap(buttonsOf);
}
