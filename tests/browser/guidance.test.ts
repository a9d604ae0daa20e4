import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { faultsOnPage } from './axe.ts';
import { inBothBrowsers } from './browsers.ts';
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
    expect(await ask('document.querySelector(".who").textContent')).toContain(
      'for people with breast cancer that has spread',
    );
    expect(await ask('document.activeElement.id')).toBe('cryoablation');
    const top = await ask<number>('document.activeElement.getBoundingClientRect().top');
    expect(Math.abs(top)).toBeLessThan(60);
  });

  it('has no faults that axe knows, light or dark, and is reached by keyboard', async () => {
    expect(await faultsOnPage(reader, page)).toEqual([]);
    expect(await unreachedByTab(reader, page)).toEqual([]);
  });

  it('marks the first mention of each explained word, none in links or headings', async () => {
    const words = await ask<string[]>(
      '[...document.querySelectorAll("mark")].map((it) => it.textContent)',
    );
    expect(words.map((word) => word.toLowerCase())).toEqual(
      expect.arrayContaining(['cryoablation', 'tumor', 'ct scan', 'mri', 'ultrasound']),
    );
    expect(new Set(words).size).toBe(words.length);
    expect(await ask('document.querySelectorAll(":is(a, h2, h3) mark").length')).toBe(0);
  });

  it('opens a card with Enter, moves the focus into it, and gives it back on Escape', async () => {
    await ask('document.querySelector("mark").focus()');
    await page.keyboard.press('Enter');
    const card = await until('the card', () => reader.card(page));
    expect(cardText(card)).toContain('by freezing it');
    expect(card.attributes).toMatchObject({
      role: 'dialog',
      'aria-label': 'Explanation of “Cryoablation”',
    });
    await page.keyboard.press('Escape');
    await until('no card', async () => (await reader.card(page)) === undefined);
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

  it('says so when the address names a section that is not there', async () => {
    await ask('void (location.hash = "no-such-part")');
    await until('the sentence', () =>
      ask<boolean>('document.querySelector("[role=alert]") !== null'),
    );
  });
});
