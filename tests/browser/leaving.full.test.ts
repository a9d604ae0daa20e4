import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { inBrowsers } from './browsers.ts';
import { folders, openArticle, openCard, ours, painted } from './life-cycle.ts';
import { record } from './trust-record.ts';

type End = 'removed' | 'switched off' | 'updated';
type State = 'idle' | 'reading' | 'marked' | 'with a card open' | 'in the back-forward cache';

const states: State[] = [
  'idle',
  'reading',
  'marked',
  'with a card open',
  'in the back-forward cache',
];
const garden = '<!doctype html><html lang="en"><title>x</title><p>A garden in May.</p>';

inBrowsers(
  ['chromium'],
  'the extension goes, or comes anew, whatever a page was doing',
  (setting) => {
    const ends: End[] = ['removed', 'switched off', 'updated'];

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
      if (state === 'in the back-forward cache') await article.goto(setting.url('garden.html'));
      return article;
    }

    async function end(reader: Reader, how: End): Promise<void> {
      if (how === 'removed') await reader.uninstall();
      if (how === 'switched off') await reader.setEnabled!(false);
      if (how === 'updated') await reader.install(resolve(folders[setting.name]));
    }

    const rows = ends.flatMap((how) => states.map((state) => ({ how, state })));
    it.each(rows)('$how while a page is $state', { timeout: 60_000 }, async ({ how, state }) => {
      let differences = 1;
      const reader = await setting.start();
      try {
        const page = await bring(reader, state);
        await end(reader, how);
        if (state === 'in the back-forward cache') await reader.back(page);
        if (state === 'idle' || how === 'removed' || how === 'switched off') {
          await until(
            'a page without anything of ours',
            async () => (await ours(page)) === 0,
            4000,
          );
        } else {
          await painted(page);
          await openCard(reader, page);
        }
        expect(await page.title()).not.toBe('');
        differences = 0;
      } finally {
        record(`leaving: ${how}, whatever a page is doing (${setting.name})`, {
          count: 1,
          differences,
        });
        await reader.close();
      }
    });

    it(
      'a page that comes back from the back-forward cache is marked, ten times',
      { timeout: 90_000 },
      async () => {
        const reader = await setting.start();
        setting.pages.made.set('/garden.html', garden);
        const page = await openArticle(setting, reader);
        for (let time = 0; time < 10; time++) {
          await painted(page);
          await page.goto(setting.url('garden.html'));
          await reader.back(page);
        }
        await painted(page);
        expect(await openCard(reader, page)).toContain('by freezing it');
        record(`coming back: from the back-forward cache (${setting.name})`, {
          count: 10,
          differences: 0,
        });
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
        record(`coming back: a discarded tab (${setting.name})`, { count: 1, differences: 0 });
        await reader.close();
      },
    );
  },
);
