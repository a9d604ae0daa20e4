import type { Page } from 'puppeteer-core';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import type { Pair, Row } from './figures.ts';
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

/** Chromium counts the time itself; in Firefox it is what a page's own turns are kept waiting. */
async function changes(page: Page, reader: Reader): Promise<FrameTime> {
  if (reader.name === 'firefox') {
    const { busy } = await call<{ busy: number }>(page, `changeFrames(${frames}, true)`);
    return { all: busy / frames, scripts: 0 };
  }
  const before = await page.metrics();
  await call(page, `changeFrames(${frames}, false)`);
  const after = await page.metrics();
  const of = (key: 'TaskDuration' | 'ScriptDuration') =>
    ((after[key]! - before[key]!) * 1000) / frames;
  return { all: of('TaskDuration'), scripts: of('ScriptDuration') };
}

/** Row 5: what a frame costs while the page changes, all marks known. */
export async function frameRows({ bare, extended, host }: Lab): Promise<Row[]> {
  const path = '/real-marks';
  let [marks, stopped] = [0, 0];
  const measured = () =>
    onPage(extended, host, path, async (page) => {
      await call(page, 'toEnd()');
      await until('marks', () => call<boolean>(page, 'isPainted()'), patience);
      await call(page, 'pause(1000)');
      const time = await changes(page, extended);
      if (!(await call<boolean>(page, 'isPainted()'))) stopped++;
      return time;
    });
  const control = () =>
    onPage(bare, host, path, async (page) => {
      await call(page, 'load("real")');
      marks = (await call<Job>(page, 'scan("real")')).count;
      await call(page, 'toEnd()');
      await call(page, 'pause(1500)');
      return changes(page, bare);
    });
  let scripts: Pair[] = [];
  const all = await attempt('5. Frame of a changing page, extension on', bare.name, async () => {
    const pairs = await inTurns(measured, control);
    scripts = pairs.map(({ ours, other }) => ({ ours: ours.scripts, other: other.scripts }));
    return {
      pairs: pairs.map(({ ours, other }) => ({ ours: ours.all, other: other.all })),
      note: `${marks} marks; marking paused itself in ${stopped} of ${repetitions} runs`,
    };
  });
  const title = '5b. The same, scripts alone';
  const silent = bare.name === 'firefox' ? 'this browser does not tell' : all.note;
  return [all, { ...all, title, pairs: bare.name === 'firefox' ? [] : scripts, note: silent }];
}
