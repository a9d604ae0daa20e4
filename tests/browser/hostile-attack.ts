import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { noCard } from '../../scripts/browsers/card.ts';
import { pointAt } from '../../scripts/browsers/page.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import type { Setting } from './browsers.ts';
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
import { type HostilePage, htmlOf } from './hostile-pages.ts';

/** Longer than a card takes to open, in milliseconds. */
const longEnough = 600;
const pause = (time: number) => new Promise((done) => setTimeout(done, time));

const forge = (page: Page, at: { x: number; y: number }) =>
  page.evaluate(({ x, y }) => (globalThis as unknown as Tools).forge(x, y), at);
const reach = (page: Page, at: { x: number; y: number }) =>
  page.evaluate(({ x, y }) => (globalThis as unknown as Tools).reach(x, y), at);

/** Waits until the prose's word is marked, for as long as a page of too much may take. */
export const markedProse = (page: Page) => until('marks', () => isMarked(page), 15_000);

/** Opens a hostile page, with all that is said on its consoles. */
export async function openHostile(setting: Setting, reader: Reader, row: HostilePage) {
  const { headers = {}, endless = '' } = row;
  // Who takes the root away takes its icon away, too.
  setting.pages.made.set('/favicon.ico', '');
  setting.pages.made.set('/hostile.html', { body: htmlOf(row), headers });
  if (endless) setting.pages.made.set(endless, { body: '', headers: {}, endless: '' });
  const page = await reader.browser.newPage();
  await page.evaluateOnNewDocument(bringTools);
  const heard = await listen(reader, page);
  // Some never say that they have loaded.
  await page.goto(setting.url('hostile.html'), { waitUntil: 'domcontentloaded' });
  await page.mouse.move(2, 2);
  return { page, heard };
}

/** A card is there, whole, and stays so under forged events; nothing of it can be reached. */
async function attackCard(reader: Reader, page: Page, place: { x: number; y: number }) {
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

/** A hostile page gets no word of ours and loses none of its own. */
export async function attack(setting: Setting, reader: Reader, row: HostilePage): Promise<void> {
  const { page, heard } = await openHostile(setting, reader, row);
  if (row.done) await page.waitForFunction(row.done);
  if (row.takesMarks) await pause(longEnough);
  else await markedProse(page);
  const place = await wordPlace(page);
  await forge(page, place);
  await pause(longEnough);
  expect(await reader.card(page)).toBeUndefined();

  await pointAt(page, place);
  if (row.takesCards) await pause(longEnough);
  else await attackCard(reader, page, place);
  await page.keyboard.press('Escape');
  await noCard(reader, page);
  const text = await apart(page).evaluate(() => document.querySelector('#prose')!.innerHTML);
  expect(text).toBe(prose);
  if (!row.takesMarks) await markedProse(page);
  expect(heard).toEqual([]);
  await page.close();
}
