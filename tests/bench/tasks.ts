import type { Page } from 'puppeteer-core';

/** What the main thread of a page did while it was opened and read, in milliseconds of its own time. */
export interface Tasks {
  all: number;
  /** The longest of those without interruption, layout and paint of the page among them. */
  longest: number;
  /** The longest script: reading it, and running it. */
  script: number;
}

interface TraceEvent {
  ph: string;
  name: string;
  pid: number;
  tid: number;
  /** Time of the thread itself, in microseconds: what else the machine does is not in it. */
  tdur?: number;
  args: { name?: string };
}

/** Opens a page and tells of its main thread, as the browser itself traces it. Chromium only. */
export async function tasksOf(page: Page, address: string, wait: number): Promise<Tasks> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline'] });
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, wait));
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  const times = (name: RegExp) =>
    traceEvents
      .filter((event) => event.ph === 'X' && name.test(event.name) && mains.has(threadOf(event)))
      .map(({ tdur = 0 }) => tdur / 1000);
  const tasks = times(/RunTask$/);
  return {
    all: tasks.reduce((sum, time) => sum + time, 0),
    longest: Math.max(...tasks),
    script: Math.max(0, ...times(/^EvaluateScript$/)),
  };
}
