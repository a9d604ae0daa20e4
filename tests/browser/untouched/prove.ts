import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/reader.ts';
import type { Setting } from '../browsers.ts';
import type { Pair } from '../pair.ts';
import { record } from '../trust-record.ts';
import { visit, visitDifferences } from './run.ts';
import { type Site, host, pathOf } from './site.ts';

/** Longer than it takes us to mark a page, in milliseconds: what is not marked then never is. */
const longEnough = 400;
const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** How much is painted in a page and its frames; a page's own highlight does not count. */
async function paintedIn(page: Page): Promise<number> {
  const counts = page.frames().map((frame) =>
    frame
      .evaluate(() => {
        const ours = [...CSS.highlights].filter(([name]) => name !== 'mine');
        return ours.reduce((sum, [, highlight]) => sum + highlight.size, 0);
      })
      .catch(() => 0),
  );
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

/** Waits until as much is painted as has to be, and no more comes; where nothing may be, a while. */
async function painted(page: Page, atLeast: number): Promise<void> {
  if (atLeast === 0) await pause(longEnough);
  let now = -1;
  await until(`${atLeast} painted words`, async () => {
    const before = now;
    now = await paintedIn(page);
    return now === before && now >= atLeast;
  });
  if (atLeast === 0 && now > 0) throw new Error(`${now} painted words on a page of another kind`);
}

/** Proves of each page that it is on, changing, off and on again what it is without us. */
export function proveUntouched(
  setting: Setting,
  pair: Pair,
  title: string,
  sites: readonly Site[],
) {
  let [count, differing] = [0, 0];

  async function switchSite(sitesOff: string[]): Promise<void> {
    const settings = JSON.stringify({ version: 1, sitesOff });
    await pair.reader.inExtension(
      `(globalThis.browser ?? chrome).storage.local.set({ settings: ${settings} }).then(() => true)`,
    );
  }

  beforeAll(() => {
    for (const { title: name, body, headers, others } of sites) {
      setting.pages.made.set(`/${pathOf(name)}`, { body, headers });
      for (const [path, html] of Object.entries(others)) setting.pages.made.set(`/${path}`, html);
    }
  });

  afterAll(() => record(`${title} (${setting.name})`, { count, differences: differing }));

  it.each(sites)('$title', { timeout: 30_000 }, async (site) => {
    count++;
    differing++;
    const without = await visit(pair.bare, site);
    const later = site.isRead && site.body ? 1 : 0;
    const marked = await visit(pair.reader, site, {
      start: (page) => painted(page, site.marks),
      changed: (page) => painted(page, later),
      async off(page) {
        await switchSite([host]);
        await until('nothing painted', async () => (await paintedIn(page)) === 0);
      },
      async end(page) {
        await switchSite([]);
        await painted(page, later);
      },
    });
    expect(visitDifferences(without, marked)).toEqual([]);
    differing--;
  });
}
