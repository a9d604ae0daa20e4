import type { Frame, Page } from 'puppeteer-core';
import type { Reader } from '../../../scripts/browsers/reader.ts';
import { listen } from '../hostile.ts';
import { type Trace, differences, watchPage } from '../integrity.ts';
import { bringChanges } from './changes.ts';
import { type Print, printDifferences, printed } from './printed.ts';
import { type Site, addressOf } from './site.ts';

/** A page's document and its frames', those of other sites too. */
type Traces = Trace[];

/** What a page was at each stage, how it was printed, and what its consoles said. */
export interface Visit {
  start: Traces;
  changed: Traces;
  off: Traces;
  end: Traces;
  onPaper: Print;
  heard: string[];
}

/** What is waited for, or done, before a stage is looked at. */
export type Waits = Partial<
  Record<'start' | 'changed' | 'off' | 'end', (page: Page) => Promise<void>>
>;

/** How often a page is changed before it is switched off, and while it is off. */
const [changesOn, changesOff] = [40, 5];

/** Takes a page from loading to the end: the same with and without us. */
export async function visit(reader: Reader, site: Site, waits: Waits = {}): Promise<Visit> {
  const page = await reader.browser.newPage();
  try {
    const heard = await listen(reader, page);
    await watchPage(page);
    await page.evaluateOnNewDocument(bringChanges);
    await page.goto(addressOf(site));
    await page.evaluate('selectSome()');
    await waits.start?.(page);
    const heardAtFirst = [...heard];
    const start = await tracesOf(page);
    const onPaper = await printed(page, site);
    await change(page, 1, changesOn);
    await waits.changed?.(page);
    const changed = await tracesOf(page);
    await waits.off?.(page);
    await change(page, changesOn + 1, changesOn + changesOff);
    const off = await tracesOf(page);
    await waits.end?.(page);
    const end = await tracesOf(page);
    const later = heard.slice(heardAtFirst.length).filter((it) => it !== site.known);
    return { start, changed, off, end, onPaper, heard: [...heardAtFirst, ...later] };
  } finally {
    await page.close();
  }
}

/** Where a page differs from what it is without us. */
export function visitDifferences(bare: Visit, marked: Visit): string[] {
  const found: string[] = [];
  for (const stage of ['start', 'changed', 'off', 'end'] as const) {
    const [a, b] = [bare[stage], marked[stage]];
    if (a.length !== b.length) found.push(`${stage}: ${a.length} documents ≠ ${b.length}`);
    for (const [i, trace] of a.entries())
      if (b[i]) found.push(...differences(trace, b[i]).map((it) => `${stage}: ${it}`));
  }
  found.push(...printDifferences(bare.onPaper, marked.onPaper));
  if (bare.heard.join() !== marked.heard.join()) found.push(`heard: ${marked.heard.join()}`);
  return found;
}

/**
 * In the page: waits until its height has not changed for three frames. Parts that are drawn when
 * they come near bring others near, one frame each: six for a page of sixty.
 */
async function standsStill(): Promise<void> {
  let [height, still] = [-1, 0];
  for (let frames = 0; still < 3 && frames < 60; frames++) {
    await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
    const now = document.documentElement.scrollHeight;
    still = now === height ? still + 1 : 0;
    height = now;
  }
}

async function tracesOf(page: Page): Promise<Traces> {
  await page.evaluate(standsStill);
  const frames = page.frames().toSorted((a, b) => a.url().localeCompare(b.url()));
  return Promise.all(frames.map(traceIn));
}

/** @throws where a frame cannot be asked: nothing would be known of it. */
async function traceIn(frame: Frame): Promise<Trace> {
  const trace = (await frame.evaluate('globalThis.trace?.()')) as Trace | undefined;
  if (!trace) throw new Error(`no trace of ${frame.url()}`);
  return trace;
}

/** Lets the page change itself, ten times a frame. */
async function change(page: Page, from: number, to: number): Promise<void> {
  await page.evaluate(
    async (first, last) => {
      const world = globalThis as unknown as { change(n: number): void };
      for (let n = first; n <= last; n++) {
        world.change(n);
        if (n % 10 === 0 || n === last)
          await new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));
      }
    },
    from,
    to,
  );
}
