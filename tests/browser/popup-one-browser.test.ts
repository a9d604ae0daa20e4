import type { Page } from 'puppeteer-core';
import { beforeAll, it } from 'vitest';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { press } from '../../scripts/browsers/popup.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { inBrowsers } from './browsers.ts';
import { popupPages } from './popup-pages.ts';
import { openPopup, screens, shown } from './popup-tools.ts';

const { popup: words } = screens;

inBrowsers(['chromium'], 'the popup in one browser alone', (setting) => {
  let reader: Reader;
  let tab: Page;
  const open = (address: string) => openPopup(setting, reader, tab, address);

  beforeAll(async () => {
    for (const [path, page] of Object.entries(popupPages)) setting.pages.made.set(path, page);
    reader = await setting.start();
    tab = await reader.browser.newPage();
  });

  it('on a file without permission, with the way to the switch', async () => {
    await reader.setFileAccess!(false);
    const popup = await open('file:///etc/hostname');
    await shown(popup, words.browserPageOrFile);
    await press(popup, 'button', words.allowFiles);
    await until('the browser’s page', async () =>
      (await reader.addresses()).some((address) => address.startsWith('chrome://extensions/?id=')),
    );
    await reader.setFileAccess!(true);
  });

  it('on a page that was open while the extension was off', async () => {
    await reader.setEnabled!(false);
    await tab.goto(setting.url('words.html'));
    await reader.setEnabled!(true);
    const popup = await reader.popup(tab);
    await shown(popup, words.openedBefore);
    await press(popup, 'button', words.reload);
    await until('marks', async () =>
      (await paintedWords(tab).catch(() => [''])).includes('cryoablation'),
    );
  });

  it('where the device is full: what was not saved is said', async () => {
    await reader.inExtension(`(async () => {
      for (let size = 2 ** 23; size >= 1; size /= 2)
        await chrome.storage.local.set({ ['filler' + size]: 'x'.repeat(size) }).catch(() => 0);
      for (let n = 0; n < 50; n++) await chrome.storage.local.set({ [n]: 1 }).catch(() => 0);
    })()`);
    const popup = await open('/words.html');
    await press(popup, 'button', 'On for pages.test');
    await shown(popup, words.notSaved);
    await reader.inExtension(`chrome.storage.local.clear().then(() => true)`);
  });
});

inBrowsers(['firefox'], 'the popup in one browser alone', (setting) => {
  it('in Reader View, with one press to leave it', async () => {
    const reader = await setting.start();
    const tab = await reader.browser.newPage();
    await tab.goto(setting.url('research-article.html'));
    const before = await reader.popup(tab);
    await until('an article', () =>
      before.evaluate<boolean>(`(view.browser.tabs.query({ active: true, currentWindow: true })
        .then(([front]) => front.isArticle && view.browser.tabs.toggleReaderMode(front.id)), true)`),
    );
    await until('Reader View', async () =>
      (await reader.addresses()).some((address) => address.startsWith('about:reader')),
    );
    const popup = await reader.popup(tab);
    await shown(popup, words.browserPageOrReader);
    await press(popup, 'button', words.back);
    await until('the article', async () =>
      (await reader.addresses()).every((address) => !address.startsWith('about:reader')),
    );
  });
});
