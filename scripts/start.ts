/**
 * Builds the extension and opens Chromium with it on a sample article, or on what is named:
 *
 *     npm start [-- URL-or-FILE]
 *
 * With a display and a terminal the browser stays open for use. Otherwise it runs unseen,
 * says what it marked, and saves pictures; the exit code tells whether anything was marked.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openCard } from './browsers/card.ts';
import { openChromium } from './browsers/chromium.ts';
import { paintedWords, placeOf } from './browsers/page.ts';
import { type Reader, cardText, until } from './browsers/reader.ts';

const extension = resolve('.output/chrome-mv3');
const sample = 'tests/pages/research-article.html';
const pictures = 'pictures';

const address = addressOf(process.argv[2] ?? sample);
const seen =
  process.stdout.isTTY &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY));

try {
  build();
  const reader = await openChromium({ extension, headless: !seen });
  try {
    const page = await openPage(reader);
    if (seen) await untilClosed(reader);
    else await report(reader, page);
  } finally {
    if (reader.browser.connected) await reader.close();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function addressOf(named: string): string {
  if (/^(https?|file):/i.test(named)) return named;
  if (existsSync(named)) return pathToFileURL(resolve(named)).href;
  console.error(`"${named}" is neither a file here nor an address that begins with http.`);
  process.exit(2);
}

function build(): void {
  const { status } = spawnSync(process.execPath, ['scripts/build.ts', 'chrome'], {
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The extension could not be built. The lines above say why.');
}

async function openPage(reader: Reader): Promise<Page> {
  const [first] = await reader.browser.pages();
  const page = first ?? (await reader.browser.newPage());
  try {
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  } catch (error) {
    throw new Error(`${address} could not be opened: ${(error as Error).message}`, {
      cause: error,
    });
  }
  return page;
}

function untilClosed(reader: Reader): Promise<void> {
  console.log('The browser stays open until you close it.');
  return new Promise((closed) => reader.browser.once('disconnected', () => closed()));
}

async function report(reader: Reader, page: Page): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const words = await until('a word to explain', async () => {
    const painted = await paintedWords(page);
    return painted.length > 0 && painted;
  }).catch(() => {
    throw new Error(
      `Nothing was marked on ${address}: no word on it that we explain, or a page that we cannot read.`,
    );
  });
  console.log(`Opened ${address}`);
  await save('page', await page.screenshot());

  const [word] = words;
  const place = (await placeOf(page, word!))!;
  await page.evaluate((by) => scrollBy(0, by), Math.max(0, place.y - 500));
  const card = await openCard(reader, page, word!);
  await save('card', await page.screenshot());

  const popup = await reader.popup(page);
  const rows = `[...view.document.querySelectorAll('.subjects summary')]
    .map((row) => [...row.children].slice(0, 2).map((part) => part.textContent.trim()).join(', '))`;
  const listed = await until('the list in the popup', async () => {
    const list = await popup.evaluate<string[]>(rows);
    return list.length > 0 && list;
  });
  await save('popup', await popup.picture!());
  const guidance = await reader.extensionPage('guidance.html');
  await until('the guide', () =>
    reader.evaluate<boolean>(guidance, 'document.querySelector("article") !== null'),
  );
  await save('guidance', await guidance.screenshot());

  console.log(
    `Marked ${listed.length} different words:\n${listed.map((it) => `  ${it}`).join('\n')}`,
  );
  console.log(`The card of "${word}":\n${cardText(card).replace(/^/gm, '  ')}`);
  console.log(`Pictures: ${['page', 'card', 'popup', 'guidance'].map(pathOf).join(', ')}`);
}

async function save(name: string, picture: Uint8Array): Promise<void> {
  writeFileSync(pathOf(name), picture);
}

function pathOf(name: string): string {
  return `${pictures}/${name}.png`;
}
