import type { Page } from 'puppeteer-core';
import type { Reader } from '../../scripts/browsers/reader.ts';
import type { Row } from './figures.ts';

/** One browser in which things are measured. */
export interface Lab {
  /** Without the extension, and with it. */
  bare: Reader;
  extended: Reader;
  /** "127.0.0.1:port", where the made pages are. */
  host: string;
}

/** How often everything is repeated. */
export const repetitions = 7;
/** Rest after a page has loaded, in milliseconds, so that its first frames are over. */
const rest = 500;

/** Opens a made page in a fresh tab, does something there, and closes it. */
export async function onPage<T>(
  reader: Reader,
  host: string,
  path: string,
  job: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await reader.browser.newPage();
  try {
    await page.goto(`http://${host}${path}`, { waitUntil: 'load', timeout: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, rest));
    return await job(page);
  } finally {
    await page.close();
  }
}

/** Calls a function of `in-page.ts`. */
export async function call<T>(page: Page, expression: string): Promise<T> {
  return (await page.evaluate(`bench.${expression}`)) as T;
}

/** Measures pairs one after the other, the second of each pair first every other time. */
export async function inTurns<T>(
  ours: () => Promise<T>,
  other: () => Promise<T>,
  times = repetitions,
): Promise<{ ours: T; other: T }[]> {
  const pairs: { ours: T; other: T }[] = [];
  for (let i = 0; i < times; i++) {
    const first = i % 2 ? await other() : await ours();
    const second = i % 2 ? await ours() : await other();
    pairs.push(i % 2 ? { ours: second, other: first } : { ours: first, other: second });
  }
  return pairs;
}

/** A row, or one that says why there is none. */
export async function attempt(
  title: string,
  browser: string,
  measure: () => Promise<Pick<Row, 'pairs' | 'note'>>,
): Promise<Row> {
  console.error(`${browser}: ${title}`);
  try {
    return { title, browser, ...(await measure()) };
  } catch (error) {
    const [reason] = String(error).split('\n');
    return { title, browser, pairs: [], note: `could not be measured: ${reason}` };
  }
}
