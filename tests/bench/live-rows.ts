import type { Page } from 'puppeteer-core';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import type { Way } from './changes.ts';
import type { Row } from './figures.ts';
import type { Job } from './jobs.ts';
import { type Lab, attempt, call, inTurns, onPage, repetitions } from './lab.ts';
import type { TurnsReport } from './turns.ts';

/** Longest wait for the extension to have read a page, in milliseconds. */
const patience = 60_000;
const frames = 120;

/** Switches marking on or off on the site of the made pages. */
async function switchSite(reader: Reader, host: string, on: boolean): Promise<void> {
  const settings = JSON.stringify({ settings: { sitesOff: on ? [] : [host] } });
  await reader.inExtension(`(globalThis.browser ?? chrome).storage.local.set(${settings})`);
}

/** Row 4: how long the page waits for a turn while the extension, just switched on, reads it. */
export async function turnRow({ bare, extended, host }: Lab): Promise<Row> {
  const path = '/real-170000';
  return attempt('4. Longest wait for a turn, extension reading', bare.name, async () => {
    await switchSite(extended, host, false);
    let time = 0;
    const measured = async () =>
      onPage(extended, host, path, async (page) => {
        await call(page, 'toEnd()');
        await call(page, 'pause(500)');
        const turns = call<TurnsReport>(page, 'turnsUntilPainted()');
        await switchSite(extended, host, true);
        const { longest, took } = await turns;
        await switchSite(extended, host, false);
        time = took;
        return longest;
      });
    const control = async () =>
      onPage(bare, host, path, async (page) => {
        await call(page, 'toEnd()');
        await call(page, 'pause(500)');
        return (await call<TurnsReport>(page, `turnsFor(${time || 2000})`)).longest;
      });
    const pairs = await inTurns(measured, control);
    await switchSite(extended, host, true);
    return { pairs, note: `170,000 words read in ${Math.round(time)} ms or less` };
  });
}

/** Time of the main thread in a frame of a run, in milliseconds: all of it, and its scripts alone. */
interface FrameTime {
  all: number;
  scripts: number;
}

const titles: Record<Way, string> = {
  edits: '5. Frame of a changing page',
  scroll: '5c. Frame of an endless scroll',
  list: '5d. Frame of a virtual list',
  typing: '5e. Frame of an editor, a letter each',
};
const ways = Object.keys(titles) as Way[];

/** Chromium counts the time itself; in Firefox it is what a page's own turns are kept waiting. */
async function changes(page: Page, reader: Reader, way: Way): Promise<FrameTime> {
  if (reader.name === 'firefox') {
    const { busy } = await call<{ busy: number }>(page, `changeFrames('${way}', ${frames}, true)`);
    return { all: busy / frames, scripts: 0 };
  }
  const before = await page.metrics();
  await call(page, `changeFrames('${way}', ${frames}, false)`);
  const after = await page.metrics();
  const of = (key: 'TaskDuration' | 'ScriptDuration') =>
    ((after[key]! - before[key]!) * 1000) / frames;
  return { all: of('TaskDuration'), scripts: of('ScriptDuration') };
}

/** Rows 5 to 5e: what a frame costs while the page changes, all marks known. */
export async function frameRows({ bare, extended, host }: Lab): Promise<Row[]> {
  const path = '/real-marks';
  let [marks, stopped] = [0, 0];
  /** One way after the other, in the same page. */
  async function inEachWay(page: Page, reader: Reader): Promise<Record<Way, FrameTime>> {
    const times = {} as Record<Way, FrameTime>;
    for (const way of ways) {
      times[way] = await changes(page, reader, way);
      await call(page, 'pause(1000)');
    }
    return times;
  }
  const measured = () =>
    onPage(extended, host, path, async (page) => {
      await call(page, 'toEnd()');
      await until('marks', () => call<boolean>(page, 'isPainted()'), patience);
      await call(page, 'pause(1000)');
      const times = await inEachWay(page, extended);
      if (!(await call<boolean>(page, 'isPainted()'))) stopped++;
      return times;
    });
  const control = () =>
    onPage(bare, host, path, async (page) => {
      await call(page, 'load("real")');
      marks = (await call<Job>(page, 'scan("real")')).count;
      await call(page, 'toEnd()');
      await call(page, 'pause(1500)');
      return inEachWay(page, bare);
    });
  let pairs: { ours: Record<Way, FrameTime>; other: Record<Way, FrameTime> }[] = [];
  const told = await attempt('5 to 5e. Frames of changing pages', bare.name, async () => {
    pairs = await inTurns(measured, control);
    const paused = `marking paused itself in ${stopped} of ${repetitions} runs`;
    return { pairs: [], note: `${marks} marks; ${paused}` };
  });
  const row = (way: Way, what: keyof FrameTime, title: string): Row => ({
    title,
    browser: bare.name,
    pairs: pairs.map(({ ours, other }) => ({ ours: ours[way][what], other: other[way][what] })),
    note: told.note,
  });
  const scripts = row('edits', 'scripts', '5b. As 5, scripts alone');
  const silent = { ...scripts, pairs: [], note: 'this browser does not tell' };
  return [
    ...ways.map((way) => row(way, 'all', titles[way])),
    bare.name === 'firefox' ? silent : scripts,
  ];
}
