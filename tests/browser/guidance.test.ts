import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { noCard } from '../../scripts/browsers/card.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { faultsOnPage } from './axe.ts';
import { inBothBrowsers, inBrowsers } from './browsers.ts';
import { unreachedByTab } from './keyboard.ts';

inBothBrowsers('the guide', (setting) => {
  let reader: Reader;
  let page: Page;
  const ask = <T>(expression: string) => reader.evaluate<T>(page, expression);

  beforeAll(async () => {
    reader = await setting.start();
    page = await reader.extensionPage('guidance.html#cryoablation');
    await until('the section', () =>
      ask<boolean>('document.querySelector("#cryoablation") !== null'),
    );
    await page.bringToFront();
  });

  it('says first who it is for, and opens at the section asked for', async () => {
    expect(await ask('document.querySelector(".top p").textContent')).toContain(
      'for people with breast cancer that has spread',
    );
    expect(await ask('document.activeElement.id')).toBe('cryoablation');
    const top = await ask<number>('document.activeElement.getBoundingClientRect().top');
    expect(Math.abs(top)).toBeLessThan(60);
  });

  // Some three hundred stops of Tab, one after another.
  it(
    'has no faults that axe knows, light or dark, and is reached by keyboard',
    { timeout: 90_000 },
    async () => {
      expect(await faultsOnPage(reader, page)).toEqual([]);
      expect(await unreachedByTab(reader, page)).toEqual([]);
    },
  );

  it('has one name in the history, whatever is read', async () => {
    expect(await ask('document.title')).toBe('In Plain Words');
  });

  it('has all its sections, in reading order', async () => {
    expect(await ask('[...document.querySelectorAll("article")].map(({ id }) => id)')).toEqual([
      'surgery',
      'first-diagnosis',
      'came-back',
      'liver',
      'cryoablation',
      'relief',
      'complications',
      'studies',
      'depends',
      'expect',
      'questions',
      'about',
    ]);
  });

  it('marks the first mention of each explained word, none in what is pressed, in headings or pictures', async () => {
    const words = await ask<string[]>(
      '[...document.querySelectorAll("#cryoablation mark")].map((it) => it.textContent)',
    );
    expect(words.map((word) => word.toLowerCase())).toEqual(
      expect.arrayContaining(['cryoablation', 'tumor', 'ct scan', 'mri', 'ultrasound']),
    );
    expect(new Set(words).size).toBe(words.length);
    const elsewhere = ':is(a, summary, h2, h3, [role=img]) mark';
    expect(await ask(`document.querySelectorAll("${elsewhere}").length`)).toBe(0);
  });

  it('covers all texts about how long people lived, and shows them with one switch', async () => {
    const open = () =>
      ask<string>(
        '[...new Set([...document.querySelectorAll(".survival")].map((it) => it.open))].join()',
      );
    const press = (words: string) =>
      ask(
        `[...document.querySelectorAll('button')].find((it) => it.textContent === '${words}').click()`,
      );
    expect(await ask('document.querySelectorAll(".survival").length')).toBeGreaterThan(5);
    expect(await open()).toBe('false');
    await press('Show all texts about how long people lived');
    await until('all shown', async () => (await open()) === 'true');
    await press('Cover all texts about how long people lived');
    await until('all covered', async () => (await open()) === 'false');
  });

  it('leaves open what its reader has opened', async () => {
    const marked = 'document.querySelectorAll("mark").length';
    const before = await ask(marked);
    await ask('document.querySelector("#liver .survival summary").click()');
    await ask('void (location.hash = "liver")');
    await until('the section', () => ask<boolean>('document.activeElement.id === "liver"'));
    const open = '[...document.querySelectorAll(".survival")].filter((it) => it.open).length';
    expect(await ask(open)).toBe(1);
    expect(await ask(marked)).toBe(before);
    await ask('document.querySelector("#liver .survival summary").click()');
  });

  it('opens a card with Enter, moves the focus into it, and gives it back on Escape', async () => {
    await ask('document.querySelector("#cryoablation mark").focus()');
    await page.keyboard.press('Enter');
    const card = await until('the card', () => reader.card(page));
    expect(cardText(card)).toContain('by freezing it');
    expect(card.attributes).toMatchObject({
      role: 'dialog',
      'aria-label': 'Explanation of “Cryoablation”',
    });
    await page.keyboard.press('Escape');
    await noCard(reader, page);
    expect(await ask('document.activeElement.localName')).toBe('mark');
  });

  it('numbers its sources, each a link with an address of its own', async () => {
    const cited = await ask<string[]>(
      '[...document.querySelectorAll(".cite")].map((it) => it.hash)',
    );
    expect(cited.length).toBeGreaterThan(10);
    const missing = cited.filter((hash) => !/^#source-[a-z0-9-]+$/.test(hash));
    expect(missing).toEqual([]);
    expect(
      await ask(
        `${JSON.stringify(cited)}.filter((it) => !document.querySelector(it + ' a[href^="https://"]'))`,
      ),
    ).toEqual([]);
  });

  it('goes to the nearest section when the address names a part of one that has gone', async () => {
    await ask('void (location.hash = "liver-surgery")');
    await until('the sentence', () =>
      ask<boolean>('document.querySelector("#liver [role=alert]") !== null'),
    );
    expect(await ask('document.activeElement.id')).toBe('liver');
  });

  it('goes to the start when the address names nothing near, and says so', async () => {
    await ask('void (location.hash = "no-such-part")');
    await until('the sentence', () =>
      ask<boolean>('document.querySelector(".top [role=alert]") !== null'),
    );
    expect(await ask('scrollY')).toBeLessThan(10);
    expect(await ask('document.activeElement.id')).toBe('top');
  });
});

inBrowsers(['chromium'], 'the guide in other shapes', (setting) => {
  let reader: Reader;
  let page: Page;
  const ask = <T>(expression: string) => reader.evaluate<T>(page, expression);

  beforeAll(async () => {
    reader = await setting.start();
    page = await reader.extensionPage('guidance.html');
    await until('the guide', () => ask<boolean>('document.querySelector("article") !== null'));
  });

  it('fits a narrow window, pictures too', async () => {
    await page.setViewport({ width: 320, height: 640 });
    expect(await ask('document.documentElement.scrollWidth')).toBe(320);
  });

  it('prints without what is pressed, in 12 points or more, with addresses of the sources', async () => {
    await page.emulateMediaType('print');
    const shown = await ask<string[]>(
      `[...document.querySelectorAll('nav, button, .to-top, .who, .sources, .survival > :not(summary)')]
        .filter((it) => it.checkVisibility({ contentVisibilityAuto: true }) && it.getClientRects().length > 0)
        .map((it) => it.className || it.localName)`,
    );
    expect(new Set(shown)).toEqual(new Set(['who', 'sources']));
    const small = await ask<string[]>(
      `[...document.querySelectorAll('#app *')]
        .filter((it) => it.checkVisibility() && [...it.childNodes].some((text) => text.nodeType === 3 && text.data.trim()))
        .filter((it) => Number.parseFloat(getComputedStyle(it).fontSize) < 16)
        .map((it) => it.outerHTML.slice(0, 80))`,
    );
    expect(small).toEqual([]);
    expect(
      await ask('getComputedStyle(document.querySelector(".sources a"), "::after").content'),
    ).toContain('https://');
  });
});
