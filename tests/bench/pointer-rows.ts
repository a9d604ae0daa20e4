import type { Page } from 'puppeteer-core';
import { delaysOf } from '../../page/hover-state.ts';
import { until } from '../../scripts/browsers/reader.ts';
import type { Row } from './figures.ts';
import { type Lab, attempt, call, inTurns, onPage, repetitions } from './lab.ts';
import { timesOf, traced } from './trace.ts';

/** Moves of the pointer in one go. */
const moves = 200;

/** Ninety-five of a hundred take no longer. */
function p95(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
}

/** Rows 14 and 15: moving over marked text, and resting on it. */
export async function pointerRows({ bare, extended, host }: Lab): Promise<Row[]> {
  const { name } = bare;
  const isPainted = (page: Page) =>
    until('marks', () => call<boolean>(page, 'isPainted()'), 20_000);

  const moving = (isOurs: boolean) =>
    onPage(isOurs ? extended : bare, host, '/pointed', async (page) => {
      if (isOurs) await isPainted(page);
      const done = await traced(page, async () => {
        for (let i = 0; i < moves; i++) await page.mouse.move(100 + i * 4, 100 + ((i * 7) % 500));
      });
      return {
        move: p95(timesOf(done, (one) => one.type === 'pointermove')),
        clock: p95(timesOf(done, (one) => one.name === 'TimerFire')),
      };
    });

  const resting = (nth: number) =>
    onPage(extended, host, '/pointed', async (page) => {
      await isPainted(page);
      const { x, y } = await call<{ x: number; y: number }>(page, `markedPlace(${nth})`);
      await page.mouse.move(2, 2);
      const seen = call<{ waited: number; frame: number }>(page, 'restToCard(10000)');
      await page.mouse.move(x, y);
      const { waited, frame } = await seen;
      return { ours: waited - delaysOf.usual.open, other: frame };
    });

  const rows: Row[] = [];
  if (name === 'chromium')
    rows.push(
      await attempt('14. A move of the pointer, slowest but for one in twenty', name, async () => {
        const pairs = await inTurns(
          () => moving(true),
          () => moving(false),
        );
        const looks = pairs.map(({ ours }) => ours.clock).toSorted((a, b) => a - b);
        return {
          pairs: pairs.map(({ ours, other }) => ({ ours: ours.move, other: other.move })),
          note: `the look under the pointer, at most every 40 ms, apart: ${looks[looks.length >> 1]!.toFixed(2)} ms`,
        };
      }),
    );
  rows.push(
    await attempt('15. From rest to card, beyond the delay, against a frame', name, async () => {
      const pairs = [];
      for (let i = 0; i < repetitions; i++) pairs.push(await resting(i * 5 + 2));
      return { pairs, note: `the delay is ${delaysOf.usual.open} ms` };
    }),
  );
  return rows;
}
