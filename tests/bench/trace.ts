import type { Page } from 'puppeteer-core';

interface TraceEvent {
  ph: string;
  name: string;
  pid: number;
  tid: number;
  /** When it began, in microseconds. */
  ts: number;
  /** Time of the thread itself, in microseconds: what else the machine does is not in it. */
  tdur?: number;
  args: { name?: string; fileName?: string; data?: { url?: string; type?: string } };
}

/** Something that the main thread of a page did, in milliseconds of the thread's own time. */
interface Done {
  name: string;
  took: number;
  /** Of an event: its type. */
  type: string | undefined;
  /** Of a script: whether it is the extension's. */
  ours: boolean;
}

/**
 * What main threads do while something happens in a page, as the browser itself traces it.
 * Chromium only.
 */
export async function traced(page: Page, job: () => Promise<void>): Promise<Done[]> {
  await page.tracing.start({ categories: ['toplevel', 'devtools.timeline', 'v8'] });
  await job();
  const trace = new TextDecoder().decode(await page.tracing.stop());
  const { traceEvents } = JSON.parse(trace) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}:${tid}`;
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(threadOf),
  );
  return traceEvents
    .filter((event) => mains.has(threadOf(event)))
    .map(({ name, tdur = 0, args }) => ({
      name,
      took: tdur / 1000,
      type: args.data?.type,
      ours: /^(?:chrome-extension|extensions):/.test(args.fileName ?? args.data?.url ?? ''),
    }));
}

/** How long each of some things took. */
export function timesOf(done: readonly Done[], is: (one: Done) => boolean): number[] {
  return done.filter(is).map(({ took }) => took);
}

export function sum(times: readonly number[]): number {
  return times.reduce((all, time) => all + time, 0);
}
