import { beforeAll, describe, expect, it } from 'vitest';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { storeSettings } from './popup-tools.ts';

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
      const small = await ask<string[]>(`[...document.querySelectorAll('button, summary, input')]
        .filter((it) => it.checkVisibility())
        .map((it) => [it.closest('label') ?? it, it])
        .filter(([box]) => box.getBoundingClientRect().height < 43.5)
        .map(([, it]) => it.tagName + ' ' + it.textContent.slice(0, 40))`);
      expect(small).toEqual([]);
      await page.close();
    });
  });
});
