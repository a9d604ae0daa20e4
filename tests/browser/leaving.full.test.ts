import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import type { BrowserName } from '../../scripts/browsers/locate.ts';
import { inBothBrowsers } from './browsers.ts';
import { folders, names, openArticle, openCard, ours, painted } from './life-cycle.ts';
import { storedSettings } from './popup-tools.ts';
import { recordEach } from './trust-each.ts';

type End = 'removed' | 'switched off' | 'updated' | 'reloaded';
type State =
  | 'idle'
  | 'reading'
  | 'marked'
  | 'with a card open'
  | 'with the popup open'
  | 'beside the settings'
  | 'in the back-forward cache';

const states: State[] = [
  'idle',
  'reading',
  'marked',
  'with a card open',
  'with the popup open',
  'beside the settings',
  'in the back-forward cache',
];
/** Nothing switches an add-on of Firefox off from outside. */
const endings: Record<BrowserName, End[]> = {
  chromium: ['removed', 'switched off', 'updated', 'reloaded'],
  firefox: ['removed', 'updated', 'reloaded'],
};
const garden = '<!doctype html><html lang="en"><title>x</title><p>A garden in May.</p>';

/** A choice on the page of settings. */
const dark = `document.querySelector('input[value="dark"]')`;

inBothBrowsers('the extension goes, or comes anew, whatever a page was doing', (setting) => {
  async function bring(reader: Reader, state: State): Promise<Page> {
    setting.pages.made.set('/garden.html', garden);
    const page = await reader.browser.newPage();
    if (state === 'idle') {
      await page.goto(setting.url('garden.html'));
      return page;
    }
    if (state === 'reading') {
      await page.goto(setting.url('research-article.html'), { waitUntil: 'domcontentloaded' });
      return page;
    }
    await page.close();
    const article = await openArticle(setting, reader);
    await painted(article);
    if (state === 'with a card open') await openCard(reader, article);
    if (state === 'with the popup open') await reader.popup(article);
    if (state === 'beside the settings') {
      const settings = await reader.extensionPage('options.html');
      await until('the choice', () =>
        reader.evaluate<boolean>(settings, `${dark} ? (${dark}.click(), true) : false`),
      );
      await until('what was chosen', async () => (await storedSettings(reader)) !== undefined);
      await article.bringToFront();
    }
    if (state === 'in the back-forward cache') await article.goto(setting.url('garden.html'));
    return article;
  }

  async function goBack(reader: Reader, page: Page): Promise<void> {
    await reader.back(page);
    await until('the article', async () =>
      page.evaluate(() => location.pathname === '/research-article.html').catch(() => false),
    );
  }

  async function end(reader: Reader, how: End): Promise<void> {
    if (how === 'removed') await reader.uninstall();
    if (how === 'switched off') await reader.setEnabled!(false);
    if (how === 'updated') await reader.install(resolve(folders[setting.name]));
    // Nobody is left to answer.
    if (how === 'reloaded')
      void reader
        .inExtension('(globalThis.browser ?? chrome).runtime.reload()')
        .catch(() => undefined);
  }

  describe.each(endings[setting.name])('%s', (how) => {
    recordEach(`life cycle: ${how}, whatever a page is doing (${setting.name})`);

    it.each(states)('while a page is %s', { timeout: 60_000 }, async (state) => {
      const reader = await setting.start();
      try {
        // Chromium leaves one from a folder off after a reload, unless its reader builds such things.
        if (how === 'reloaded') await reader.setEnabled?.(true);
        const page = await bring(reader, state);
        const before = await names(page);
        await end(reader, how);
        if (state === 'in the back-forward cache') await goBack(reader, page);
        // Firefox gives such a page back as it was left, and runs nothing new in it.
        const isFrozen =
          state === 'in the back-forward cache' && setting.name === 'firefox' && how !== 'reloaded';
        if (state === 'idle' || how === 'removed' || how === 'switched off' || isFrozen) {
          await until(
            'a page without anything of ours',
            async () => (await ours(setting, page)) === 0,
            4000,
          );
        } else {
          if (state !== 'in the back-forward cache')
            await until('marks of the new one', async () =>
              (await names(page)).some((name) => !before.includes(name)),
            );
          await painted(page);
          // Marks may be those of the one that is just going: then the hand moves once more.
          await until('a card', () => openCard(reader, page).catch(() => false), 12_000);
          if (state === 'beside the settings') {
            const settings = await reader.extensionPage('options.html');
            await until('what was chosen', () =>
              reader.evaluate<boolean>(settings, `!!${dark}?.checked`),
            );
          }
        }
        expect(await page.title()).not.toBe('');
      } finally {
        await reader.close();
      }
    });
  });

  describe('pages that come back', () => {
    recordEach(`life cycle: pages and tabs that come back (${setting.name})`);

    // After one way back, the protocol of Firefox never tells of the end of the next journey.
    const journeys = setting.name === 'chromium' ? 10 : 1;

    it(
      'a page that comes back from the back-forward cache is marked, each time',
      { timeout: 90_000 },
      async () => {
        const reader = await setting.start();
        setting.pages.made.set('/garden.html', garden);
        const page = await openArticle(setting, reader);
        for (let i = 0; i < journeys; i++) {
          await painted(page);
          await page.goto(setting.url('garden.html'));
          await reader.back(page);
        }
        await painted(page);
        expect(await openCard(reader, page)).toContain('by freezing it');
        await reader.close();
      },
    );

    it(
      'a tab that the browser has put to sleep is marked when its reader comes back',
      { timeout: 60_000 },
      async () => {
        const reader = await setting.start();
        const asleep = await openArticle(setting, reader);
        await painted(asleep);
        await reader.browser.newPage();
        await reader.inExtension(`(async () => {
      const { tabs } = globalThis.browser ?? chrome;
      const [tab] = await tabs.query({ url: 'http://pages.test/*' });
      const { id } = (await tabs.discard(tab.id)) ?? tab;
      await tabs.update(id, { active: true });
      return true;
    })()`);
        const page = await until('the tab, awake', async () =>
          (await reader.browser.pages()).findLast((open) =>
            open.url().endsWith('research-article.html'),
          ),
        );
        await painted(page);
        await reader.close();
      },
    );
  });
});
