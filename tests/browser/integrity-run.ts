import type { Page } from 'puppeteer-core';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { type Trace, traceOf, watchPage } from './integrity.ts';
import { paintOf, watchPaint } from './integrity-paint.ts';
import { type PageType, addressOf } from './integrity-pages.ts';

/** A page's traces: as it stands, after its changes, and after a few more at the end. */
export interface Run {
  start: Trace;
  changed: Trace;
  end: Trace;
  /** What was painted on wrong letters in some frame while the page changed. */
  slipped: string[];
}

/** What somebody who marks words does to the page, or waits for, between those. */
export interface Steps {
  start?(page: Page): Promise<void>;
  changed?(page: Page): Promise<void>;
  end?(page: Page): Promise<void>;
}

const last = 5;

/** Waits until nothing has changed for a while. */
async function calm(page: Page): Promise<void> {
  let before = -1;
  await until('a calm page', async () => {
    await new Promise((resolve) => setTimeout(resolve, 150));
    const { records } = await traceOf(page);
    const isCalm = records.length === before;
    before = records.length;
    return isCalm;
  });
}

/** A trace, taken after the same looks at the page with and without us. */
async function look(page: Page, { unsteady }: PageType): Promise<Trace> {
  if (unsteady.includes('records')) await calm(page);
  await paintOf(page);
  const trace = await traceOf(page);
  return { ...trace, ...Object.fromEntries(unsteady.map((part) => [part, []])) };
}

/** Runs a page of a type from loading to the last change. */
export async function run(
  reader: Reader,
  type: PageType,
  words: readonly string[],
  steps: Steps = {},
): Promise<Run> {
  const page = await reader.browser.newPage();
  try {
    await watchPage(page);
    await watchPaint(page, words);
    await page.goto(addressOf(type));
    await steps.start?.(page);
    const start = await look(page, type);
    const slipped = await change(page, 1, type.changes);
    await steps.changed?.(page);
    const changed = await look(page, type);
    await steps.end?.(page);
    if (type.changes > 0) await change(page, type.changes + 1, type.changes + last);
    return { start, changed, end: await look(page, type), slipped };
  } finally {
    await page.close();
  }
}

/**
 * Lets the page change itself, ten times a frame. Answers what was painted on wrong
 * letters when a frame was drawn.
 */
async function change(page: Page, from: number, to: number): Promise<string[]> {
  return page.evaluate(
    async (first, end) => {
      const world = globalThis as unknown as {
        change(n: number): unknown;
        slipped(): string[];
      };
      const slipped: string[] = [];
      const frame = () =>
        new Promise<void>((resolve) =>
          requestAnimationFrame(() => {
            slipped.push(...world.slipped());
            setTimeout(resolve);
          }),
        );
      for (let n = first; n <= end; n++) {
        try {
          await world.change(n);
        } catch (error) {
          dispatchEvent(new ErrorEvent('error', { message: String(error) }));
        }
        if (n % 10 === 0 || n === end) await frame();
      }
      return slipped;
    },
    from,
    to,
  );
}
