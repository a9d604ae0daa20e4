import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { noCard } from '../../scripts/browsers/card.ts';
import { pointAt } from '../../scripts/browsers/page.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { loadGlossary } from '../../scripts/glossary/load.ts';
import type { Setting } from './browsers.ts';
import {
  type Tools,
  apart,
  bringTools,
  cardBelow,
  isMarked,
  listen,
  messages,
  prose,
  secretsOf,
  wordPlace,
} from './hostile.ts';
import { type HostilePage, htmlOf } from './hostile-pages.ts';
import { type Kept, allKept } from './what-is-kept.ts';

/** Longer than a card takes to open, in milliseconds. */
const longEnough = 600;
const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** What a card says of the prose's word. */
const definition = loadGlossary('glossary').entries['cryoablation']!.short;

const forge = (page: Page, at: { x: number; y: number }) =>
  page.evaluate(({ x, y }) => (globalThis as unknown as Tools).forge(x, y), at);
const reach = (page: Page, at: { x: number; y: number }) =>
  page.evaluate(({ x, y }) => (globalThis as unknown as Tools).reach(x, y), at);

/** Waits until the prose's word is marked, for as long as a page of too much may take. */
export const markedProse = (page: Page) => until('marks', () => isMarked(page), 15_000);

/** What every hostile page is met with. */
export interface Ground {
  setting: Setting;
  reader: Reader;
  /** A page of ours, which sees all that is kept. */
  own: Page;
  /** The extension's id, as any page may know it. */
  id: string;
  /** The text of the word's card on a page that means no harm. */
  whole: string;
  /** Its sentences. */
  secrets: string[];
}

/** A browser, and what our card says where nobody touches it. */
export async function startGround(setting: Setting): Promise<Ground> {
  const reader = await setting.start();
  const own = await reader.extensionPage('options.html');
  const id = await reader.evaluate<string>(own, '(globalThis.browser ?? chrome).runtime.id');
  const ground = { setting, reader, own, id, whole: '', secrets: [] };
  const { page } = await openHostile(ground, { name: 'means no harm' });
  await markedProse(page);
  await pointAt(page, await wordPlace(page));
  const card = await until('the card', async () => {
    const found = await reader.card(page);
    return cardText(found).includes(definition) && found;
  });
  const secrets = await secretsOf(reader, page);
  expect(secrets).toContain(definition);
  await page.close();
  return { ...ground, whole: cardText(card), secrets };
}

/** Opens a hostile page, with all that is said on its consoles. */
export async function openHostile({ setting, reader, id }: Ground, row: HostilePage) {
  const { headers = {}, endless = '' } = row;
  // Who takes the root away takes its icon away, too.
  setting.pages.made.set('/favicon.ico', '');
  setting.pages.made.set('/hostile.html', { body: htmlOf(row), headers });
  if (endless) setting.pages.made.set(endless, { body: '', headers: {}, endless: '' });
  const page = await reader.browser.newPage();
  await page.evaluateOnNewDocument(bringTools, { id, messages });
  const heard = await listen(reader, page);
  // Some never say that they have loaded.
  await page.goto(address(setting), { waitUntil: 'domcontentloaded' });
  await page.mouse.move(2, 2);
  return { page, heard };
}

const address = (setting: Setting) => setting.url('hostile.html');

/** All that a page must not change: what is stored, what stands on the sheet, which tabs are open. */
export const keptBy = ({ reader, own }: Ground) => reader.evaluate<Kept>(own, allKept);

/** For a while the card says all that it has to say, and nothing else; or there is none, if there may be none. */
async function staysWhole({ reader, whole }: Ground, page: Page, row: HostilePage): Promise<void> {
  const end = Date.now() + longEnough;
  do {
    const card = await reader.card(page);
    if (card || !row.takesCards) expect(cardText(card)).toBe(whole);
    await pause(50);
  } while (Date.now() < end);
}

/** A card is whole and stays so under forged events; nothing of it can be reached. */
async function attackCard(ground: Ground, page: Page, row: HostilePage): Promise<void> {
  const place = await wordPlace(page);
  await pointAt(page, place);
  if (!row.takesCards) {
    await until('the card', () => ground.reader.card(page));
    await until('a card in sight', () => cardBelow(page, place));
  }
  await staysWhole(ground, page, row);
  await forge(page, place);
  await staysWhole(ground, page, row);
  const reached = await reach(page, place);
  expect(reached).toContain('of the breast are treated');
  expect(ground.secrets.filter((secret) => reached.includes(secret))).toEqual([]);
}

/** A hostile page gets no word of ours, loses none of its own, and changes nothing that is kept. */
export async function attack(ground: Ground, row: HostilePage): Promise<void> {
  const { setting, reader } = ground;
  const kept = await keptBy(ground);
  const { page, heard } = await openHostile(ground, row);
  if (row.press) await page.click(row.press);
  if (row.done) await page.waitForFunction(row.done);
  if (row.takesMarks) await pause(longEnough);
  else await markedProse(page);
  await forge(page, await wordPlace(page));
  await pause(longEnough);
  expect(await reader.card(page)).toBeUndefined();

  await attackCard(ground, page, row);
  await page.keyboard.press('Escape');
  // Over the whole screen the first one may be the browser's own.
  if (row.press) await page.keyboard.press('Escape');
  await noCard(reader, page);
  const text = await apart(page).evaluate(() => document.querySelector('#prose')!.innerHTML);
  expect(text).toBe(prose);
  if (!row.takesMarks) await markedProse(page);
  if (row.noticed) expect(await page.evaluate(row.noticed.what)).toEqual(row.noticed.own);
  expect(heard).toEqual([]);
  const tabs = [...kept.tabs, address(setting)].toSorted();
  expect(await keptBy(ground)).toEqual({ ...kept, tabs });
  await page.close();
}
