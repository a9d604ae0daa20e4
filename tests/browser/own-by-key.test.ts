import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Popup, type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { type KeyedWindow, keyedPage, tabTo } from './keyboard.ts';
import { popupPages } from './popup-pages.ts';
import { openPopup, screens, shown, storeSettings, storedSettings } from './popup-tools.ts';

const { popup: words, glossaryPage, guideTools } = screens;

inBothBrowsers('our own screens, by key alone', (setting) => {
  let reader: Reader;

  beforeAll(async () => {
    setting.pages.made.set('/words.html', popupPages['/words.html']);
    reader = await setting.start();
  });

  const openPages = (path: string) => async () =>
    (await reader.addresses()).find((address) => address.includes(path));
  const type = async (view: KeyedWindow, text: string) => {
    for (const letter of text) await view.press(letter);
  };

  describe('the popup', () => {
    let tab: Page;
    let popup: Popup;
    let view: KeyedWindow;

    async function open(): Promise<void> {
      popup = await openPopup(setting, reader, tab, '/words.html');
      await shown(popup, 'explained on this page');
      view = { press: popup.key, ask: popup.evaluate };
    }
    beforeAll(async () => {
      tab = await reader.browser.newPage();
    });

    it('is gone through from the switch to the settings, which it opens', async () => {
      await open();
      const stops = await tabTo(view, words.settings);
      expect(stops).toEqual([
        'On for pages.test',
        words.search,
        'metastasis',
        'cryoablation',
        words.openGuidance,
        words.allWords,
        words.questions,
        words.settings,
      ]);
      await view.press('Enter').catch(() => undefined);
      await until('the settings', openPages('/options.html'));
    });

    it('shows a word on the page', async () => {
      await open();
      await tabTo(view, 'cryoablation');
      await view.press('Enter');
      await tabTo(view, words.show);
      await view.press('Enter').catch(() => undefined);
      await until('the card', async () =>
        cardText(await reader.card(tab)).includes('by freezing it'),
      );
    });

    it('leads from a word into the guide', async () => {
      await open();
      await tabTo(view, 'cryoablation');
      await view.press('Enter');
      await tabTo(view, words.guidance);
      await view.press('Enter').catch(() => undefined);
      await until('the guide', openPages('/guidance.html#cryoablation'));
    });
  });

  it('the settings: how marks look, how many there are, and steady mode', async () => {
    await storeSettings(reader, {});
    const view = await keyedPage(reader, 'options.html');
    for (const [name, value] of [
      ['density', 'less'],
      ['markStyle', 'line'],
      ['steady', 'on'],
    ] as const) {
      await tabTo(view, name);
      await view.press('ArrowDown');
      await until(`${name}: ${value}`, async () => {
        const stored = (await storedSettings(reader)) as Record<string, unknown>;
        return stored[name] === value;
      });
    }
    await view.press('ArrowUp');
    await until('a screen as before', () =>
      view.ask<boolean>(`view.document.documentElement.dataset.steady === 'off'`),
    );
  });

  it('the glossary: a word looked up, and shown in its place', async () => {
    const view = await keyedPage(reader, 'glossary.html');
    await tabTo(view, glossaryPage.search);
    await type(view, 'cryoabl');
    await tabTo(view, 'cryoablation');
    await view.press('Enter');
    await tabTo(view, glossaryPage.show);
    await view.press('Enter');
    await until('the word, with the focus', () =>
      view.ask<boolean>(`view.document.activeElement.id === 'cryoablation'`),
    );
  });

  it('the guide: something looked up, and a section', async () => {
    const view = await keyedPage(reader, 'guidance.html');
    await tabTo(view, guideTools.search);
    await type(view, 'seroma');
    await until('hits', () => view.ask<boolean>(`view.document.querySelector('.hits a') !== null`));
    await view.press('Escape');
    await until('no hits', () =>
      view.ask<boolean>(`view.document.querySelector('.hits a') === null`),
    );
    const title = await view.ask<string>(
      `view.document.querySelector('nav a[href="#cryoablation"]').textContent`,
    );
    await tabTo(view, title);
    await view.press('Enter');
    await until('the section, with a ring about its heading', () =>
      view.ask<boolean>(
        `view.document.activeElement.id === 'cryoablation' &&
          view.getComputedStyle(view.document.activeElement.querySelector('h2')).outlineStyle === 'solid'`,
      ),
    );
  });
});
