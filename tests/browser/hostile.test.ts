import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { pointAt } from '../../scripts/browsers/page.ts';
import { type Reader, cardText, findIn, until } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import {
  type Tools,
  apart,
  bringTools,
  cardBelow,
  isMarked,
  listen,
  prose,
  secretsOf,
  wordPlace,
} from './hostile.ts';
import { hostilePages, htmlOf } from './hostile-pages.ts';

/** Longer than a card takes to open, in milliseconds. */
const longEnough = 600;
const pause = (time: number) => new Promise((done) => setTimeout(done, time));

inBothBrowsers('a hostile page', (setting) => {
  let reader: Reader;

  const forge = (page: Page, at: { x: number; y: number }) =>
    page.evaluate(({ x, y }) => (globalThis as unknown as Tools).forge(x, y), at);
  const reach = (page: Page, at: { x: number; y: number }) =>
    page.evaluate(({ x, y }) => (globalThis as unknown as Tools).reach(x, y), at);
  const noCard = (page: Page) =>
    until('no card', async () => (await reader.card(page)) === undefined);
  const painted = (page: Page) => until('marks', () => isMarked(page));

  async function open(row: (typeof hostilePages)[number]) {
    setting.pages.made.set('/hostile.html', htmlOf(row));
    const page = await reader.browser.newPage();
    await page.evaluateOnNewDocument(bringTools);
    const heard = await listen(reader, page);
    await page.goto(setting.url('hostile.html'));
    await page.mouse.move(2, 2);
    return { page, heard };
  }

  /** A card is there, whole, and stays so under forged events; nothing of it can be reached. */
  async function attackCard(page: Page, place: { x: number; y: number }): Promise<void> {
    const whole = async () => cardText(await reader.card(page)).includes('by freezing it');
    await until('the card', whole);
    await until('a card in sight', () => cardBelow(page, place));
    await forge(page, place);
    await pause(longEnough);
    expect(await whole()).toBe(true);
    const secrets = await secretsOf(reader, page);
    expect(secrets.length).toBeGreaterThan(1);
    const reached = await reach(page, place);
    expect(reached).toContain('of the breast are treated');
    expect(secrets.filter((secret) => reached.includes(secret))).toEqual([]);
  }

  beforeAll(async () => {
    reader = await setting.start();
  });

  it.each(hostilePages)(
    'that $name gets no word of ours and loses none of its own',
    async (row) => {
      const { page, heard } = await open(row);
      if (row.takesMarks) await pause(longEnough);
      else await painted(page);
      const place = await wordPlace(page);
      await forge(page, place);
      await pause(longEnough);
      expect(await reader.card(page)).toBeUndefined();

      await pointAt(page, place);
      if (row.takesCards) await pause(longEnough);
      else await attackCard(page, place);
      await page.keyboard.press('Escape');
      await noCard(page);
      const text = await apart(page).evaluate(() => document.querySelector('#prose')!.innerHTML);
      expect(text).toBe(prose);
      if (!row.takesMarks) await painted(page);
      expect(heard).toEqual([]);
      await page.close();
    },
    20_000,
  );

  it('that reads all it can learns its own marked words, and nothing of the card', async () => {
    const { page } = await open(hostilePages.at(-1)!);
    await painted(page);
    const place = await wordPlace(page);
    await page.mouse.click(place.x, place.y);
    const card = await until('a card that can be pressed', async () => {
      const shown = await reader.card(page);
      return shown?.attributes['class']?.includes('solid') && shown;
    });
    await reader.press(page, findIn(card, 'button', 'More')!);
    const secrets = await until('more', async () => {
      const all = await secretsOf(reader, page);
      return all.length > 5 && all;
    });
    const { x, y } = { x: place.x, y: place.y + 50 };
    await page.mouse.click(x, y, { count: 3 });
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 40, { steps: 5 });
    await page.mouse.up();
    await page.keyboard.press('Tab');
    await page.keyboard.type('abc');
    const select = async (key: 'a' | 'c') => {
      await page.keyboard.down('Control');
      await page.keyboard.press(key);
      await page.keyboard.up('Control');
    };
    await select('a');
    await select('c');
    expect(cardText(await reader.card(page))).toContain('by freezing it');
    const learnt = () =>
      page.evaluate(() => [...(globalThis as unknown as { learnt: Set<string> }).learnt]);
    await until('what it read', async () =>
      (await learnt()).some((fact) => fact.startsWith('selection')),
    );
    const all = await learnt();
    expect(all.filter((fact) => secrets.some((secret) => fact.includes(secret)))).toEqual([]);
    // Firefox leads to the card's controls, but not to its text.
    const controls =
      / ?: ?×?(More|Less|Read in the guide|How to read this|Ask about this|Added to your questions|It is among your questions|Copy|Copied|Close|I know this|Read it)+$/;
    const others = all
      .filter((fact) => !/^(key|text|selection|host|registry): /.test(fact))
      .filter((fact) => setting.name === 'chromium' || !controls.test(fact));
    expect(others).toEqual([]);
    expect(all).toContain('registry: cryoablation');
    expect(all).toContain('host: <div popover="manual"></div>');
    await page.close();
  }, 20_000);
});
