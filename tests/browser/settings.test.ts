import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { noCard, openCard, pressOnCard } from '../../scripts/browsers/card.ts';
import { paintedWords, placeInWindow, pointAt } from '../../scripts/browsers/page.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { faultsOnPage } from './axe.ts';
import { inBothBrowsers } from './browsers.ts';
import { unreachedByTab } from './keyboard.ts';
import { screens, storeSettings, storedSettings } from './popup-tools.ts';

const { settings: words, card: cardWords } = screens;

inBothBrowsers('the settings', (setting) => {
  let reader: Reader;
  let settings: Page;
  let article: Page;
  const folder = mkdtempSync(join(tmpdir(), 'settings-'));

  const ask = <T>(expression: string) => reader.evaluate<T>(settings, expression);
  const text = () => ask<string>('document.body.innerText');
  const choose = async (name: string, value: string) => {
    await ask(`document.querySelector('input[name="${name}"][value="${value}"]').click()`);
    await until(`${name} ${value}`, () =>
      ask<boolean>(`document.querySelector('input[name="${name}"][value="${value}"]').checked`),
    );
  };
  /** Off or on: a button whose value is the usual one of all buttons has no attribute for it. */
  const steady = async (on: 0 | 1) => {
    const button = `document.querySelectorAll('input[name="steady"]')[${on}]`;
    await ask(`${button}.click()`);
    await until('steady mode', async () => {
      const { steady: now } = await stored();
      return now === (on ? 'on' : 'off');
    });
  };
  const press = (label: string) =>
    until(label, () =>
      ask<boolean>(`(() => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(label)});
        button?.click();
        return Boolean(button);
      })()`),
    );
  const store = (value: unknown) => storeSettings(reader, value);
  const stored = async () => (await storedSettings(reader)) as Record<string, unknown>;
  const counts = () =>
    article.evaluate(() =>
      [...CSS.highlights.values()].map(({ size }) => size).toSorted((a, b) => b - a),
    );
  const card = async () => {
    await article.mouse.move(2, 2);
    return openCard(reader, article, 'metastatic');
  };
  const closeCard = async () => {
    await article.keyboard.press('Escape');
    await noCard(reader, article);
  };

  beforeAll(async () => {
    reader = await setting.start();
    settings = await reader.extensionPage('options.html');
    article = await reader.browser.newPage();
    await article.goto(setting.url('research-article.html'));
    await until('marks', async () => (await paintedWords(article)).length > 0);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('have no faults that axe knows, light or dark', async () => {
    expect(await faultsOnPage(reader, settings)).toEqual([]);
    for (const [theme, ground] of [
      ['light', 'rgb(255, 255, 255)'],
      ['dark', 'rgb(29, 25, 38)'],
    ] as const) {
      await choose('theme', theme);
      await until(theme, () =>
        ask<boolean>(`getComputedStyle(document.body).backgroundColor === '${ground}'`),
      );
    }
  });

  it('are reached by keyboard, all of them', async () => {
    expect(await unreachedByTab(reader, settings)).toEqual([]);
    await article.bringToFront();
  });

  it('say how much is marked, at once on open pages', async () => {
    const usual = await counts();
    expect(usual).toHaveLength(2);
    await choose('density', 'less');
    await until('first mentions alone', async () => (await counts()).length === 1);
    await choose('density', 'more');
    await until('all of them, plainly', async () => {
      const now = await counts();
      return now.length === 1 && now[0] === usual[0]! + usual[1]!;
    });
    await choose('density', 'usual');
    await until('as before', async () => (await counts()).length === 2);
  });

  it('say how marked words look', async () => {
    const look = () =>
      article.evaluate(() =>
        [...CSS.highlights.keys()].map((name) => {
          const { backgroundColor, textDecorationStyle } = getComputedStyle(
            document.body,
            `::highlight(${name})`,
          );
          return `${textDecorationStyle} ${backgroundColor}`;
        }),
      );
    const all = async () => (await look()).toSorted().join();
    // New marks have their look a moment later.
    const isWhole = (now: string) => now.includes('rgb') && !now.includes('rgba(0, 0, 0, 0)');
    const usual = await until('a look', async () => {
      const now = await all();
      return isWhole(now) && now;
    });
    const looks = new Set([usual]);
    for (const style of ['line', 'bold']) {
      await choose('markStyle', style);
      const other = await until(`${style}, not seen before`, async () => {
        const now = await all();
        return isWhole(now) && !looks.has(now) && now;
      });
      looks.add(other);
    }
    await choose('markStyle', 'dots');
    await until('the usual look', async () => (await all()) === usual);
  });

  it('say how a card opens', async () => {
    await choose('opening', 'click');
    await article.bringToFront();
    const place = await until('a word', () => placeInWindow(article, 'metastatic'));
    await pointAt(article, place);
    await new Promise((done) => setTimeout(done, 1000));
    expect(await reader.card(article)).toBeUndefined();
    await article.mouse.click(place.x, place.y);
    await until('the card', () => reader.card(article));
    await closeCard();
    await choose('opening', 'usual');
    await article.bringToFront();
    await card();
    await closeCard();
  });

  it('have a steady mode: a card opens on a click alone, as a sheet, and stays', async () => {
    await steady(1);
    await article.bringToFront();
    await pointAt(article, await until('a word', () => placeInWindow(article, 'metastatic')));
    await new Promise((done) => setTimeout(done, 1000));
    expect(await reader.card(article)).toBeUndefined();
    const { x, y } = (await placeInWindow(article, 'metastatic'))!;
    await article.mouse.click(x, y);
    const shown = await until('the card', () => reader.card(article));
    expect(shown.attributes).toMatchObject({
      class: expect.stringContaining('sheet') as string,
      'data-steady': 'on',
    });
    await article.mouse.move(2, 2);
    await new Promise((done) => setTimeout(done, 700));
    expect(await reader.card(article)).toBeDefined();
    await closeCard();
    await steady(0);
    await article.bringToFront();
    await card();
    await closeCard();
  });

  it('give cards their text size, colors and language', async () => {
    await choose('textSize', 'largest');
    await choose('theme', 'dark');
    await choose('language', 'es');
    await article.bringToFront();
    const shown = await until('a card in Spanish', async () => {
      const found = await card();
      return cardText(found).includes('Más') && found;
    });
    expect(shown.attributes).toMatchObject({
      lang: 'es',
      'data-theme': 'dark',
      'data-text-size': 'largest',
    });
    await closeCard();
    await until('this page in Spanish', async () => (await text()).includes('Ajustes'));
    for (const [name, value] of [
      ['textSize', 'usual'],
      ['theme', 'browser'],
      ['language', 'en'],
    ] as const)
      await choose(name, value);
    await until('a card in English', async () => {
      const found = await card();
      await closeCard();
      return cardText(found).includes(cardWords.more);
    });
  });

  it('cover texts about how long people live, until they are wanted', async () => {
    const open = async () => {
      await article.bringToFront();
      await article.mouse.move(2, 2);
      await pointAt(
        article,
        await until('the word', () => placeInWindow(article, 'overall survival')),
      );
      return until('the card', async () => {
        const said = cardText(await reader.card(article));
        return (said.includes(cardWords.covered) || said.includes('How long people')) && said;
      });
    };
    const covered = await open();
    expect(covered).toContain(cardWords.covered);
    expect(covered).not.toContain('How long people');
    await closeCard();
    await choose('survival', 'shown');
    await until('the text at once', async () => {
      const shown = await open();
      await closeCard();
      return !shown.includes(cardWords.covered);
    });
    await choose('survival', 'covered');
    await article.bringToFront();
  });

  it('keep the words that a reader knows, and explain them again', async () => {
    await article.bringToFront();
    await card();
    await pressOnCard(reader, article, cardWords.more);
    await pressOnCard(reader, article, cardWords.known);
    const isMarked = async () => (await paintedWords(article)).includes('metastatic');
    await until('no mark', async () => !(await isMarked()));
    await until('the word on the list', async () => (await text()).includes('Explain metastatic'));
    await press('Explain metastatic again');
    await until('its mark', isMarked);
  });

  it('take a site off the list', async () => {
    await store({ sitesOff: ['pages.test'] });
    await until('no marks', async () => (await paintedWords(article)).length === 0);
    await press('Take pages.test off the list');
    await until('marks', async () => (await paintedWords(article)).length > 0);
  });

  it('mark on chosen sites alone', async () => {
    await choose('sites', 'chosen');
    await until('no marks', async () => (await paintedWords(article)).length === 0);
    await choose('sites', 'all');
    await until('marks', async () => (await paintedWords(article)).length > 0);
  });

  /** What the settings give the browser to save; nothing is written to this machine. */
  async function saveFile(): Promise<string> {
    await ask(`(() => {
      HTMLAnchorElement.prototype.click = function () { globalThis.savedAs = this.download; };
      URL.createObjectURL = (blob) => (blob.text().then((file) => (globalThis.saved = file)), 'blob:x');
      return true;
    })()`);
    await press(words.export);
    const saved = await until('the file', () => ask<string | false>('globalThis.saved ?? false'));
    expect(await ask('globalThis.savedAs')).toBe('in-plain-words-settings.json');
    return saved;
  }

  async function giveFile(name: string, content: string): Promise<void> {
    const file = join(folder, name);
    writeFileSync(file, content);
    if (setting.name === 'chromium') {
      const input = (await settings.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      return;
    }
    // Puppeteer has no handle on elements of Firefox's extension pages: the file comes as data.
    await ask(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(content)}], '${name}'));
      const input = document.querySelector('input[type=file]');
      input.files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    })()`);
  }

  it('refuse a damaged file, and say where it is damaged', async () => {
    const before = await stored();
    for (const [content, said] of [
      ['not JSON', words.notOurs],
      [
        '{"kind":"in-plain-words-settings","version":1,"settings":{"theme":"sepia"}}',
        '“theme” is "sepia"',
      ],
      ['{"kind":"in-plain-words-settings","version":9,"settings":{}}', '“version” is 9'],
    ] as const) {
      await giveFile('damaged.json', content);
      await until(said, async () => (await text()).includes(said));
    }
    expect(await stored()).toEqual(before);
  });

  it('read a good file', async () => {
    await giveFile(
      'good.json',
      '{"kind":"in-plain-words-settings","version":1,"settings":{"density":"less","known":["term:tumor"]}}',
    );
    await until('the sentence', async () => (await text()).includes(words.imported));
    expect(await stored()).toEqual({
      density: 'less',
      known: ['term:tumor'],
      version: 1,
    });
  });

  it('are saved as a file that they read again', async () => {
    const saved = await saveFile();
    await press(words.reset);
    await press(words.resetSure);
    await until('the first day', async () => !('density' in (await stored())));
    await giveFile('again.json', saved);
    await until('what was saved', async () => (await stored()).density === 'less');
  });

  it('go back to the first day after a second press, even where they were damaged', async () => {
    await store('damaged');
    await ask('(setTimeout(() => location.reload()), true)');
    await new Promise((done) => setTimeout(done, 500));
    await until('the alarm', async () => (await text().catch(() => '')).includes(words.unreadable));
    await press(words.reset);
    await press(words.cancel);
    expect(await stored()).toBe('damaged');
    await press(words.reset);
    await press(words.resetSure);
    await until('the sentence', async () => (await text()).includes(words.resetDone));
    expect(await stored()).toEqual({ version: 1 });
    expect(await text()).not.toContain(words.unreadable);
  });
});
