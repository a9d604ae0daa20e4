import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { folders, names, openArticle, openCard, ours, painted, seen } from './life-cycle.ts';

inBothBrowsers('installing, updating and removing', (setting) => {
  it('reaches a tab that was open before it was installed', async () => {
    const reader = await setting.start({ bare: true });
    const page = await openArticle(setting, reader);
    expect(await ours(setting, page)).toBe(0);
    await reader.install(resolve(folders[setting.name]));
    await painted(page);
    expect(await openCard(reader, page)).toContain('by freezing it');
    await reader.close();
  });

  it('leaves a clean page within two seconds of being removed, also with a card open', async () => {
    const reader = await setting.start();
    const page = await openArticle(setting, reader);
    await painted(page);
    await openCard(reader, page);
    await reader.uninstall();
    await until(
      'a page without anything of ours',
      async () => (await ours(setting, page)) === 0,
      3000,
    );
    await reader.close();
  });

  it('marks once after it has been put in again, as an update does', async () => {
    const reader = await setting.start();
    const page = await openArticle(setting, reader);
    await painted(page);
    const before = await names(page);
    const layers = await ours(setting, page);
    expect(layers).toBe(before.length);
    await reader.install(resolve(folders[setting.name]));
    const isNew = (name: string) => !before.includes(name);
    await until('new names', async () => (await names(page)).filter(isNew).length === layers);
    if (setting.name === 'chromium')
      await until('no old name', async () => (await names(page)).every(isNew));
    // A name is registered before its style has come from the background.
    await until('marks to be seen, once', async () => (await seen(page)) === layers);
    expect(await openCard(reader, page)).toContain('by freezing it');
    await reader.close();
  });

  it('leaves nothing in a page that is kept for going back to, and marks it again then', async () => {
    const reader = await setting.start();
    const page = await openArticle(setting, reader);
    await painted(page);
    await openCard(reader, page);
    await reader.command(page, 'count');
    const hosts = () => page.evaluate(() => document.querySelectorAll('div[popover]').length);
    await until('a card and a sentence', async () => (await hosts()) === 2);
    await page.evaluate(() =>
      addEventListener('pagehide', ({ persisted }) => {
        const open = document.querySelectorAll('div[popover]');
        Object.assign(globalThis, { left: [persisted, CSS.highlights.size, open.length] });
      }),
    );
    const before = await names(page);
    await page.goto(setting.url('figures.html'));
    await reader.back(page);
    const left = () => page.evaluate(() => (globalThis as { left?: unknown }).left);
    const kept = await until('the page as it was', () => left().catch(() => false), 15_000);
    expect(kept).toEqual([true, 0, 0]);
    await painted(page);
    expect(await names(page)).toEqual(before);
    expect(await openCard(reader, page)).toContain('by freezing it');
    await reader.close();
  });

  it('marks once when its script is injected twice into the same page', async () => {
    const reader = await setting.start();
    const page = await openArticle(setting, reader);
    await painted(page);
    const before = await names(page);
    await reader.inExtension(injectAgain);
    await until('marks', async () => (await paintedWords(page)).includes('tumor self-seeding'));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    expect(await names(page)).toHaveLength(before.length);
    expect(await openCard(reader, page)).toContain('by freezing it');
    await reader.close();
  });

  it('shows a card although its worker was stopped, and wakes it for the next words', async () => {
    const reader = await setting.start();
    const page = await openArticle(setting, reader);
    await painted(page);
    expect(await openCard(reader, page)).toContain('by freezing it');
    if (reader.killWorker) await reader.killWorker();
    await page.keyboard.press('Escape');
    expect(await openCard(reader, page)).toContain('by freezing it');
    const again = await openArticle(setting, reader);
    await painted(again);
    expect(await openCard(reader, again)).toContain('by freezing it');
    await reader.close();
  });
});

const injectAgain = `(globalThis.browser ?? chrome).tabs.query({ url: 'http://pages.test/*' }).then(([tab]) =>
  (globalThis.browser ?? chrome).scripting.executeScript({ target: { tabId: tab.id }, files: ['/page.js'] }))
  .then(() => true)`;
