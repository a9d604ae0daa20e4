import type { Page } from 'puppeteer-core';
import { sum, timesOf, traced } from './trace.ts';

/** What the main thread of a page did while it was opened and read, in milliseconds of its own time. */
export interface Tasks {
  all: number;
  /** The longest of those without interruption, layout and paint of the page among them. */
  longest: number;
  /** What tasks took beyond 50 ms each. */
  blocking: number;
  /** The longest script of ours: reading it, and running it. */
  script: number;
}

/** A task that takes longer, in milliseconds, is felt: the browsers' own limit of a "long task". */
const long = 50;

/** Opens a page and tells of its main thread. Chromium only. */
export async function tasksOf(page: Page, address: string, wait: number): Promise<Tasks> {
  const done = await traced(page, async () => {
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    await new Promise((resolve) => setTimeout(resolve, wait));
  });
  const tasks = timesOf(done, ({ name }) => name.endsWith('RunTask'));
  return {
    all: sum(tasks),
    longest: Math.max(...tasks),
    blocking: sum(tasks.map((time) => Math.max(0, time - long))),
    script: Math.max(0, ...timesOf(done, ({ name, ours }) => name === 'EvaluateScript' && ours)),
  };
}
