import type { Browser, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Bidi, timeSpent } from '../../scripts/browsers/firefox-window.ts';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { press } from '../../scripts/browsers/popup.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import type { BrowserName } from '../../scripts/browsers/locate.ts';
import { inBrowsers } from './browsers.ts';
import { listen } from './hostile.ts';
import { storeSettings } from './popup-tools.ts';
import { recordEach } from './trust-each.ts';

/** How long the page goes on changing, in milliseconds, and how often it does. */
const stormTime = 15_000;
const changesPerSecond = 1000;

/** In Firefox all that the page's process does more is counted, the painting of marks included. */
const smallShare = { chromium: 0.1, firefox: 0.3 };

const html = `<!doctype html><html lang="en"><title>x</title><link rel="icon" href="data:,"><body>
${'<p>Some tumors are treated with cryoablation, and others with surgery. <i>Now</i> 0</p>'.repeat(60)}</body></html>`;

/** In the page: changes one paragraph after the other; `changes` says how often so far. */
function blow(time: number, perSecond: number): void {
  const world = globalThis as unknown as { changes: number; over: boolean };
  const paragraphs = [...document.querySelectorAll('p')];
  Object.assign(world, { changes: 0, over: false });
  const end = performance.now() + time;
  const timer = setInterval(() => {
    for (let i = 0; i < perSecond / 100; i++) {
      const { lastChild } = paragraphs[++world.changes % paragraphs.length]!;
      (lastChild as Text).data = ` ${world.changes}`;
    }
    world.over = performance.now() > end;
    if (world.over) clearInterval(timer);
  }, 10);
}

/** Lets the storm blow to its end, in front: behind others a page is slowed down. */
async function weather(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(blow, stormTime, changesPerSecond);
  await until('the end of the storm', () => page.evaluate('over') as Promise<boolean>, 25_000);
  const changes = (await page.evaluate('changes')) as number;
  expect(changes).toBeGreaterThan((stormTime / 1000) * changesPerSecond * 0.5);
}

/** The share of the storm's time that scripts of an extension take, as Chromium tells. */
async function shareInChromium(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.start');
  return async () => {
    const { profile } = await session.send('Profiler.stop');
    const ours = new Set<number>();
    for (const { id, callFrame } of profile.nodes)
      if (callFrame.url.startsWith('chrome-extension://')) ours.add(id);
    let spent = 0;
    for (const [i, id] of profile.samples!.entries())
      if (ours.has(id)) spent += profile.timeDeltas![i]!;
    return spent / (profile.endTime - profile.startTime);
  };
}

/** Firefox does not tell whose time it is: how much more the page's process works than without us. */
async function shareInFirefox(reader: Reader, page: Page): Promise<() => Promise<number>> {
  const { connection } = reader.browser as Browser & { connection: Bidi };
  const now = () => timeSpent(connection, page.url());
  const start = async () => {
    const before = await now();
    return async () => (await now()) - before;
  };
  await storeSettings(reader, { sitesOff: ['pages.test'] });
  await until('no marks', async () => (await paintedWords(page)).length === 0);
  const without = await start();
  await weather(page);
  const usual = await without();
  expect(usual).toBeGreaterThan(0);
  await storeSettings(reader, {});
  await until('marks', async () => (await paintedWords(page)).includes('cryoablation'));
  const withUs = await start();
  return async () => ((await withUs()) - usual) / stormTime;
}

export function storm(browsers: BrowserName[]): void {
  inBrowsers(browsers, 'a page that changes a thousand times a second', (setting) => {
    recordEach(`hostile pages: a thousand changes a second (${setting.name})`);
    it('is followed within a small share of its time, or left alone until its reader asks', async () => {
      setting.pages.made.set('/storm.html', html);
      const reader = await setting.start();
      const page = await reader.browser.newPage();
      const heard = await listen(reader, page);
      await page.goto(setting.url('storm.html'));
      const marked = () =>
        until('marks', async () => (await paintedWords(page)).includes('cryoablation'));
      await marked();
      const share = await (reader.name === 'chromium'
        ? shareInChromium(page)
        : shareInFirefox(reader, page));
      await weather(page);
      expect(await share()).toBeLessThan(smallShare[reader.name]);

      const popup = await reader.popup(page);
      const said = await until('an answer', async () => {
        const text = await popup.evaluate<string>('view.document.body.innerText');
        return /This page changes all the time|explained on this page/.test(text) && text;
      });
      const stopped = said.includes('changes all the time');
      expect((await paintedWords(page)).length === 0).toBe(stopped);
      if (stopped) await press(popup, 'button', 'Mark words again');
      await marked();
      expect(heard).toEqual([]);
      await reader.close();
    }, 90_000);
  });
}
