import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { press } from '../../scripts/browsers/popup.ts';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import type { BrowserName } from '../../scripts/browsers/locate.ts';
import { inBrowsers } from './browsers.ts';
import { differences } from './integrity.ts';
import { knownWords, makePages } from './integrity-build.ts';
import { type PageType, hostOf } from './integrity-pages.ts';
import { type Paint, paintOf } from './integrity-paint.ts';
import { type Run, run } from './integrity-run.ts';
import { recordEach } from './trust-each.ts';

const markJs = readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8');
const words = knownWords();
const wrapped = ['metastatic', 'primary tumor', 'cryoablation', 'seeding', 'systemic therapy'];

/** One page of a type takes no longer, in milliseconds. */
const timeout = 60_000;

/** Pages of these types, on, changing and off again; and the proof that such a test bites. */
export function staysWhatItWas(browsers: BrowserName[], types: PageType[]): void {
  inBrowsers(browsers, 'a page stays what it was', (setting) => {
    const controls = new Map<PageType, Run>();
    let bare: Reader;
    let reader: Reader;

    beforeAll(async () => {
      await makePages(types, setting.pages.made);
      bare = await setting.start({ bare: true });
      reader = await setting.start();
    });

    /** The page as it is without us, once per type. */
    async function controlOf(type: PageType): Promise<Run> {
      const control = controls.get(type) ?? (await run(bare, type, words));
      controls.set(type, control);
      return control;
    }

    /** Waits for the moment at which all that is in the window is painted, and nothing else. */
    async function painted(page: Page, atLeast: number): Promise<Paint> {
      let paint: Paint | undefined;
      try {
        return await until('painted words', async () => {
          paint = await paintOf(page);
          const wrong = [...paint.stale, ...paint.stray, ...paint.missing];
          return wrong.length === 0 && paint.words.length >= atLeast && paint;
        });
      } catch {
        const { words: there, ...wrong } = paint!;
        throw new Error(`${there.length} painted, ${JSON.stringify(wrong).slice(0, 1500)}`);
      }
    }

    async function nothingPainted(page: Page): Promise<void> {
      let paint: Paint | undefined;
      try {
        await until(
          'an empty registry',
          async () => (paint = await paintOf(page)).registered === 0,
        );
      } catch {
        throw new Error(`still painted: ${JSON.stringify(paint)}`);
      }
    }

    async function switchOff(page: Page, type: PageType): Promise<void> {
      const popup = await reader.popup(page);
      try {
        await press(popup, 'button', `On for ${hostOf(type)}`);
        await nothingPainted(page);
      } finally {
        // Chromium's protocol has no answer from a window that closes itself.
        await popup.evaluate('view.close()').catch(() => undefined);
        await until('a closed popup', async () => !(await popup.isOpen()));
      }
    }

    describe('on, changing and off', () => {
      recordEach(
        `pages untouched: kinds of page, frameworks and editors among them (${setting.name})`,
      );

      it.each(types)('$title', { timeout }, async (type) => {
        const control = await controlOf(type);
        expect(control.start.errors).toEqual([]);
        expect(control.end.errors).toEqual([]);

        const marked = await run(reader, type, words, {
          async start(page) {
            if (type.isMarked) await painted(page, type.words);
          },
          async changed(page) {
            if (type.isMarked) await painted(page, 1);
          },
          async end(page) {
            if (type.isMarked) await switchOff(page, type);
            else await nothingPainted(page);
          },
        });
        const off = await run(reader, type, words, { changed: nothingPainted });
        const wrong = [
          ...marked.slipped,
          ...differences(control.start, marked.start),
          ...differences(control.changed, marked.changed),
          ...differences(control.end, marked.end),
          ...differences(control.changed, off.changed),
          ...differences(control.end, off.end),
        ];
        expect(wrong).toEqual([]);
      });
    });

    it.each(types.filter(({ breakable }) => breakable))(
      '$title is broken by mark.js, so this test bites',
      { timeout },
      async (type) => {
        const control = await controlOf(type);
        const marked = await run(bare, type, words, {
          start: async (page) => {
            await page.evaluate(
              `${markJs}; new Mark(document.body).mark(${JSON.stringify(wrapped)}, { separateWordSearch: false })`,
            );
          },
        });
        const parts = differences(control.end, marked.end).map((part) => part.split(':')[0]);
        expect(parts).toEqual(expect.arrayContaining(['records', 'textNodes']));
      },
    );
  });
}
