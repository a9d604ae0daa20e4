import { expect, it } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/locate.ts';
import { press } from '../../scripts/browsers/popup.ts';
import { until } from '../../scripts/browsers/reader.ts';
import { faultsOf } from './axe.ts';
import { inBrowsers } from './browsers.ts';
import { popupPages } from './popup-pages.ts';
import { popupText, screens, shown } from './popup-tools.ts';

const { popup: words } = screens;

/** A page is left alone after two windows of ten seconds (page/pace.ts). */
const longEnough = 21_000;

export function paused(browsers: BrowserName[]): void {
  inBrowsers(browsers, 'the popup, where a page changes all the time', (setting) => {
    it('says so, with one press to resume', { timeout: 60_000 }, async () => {
      for (const [path, page] of Object.entries(popupPages)) setting.pages.made.set(path, page);
      const reader = await setting.start();
      const tab = await reader.browser.newPage();
      await tab.goto(setting.url('restless.html'));
      await new Promise((done) => setTimeout(done, longEnough));
      const popup = await reader.popup(tab);
      await shown(popup, words.paused);
      expect(await faultsOf(reader, popup)).toEqual([]);
      await press(popup, 'button', words.resume);
      await until('reading again', async () => !(await popupText(popup)).includes(words.paused));
      await reader.close();
    });
  });
}
