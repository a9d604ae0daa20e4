import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { faultsOnPage } from './axe.ts';
import { inBrowsers } from './browsers.ts';

/** Makes our closed roots open, so that axe sees into them. */
const openRoots = `{
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}`;

/**
 * In the page: what axe finds wrong with the open card; undefined while there is none. Contrast
 * is looked at apart: axe gives up where a pane lies over a text, as one does here.
 */
const look = `(async () => {
  const host = document.querySelector('div[popover]:popover-open');
  const card = host?.shadowRoot.querySelector('.solid');
  if (!card) return undefined;
  const { Color, getContrast } = axe.commons.color;
  const colour = (text) => { const it = new Color(); it.parseString(text); return it; };
  const outer = (it) => it.parentElement ?? it.getRootNode().host;
  const ground = (it) => {
    const own = colour(getComputedStyle(it).backgroundColor);
    return own.alpha === 1 || it === card ? own : ground(outer(it));
  };
  const all = (root) => [...root.querySelectorAll('*')]
    .flatMap((it) => [it, ...(it.shadowRoot ? all(it.shadowRoot) : [])]);
  const texts = all(card).filter((it) => it.localName !== 'style' && it.checkVisibility() &&
    [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  const pale = texts.flatMap((it) => {
    const { color, fill } = getComputedStyle(it);
    const contrast = getContrast(ground(it), colour(it instanceof SVGElement ? fill : color));
    return contrast < 4.5 ? ['contrast ' + contrast.toFixed(1) + ': ' + it.outerHTML] : [];
  });
  if (texts.length < 3) return ['looked at no text'];
  const { violations } = await axe.run(host);
  return [...pale, ...violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html))];
})()`;

// In Chromium: nothing can be put into our pages in Firefox before their own scripts run.
inBrowsers(['chromium'], 'the card', (setting) => {
  let reader: Reader;

  async function open(path: string): Promise<Page> {
    reader ??= await setting.start();
    const page = await reader.extensionPage(path);
    await page.evaluateOnNewDocument(openRoots);
    await page.reload();
    await page.bringToFront();
    return page;
  }

  it.each(['light', 'dark'])('has no faults that axe knows, in each state, %s', async (theme) => {
    const page = await open('welcome.html');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
    await page.waitForSelector('.sample mark');
    await page.evaluate(axe.source);
    const marks = await page.$$('.sample mark');
    expect(marks.length).toBeGreaterThan(3);
    for (const mark of marks) {
      await page.mouse.move(2, 2);
      await mark.click();
      expect(await until('the card', () => page.evaluate(look) as Promise<string[]>)).toEqual([]);
      await page.evaluate(`document.querySelector('div[popover]:popover-open').shadowRoot
        .querySelector('button[aria-expanded="false"]')?.click()`);
      expect(await until('more', () => page.evaluate(look) as Promise<string[]>)).toEqual([]);
      await page.keyboard.press('Escape');
    }
    await page.close();
  });

  it('is explained on a page without such faults, how to read figures', async () => {
    const page = await open('how-to-read.html');
    await page.waitForSelector('h2');
    expect(await faultsOnPage(reader, page)).toEqual([]);
    await page.close();
  });
});
