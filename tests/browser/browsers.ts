import { resolve } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { openChromium } from '../../scripts/browsers/chromium.ts';
import { openFirefox } from '../../scripts/browsers/firefox.ts';
import type { BrowserName } from '../../scripts/browsers/locate.ts';
import type { Reader, ReaderOptions } from '../../scripts/browsers/reader.ts';
import { type PageServer, servePages } from '../../scripts/browsers/serve.ts';

/**
 * No browser of a test lives longer, in milliseconds, unless it says how long: a hanging one is
 * killed, and the test fails.
 */
const longestLife = 240_000;

const open = { chromium: openChromium, firefox: openFirefox };
const folders = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' };

export interface Setting {
  name: BrowserName;
  pages: PageServer;
  /** Address of a page in tests/pages. */
  url(page: string): string;
  /** A browser that is closed when the tests of this file end. */
  start(options?: ReaderOptions & { bare?: boolean; life?: number }): Promise<Reader>;
}

/** Runs the same tests in both browsers, one after the other. */
export function inBothBrowsers(title: string, tests: (setting: Setting) => void): void {
  inBrowsers(['chromium', 'firefox'], title, tests);
}

/** The same in both at the same time; the tests of each come one after the other. */
export function inBothAtOnce(title: string, tests: (setting: Setting) => void): void {
  inBrowsers(['chromium', 'firefox'], title, tests, { concurrent: true });
}

/** Runs tests in some browsers. All requests go to `pages`, whatever their host. */
export function inBrowsers(
  names: BrowserName[],
  title: string,
  tests: (setting: Setting) => void,
  { concurrent = false } = {},
): void {
  describe.each(names)(`${title} (%s)`, { concurrent }, (name) => {
    const readers: Reader[] = [];
    const setting = { name } as Setting;
    beforeAll(async () => {
      setting.pages = await servePages('tests/pages');
      setting.url = (page) => `http://pages.test/${page}`;
      setting.start = async ({ bare, life = longestLife, ...options } = {}) => {
        const reader = await open[name]({
          proxy: setting.pages.address,
          ...(!bare && { extension: resolve(folders[name]) }),
          ...options,
        });
        const watchdog = setTimeout(() => reader.browser.process()?.kill('SIGKILL'), life);
        reader.browser.once('disconnected', () => clearTimeout(watchdog));
        readers.push(reader);
        return reader;
      };
    });
    afterAll(async () => {
      for (const reader of readers) if (reader.browser.connected) await reader.close();
      await setting.pages.close();
    });
    tests(setting);
  });
}
