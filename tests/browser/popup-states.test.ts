import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { press } from '../../scripts/browsers/popup.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { faultsOf } from './axe.ts';
import { inBothBrowsers } from './browsers.ts';
import { unreachedByTab } from './keyboard.ts';
import { popupPages } from './popup-pages.ts';
import {
  openPopup,
  popupText,
  presses,
  screens,
  shown,
  storeSettings,
  storedSettings,
} from './popup-tools.ts';

const { popup: words } = screens;

inBothBrowsers('the popup tells how it stands', (setting) => {
  let reader: Reader;
  let tab: Page;
  const chromium = setting.name === 'chromium';
  const open = (address: string) => openPopup(setting, reader, tab, address);
  const store = (settings: unknown) => storeSettings(reader, settings);

  beforeAll(async () => {
    for (const [path, page] of Object.entries(popupPages)) setting.pages.made.set(path, page);
    reader = await setting.start();
  });

  // Stores and pages of the browser run in processes of their own, and a tab that has shown
  // one is not always told of what comes next: a tab of its own for each state.
  beforeEach(async () => {
    tab = await reader.browser.newPage();
  });
  afterEach(() => Promise.race([tab.close(), new Promise((done) => setTimeout(done, 3000))]));

  it.each([
    ['a page without any of our words', '/garden.html', words.nothing, []],
    ['a PDF', '/paper.pdf', words.pdf, []],
    ['a document that is no web page', '/notes.txt', words.noText, []],
    [
      'a page that the browser has translated',
      '/translated.html',
      words.translated,
      [words.original],
    ],
  ])('on %s', async (_, address, sentence, offered) => {
    const popup = await open(address);
    await shown(popup, sentence);
    expect(await presses(popup)).toEqual(offered);
    expect(await faultsOf(reader, popup)).toEqual([]);
  });

  it('on a page of the browser', async () => {
    const popup = await open(chromium ? 'chrome://version' : 'about:support');
    await shown(popup, chromium ? words.browserPage : words.browserPageOrReader);
    expect(await presses(popup)).toEqual(chromium ? [] : [words.back]);
    expect(await faultsOf(reader, popup)).toEqual([]);
  });

  it('on a store', async () => {
    const popup = await open(
      chromium ? 'https://chromewebstore.google.com/' : 'https://addons.mozilla.org/',
    );
    await shown(popup, words.store);
  });

  it('where the site is switched off, and on again', async () => {
    const popup = await open('/words.html');
    await press(popup, 'button', 'On for pages.test');
    await shown(popup, words.turnedOff);
    expect(await faultsOf(reader, popup)).toEqual([]);
    await press(popup, 'button', 'Off for pages.test');
    await shown(popup, 'explained on this page');
  });

  it('where only chosen sites are marked', async () => {
    await store({ sites: 'chosen' });
    const popup = await open('/words.html');
    await shown(popup, words.notChosen);
    expect(await paintedWords(tab)).toEqual([]);
    await press(popup, 'button', 'Off for pages.test');
    await until('marks', async () => (await paintedWords(tab)).includes('cryoablation'));
    await store({});
  });

  it('where the page does not answer, with one press to load it again', async () => {
    await tab.goto(setting.url('stuck.html'));
    await tab.bringToFront();
    void tab.evaluate(() => document.querySelector('button')!.click()).catch(() => undefined);
    const popup = await reader.popup(tab);
    await shown(popup, words.reading);
    await shown(popup, words.noAnswer);
    const loads = () =>
      setting.pages.requests.filter((request) => request.endsWith('/stuck.html')).length;
    const before = loads();
    await press(popup, 'button', words.reload);
    await until('the page, loaded again', async () => loads() > before, 15_000);
    await until('an answer', () => tab.evaluate(() => true).catch(() => false), 15_000);
  });

  it('where the text of a page is still coming, and lists its words once it has', async () => {
    const popup = await open('/endless.html');
    await shown(popup, words.loading);
    expect(await presses(popup)).toEqual([]);
    expect(await faultsOf(reader, popup)).toEqual([]);
    expect(await tab.evaluate(() => [document.readyState, CSS.highlights.size])).toEqual([
      'loading',
      0,
    ]);
    setting.pages.made.delete('/endless.html');
    await until('marks', async () => (await paintedWords(tab)).includes('cryoablation'));
    await shown(popup, '2 words and figures explained on this page');
    expect(await popupText(popup)).not.toContain(words.loading);
  });

  it('where settings are damaged or of a newer version: nothing is marked until they can be read', async () => {
    for (const [value, sentence] of [
      ['damaged', words.settingsUnreadable],
      [{ sitesOff: 'pages.test' }, words.settingsUnreadable],
      [{ version: 99, theme: 'sepia' }, words.settingsNewer],
    ] as const) {
      await store(value);
      const popup = await open('/words.html');
      await shown(popup, sentence);
      expect(await popupText(popup)).not.toContain('pages.test');
      expect(await presses(popup)).toEqual([]);
      expect(await faultsOf(reader, popup)).toEqual([]);
      expect(await storedSettings(reader)).toEqual(value);
      expect(await paintedWords(tab)).toEqual([]);
      await store({ sitesOff: ['other.test'] });
      await until('marks', async () => (await paintedWords(tab)).includes('cryoablation'));
      await shown(popup, 'On for pages.test');
      expect(await popupText(popup)).not.toContain(sentence);
      await store(value);
      await until('no marks', async () => (await paintedWords(tab)).length === 0);
      await shown(popup, sentence);
    }
    await store({});
  });

  it('where access is withdrawn, and marks open pages when it is given back', async () => {
    await open('/words.html');
    await reader.setAccess(false);
    const popup = await open('/words.html');
    await shown(popup, words.access);
    expect(await presses(popup)).toEqual([words.allow]);
    expect(await faultsOf(reader, popup)).toEqual([]);
    expect(await paintedWords(tab)).toEqual([]);
    await reader.setAccess(true);
    await until('marks', async () => (await paintedWords(tab)).includes('cryoablation'));
  });

  it('lists what is on the screen first, and says what is in a closed part', async () => {
    await tab.setViewport({ width: 1000, height: 700 });
    const popup = await open('/parts.html');
    await shown(popup, words.elsewhere);
    await until('what is elsewhere, last', async () => {
      const names = await popup.evaluate<string[]>(
        `[...view.document.querySelectorAll('.name')].map((name) => name.textContent)`,
      );
      return names.slice(-2).join() === 'CT scan,MRI';
    });
    await press(popup, 'summary', 'MRI');
    await shown(popup, words.closedPart);
    expect(await popupText(popup)).toContain(words.onScreen);
    expect(await faultsOf(reader, popup)).toEqual([]);
    await press(popup, 'button', words.show, 'MRI');
    await until('the closed part in sight', () =>
      tab.evaluate(
        () => document.querySelector('details')!.getBoundingClientRect().top < innerHeight,
      ),
    );
  });

  it('is reached by keyboard, all of it', async () => {
    const popup = await reader.extensionPage('popup.html');
    await until('its state', () =>
      reader.evaluate(popup, 'document.querySelector(".note") !== null'),
    );
    expect(await unreachedByTab(reader, popup)).toEqual([]);
    await popup.close();
  });

  it('looks up words that the page does not have, with a slip of the pen', async () => {
    const popup = await open('/garden.html');
    await shown(popup, words.nothing);
    const type = (query: string) =>
      popup.evaluate(`(() => {
        const box = view.document.querySelector('input');
        box.value = ${JSON.stringify(query)};
        box.dispatchEvent(new view.Event('input', { bubbles: true }));
        return true;
      })()`);
    await type('cryoablasion');
    await shown(popup, 'by freezing it');
    expect(await faultsOf(reader, popup)).toEqual([]);
    await type('freezing a tumor');
    await shown(popup, words.inGuide);
    await type('qqqq');
    await shown(popup, 'We have nothing on “qqqq”.');
    await type('');
    await shown(popup, words.nothing);
  });
});
