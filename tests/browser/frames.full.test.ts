import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers, inBrowsers } from './browsers.ts';
import { startPair } from './pair.ts';
import { shown } from './popup-tools.ts';
import { recordEach } from './trust-each.ts';

const box = 'width="310" height="160"';
const page = (body: string) => `<!doctype html><html lang="en"><title>x</title>${body}`;

/** One in a hundred has words of ours; of the others half have text, and half are blank. */
const hasWords = (i: number) => i % 100 === 0;
const frames = Array.from({ length: 1000 }, (_, i) => {
  const text = hasWords(i) ? 'An MRI showed breast cancer.' : 'A garden in May.';
  return hasWords(i) || i % 2 === 0
    ? `<iframe ${box} srcdoc="<p>${text}"></iframe>`
    : `<iframe ${box}></iframe>`;
});
const crowd = page(`<p>Cryoablation of a tumor.</p>
  <button onclick="this.textContent = 'Thanks'">Press</button>${frames.join('')}`);

/** Which frames of a page have something painted in them. */
const painted = (tab: Page) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('iframe')].flatMap(({ contentWindow }, i) =>
      (contentWindow as Window & typeof globalThis).CSS.highlights.size > 0 ? i : [],
    ),
  );

/** In the page: how late the latest of some timers is, in milliseconds. */
async function longestWait(): Promise<number> {
  let longest = 0;
  for (let i = 0; i < 50; i++) {
    const start = performance.now();
    await new Promise((done) => setTimeout(done, 10));
    longest = Math.max(longest, performance.now() - start - 10);
  }
  return longest;
}

inBothBrowsers('a page of a thousand frames', (setting) => {
  recordEach(`hostile pages: of too much (${setting.name})`);

  it(
    'has the words in all of them marked, answers its reader, and is told of in the popup',
    { timeout: 230_000 },
    async () => {
      setting.pages.made.set('/crowd.html', crowd);
      const reader = await setting.start();
      const tab = await reader.browser.newPage();
      await tab.goto(setting.url('crowd.html'), { timeout: 150_000 });
      await until('marks', async () => (await painted(tab)).length === 10, 30_000);
      expect((await painted(tab)).every(hasWords)).toBe(true);
      expect(await paintedWords(tab)).toContain('Cryoablation');
      await tab.click('button');
      await until('its answer', () =>
        tab.evaluate(() => document.querySelector('button')!.textContent === 'Thanks'),
      );
      expect(await tab.evaluate(longestWait)).toBeLessThan(500);
      const popup = await reader.popup(tab);
      await shown(popup, '10 times');
      await reader.close();
    },
  );
});

inBrowsers(['chromium'], 'a blank frame', (setting) => {
  const pair = startPair(setting);
  const total = 300;

  async function costOf({ browser }: Reader): Promise<{ heap: number; listeners: number }> {
    const tab = await browser.newPage();
    await tab.goto(setting.url('blank.html'), { timeout: 60_000 });
    await tab.evaluate(() => new Promise((done) => requestIdleCallback(done)));
    const session = await tab.createCDPSession();
    for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize = 0, JSEventListeners = 0 } = await tab.metrics();
    await tab.close();
    return { heap: JSHeapUsedSize / total, listeners: JSEventListeners / total };
  }

  it('costs a world of our own in it, and nothing that waits', { timeout: 120_000 }, async () => {
    setting.pages.made.set(
      '/blank.html',
      page(`<p>x</p>${`<iframe ${box}></iframe>`.repeat(total)}`),
    );
    const [without, withUs] = [await costOf(pair.bare), await costOf(pair.reader)];
    expect(withUs.listeners).toBeLessThan(2);
    expect(withUs.heap - without.heap).toBeLessThan(300_000);
  });
});
