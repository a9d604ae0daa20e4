import type { Page } from 'puppeteer-core';
import type { Reader } from '../../scripts/browsers/reader.ts';
import type { Row } from './figures.ts';
import { type Lab, attempt, inTurns, onPage } from './lab.ts';
import { sum, timesOf, traced } from './trace.ts';

/** How long an open page is watched doing nothing, in milliseconds. */
const idle = 60_000;
/** How many pages are opened at once. */
const tabs = 30;

/** What a page without a health word holds in memory, in MB, after all that can go has gone. */
async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return (await page.metrics()).JSHeapUsedSize! / 1e6;
}

/** Rows 10 to 13: what the extension costs where it has nothing to say, and in many pages at once. */
export async function quietRows({ bare, extended, host }: Lab): Promise<Row[]> {
  if (bare.name === 'firefox') return [];
  const { name } = bare;
  const address = `http://${host}/nothing`;

  const scripts = (reader: Reader, part: 'v8.run' | 'v8.compile') => async () => {
    const page = await reader.browser.newPage();
    const done = await traced(page, async () => {
      await page.goto(address, { waitUntil: 'load' });
      await new Promise((resolve) => setTimeout(resolve, 1000));
    });
    await page.close();
    return sum(timesOf(done, (one) => one.name === part && one.ours));
  };

  /** How often the main thread had something to do, and how many clocks were set. */
  async function wakings(reader: Reader): Promise<{ tasks: number; timers: number }> {
    const page = await reader.browser.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const done = await traced(page, () => new Promise((resolve) => setTimeout(resolve, idle)));
    await page.close();
    const count = (end: string) => timesOf(done, (one) => one.name.endsWith(end)).length;
    return { tasks: count('RunTask'), timers: count('TimerFire') };
  }

  /** Time of all main threads themselves, in milliseconds, until so many pages are open and read. */
  async function many(reader: Reader): Promise<number> {
    const pages = await Promise.all(Array.from({ length: tabs }, () => reader.browser.newPage()));
    const sessions = await Promise.all(pages.map((page) => page.createCDPSession()));
    await Promise.all(
      sessions.map((session) => session.send('Performance.enable', { timeDomain: 'threadTicks' })),
    );
    await Promise.all(
      pages.map((page) => page.goto(`http://${host}/abstract`, { timeout: 120_000 })),
    );
    await new Promise((resolve) => setTimeout(resolve, 5000));
    const all = await Promise.all(
      sessions.map((session) => session.send('Performance.getMetrics')),
    );
    await Promise.all(pages.map((page) => page.close()));
    const taskTime = ({ metrics }: (typeof all)[number]) =>
      metrics.find(({ name: key }) => key === 'TaskDuration')!.value * 1000;
    return sum(all.map(taskTime));
  }

  return [
    await attempt('10. A page without a health word: scripts run', name, async () => ({
      pairs: await inTurns(scripts(extended, 'v8.run'), scripts(bare, 'v8.run')),
      note: 'ours alone; the page has none',
    })),
    await attempt('10b. The same: scripts read', name, async () => ({
      pairs: await inTurns(scripts(extended, 'v8.compile'), scripts(bare, 'v8.compile')),
      note: 'ours alone; the page has none',
    })),
    await attempt('11. The same: memory of its scripts, MB', name, async () => ({
      pairs: await inTurns(
        () => onPage(extended, host, '/nothing', heap),
        () => onPage(bare, host, '/nothing', heap),
      ),
      note: 'MB, not ms',
    })),
    await attempt('12. The same: wakings in a minute', name, async () => {
      const [ours, other] = await Promise.all([wakings(extended), wakings(bare)]);
      const note = `a count; clocks that went off: ${ours.timers}, without it ${other.timers}`;
      return { pairs: [{ ours: ours.tasks, other: other.tasks }], note };
    }),
    await attempt(`13. ${tabs} abstracts at once: all tasks`, name, async () => ({
      pairs: await inTurns(
        () => many(extended),
        () => many(bare),
        3,
      ),
      note: 'time of the threads themselves, all together',
    })),
  ];
}
