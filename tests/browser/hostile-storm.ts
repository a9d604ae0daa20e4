import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { press } from '../../scripts/browsers/popup.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import type { BrowserName } from '../../scripts/browsers/locate.ts';
import { inBrowsers } from './browsers.ts';
import { listen } from './hostile.ts';
import { recordEach } from './trust-each.ts';

/** How long the page goes on changing, in milliseconds, and how often it does. */
const stormTime = 15_000;
const changesPerSecond = 1000;

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

/** The share of a page's time that scripts of an extension take; Firefox does not tell. */
async function measureShare(reader: Reader, page: Page): Promise<() => Promise<number>> {
  if (reader.name === 'firefox') return async () => 0;
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
      const share = await measureShare(reader, page);
      await page.evaluate(blow, stormTime, changesPerSecond);
      await until('the end of the storm', () => page.evaluate('over') as Promise<boolean>, 25_000);
      const changes = (await page.evaluate('changes')) as number;
      expect(changes).toBeGreaterThan((stormTime / 1000) * changesPerSecond * 0.5);
      expect(await share()).toBeLessThan(0.1);

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
    }, 60_000);
  });
}
