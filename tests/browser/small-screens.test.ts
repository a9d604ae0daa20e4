import { beforeAll, describe, expect, it } from 'vitest';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { openPopup, storeSettings } from './popup-tools.ts';

const screens = [
  'popup.html',
  'guidance.html',
  'glossary.html',
  'how-to-read.html',
  'questions.html',
  'options.html',
  'welcome.html',
];

inBothBrowsers('on a small screen', (setting) => {
  let reader: Reader;

  beforeAll(async () => {
    reader = await setting.start();
  });

  describe.each(screens)('%s', (screen) => {
    it('is no wider than the window, even with the largest text', async () => {
      await storeSettings(reader, {});
      const page = await reader.extensionPage(screen);
      await page.setViewport({ width: 320, height: 640 });
      const ask = <T>(expression: string) => reader.evaluate<T>(page, expression);
      await until('the page', () => ask<boolean>(`document.querySelector('main') !== null`));
      for (const settings of [{}, { steady: 'on', textSize: 'largest' }]) {
        await storeSettings(reader, settings);
        await ask(`Object.assign(document.documentElement.dataset, ${JSON.stringify(settings)})`);
        expect(
          await ask(`[...document.querySelectorAll('body *')]
            .filter((it) => it.checkVisibility() && !it.closest('.hidden'))
            .filter((it) => it.getBoundingClientRect().right > 321)
            .filter((it) => !it.parentElement.closest('svg'))
            .map((it) => it.tagName + '.' + it.className + ' ' + it.textContent.slice(0, 40)).slice(0, 5)`),
        ).toEqual([]);
        expect(await ask('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
      }
      const targets = 'button, summary, input, nav a';
      const small = await ask<string[]>(`[...document.querySelectorAll('${targets}')]
        .filter((it) => it.checkVisibility())
        .map((it) => [it.closest('label') ?? it, it])
        .filter(([box]) => box.getBoundingClientRect().height < 43.5)
        .map(([, it]) => it.tagName + ' ' + it.textContent.slice(0, 40))`);
      expect(small).toEqual([]);
      await page.close();
    });
  });

  it('the popup on a desktop is as wide as it wants to be, and nothing is cut off', async () => {
    const tab = await reader.browser.newPage();
    for (const [settings, width] of [
      [{}, 384],
      [{ steady: 'on', textSize: 'largest' }, 560],
    ] as const) {
      await storeSettings(reader, settings);
      const popup = await openPopup(setting, reader, tab, '/research-article.html');
      const [body, beyond] = await until('a long list', () =>
        popup.evaluate<[number, number] | false>(`(() => {
          const { body, documentElement } = view.document;
          return documentElement.scrollHeight > 2000 &&
            [body.offsetWidth, documentElement.scrollWidth - documentElement.clientWidth];
        })()`),
      );
      // A scroll bar takes its part.
      expect(body).toBeGreaterThanOrEqual(width - 20);
      expect(body).toBeLessThanOrEqual(width);
      expect(beyond).toBe(0);
    }
    await storeSettings(reader, {});
  });
});
