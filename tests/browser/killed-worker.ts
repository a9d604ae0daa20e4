import { rmSync } from 'node:fs';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Reader, until } from '../../scripts/browsers/reader.ts';
import { inBrowsers } from './browsers.ts';
import { type Moment, ask, longestAsking, pause, steps } from './killed-worker-steps.ts';
import { notingWorker, whichWorker } from './noting-worker.ts';
import { recordEach } from './trust-each.ts';

/** Chromium only: the protocol of Firefox cannot stop an event page. */
export function killedWorker(moments: Moment[]): void {
  inBrowsers(['chromium'], 'a worker that is killed', (setting) => {
    let reader: Reader;
    let own: Page;
    let folder: string;
    let session: CDPSession;
    let kills = 0;
    recordEach('life cycle: worker killed before, during and after messages (chromium)', () => {
      const count = kills;
      kills = 0;
      return count;
    });
    beforeAll(async () => {
      folder = notingWorker();
      reader = await setting.start({ extension: folder });
      own = await reader.extensionPage('options.html');
      session = await reader.browser.target().createCDPSession();
      // The first one is listened to over the protocol.
      await reader.killWorker!();
    });
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    const rows = steps.flatMap((step) => moments.map((moment) => ({ ...step, moment })));
    it.each(rows)('$moment: $messages', async ({ prepare, act, done, moment }) => {
      const page = await reader.browser.newPage();
      const world = { setting, reader, page, own, moment };
      try {
        await prepare(world);
        const worker = await ask(world, whichWorker);
        if (moment === 'before') await killAtRest(session);
        const late = typeof moment === 'number' && pause(moment).then(() => kill(session));
        await Promise.all([act(world), late]);
        await done(world);
        if (moment === 'after') {
          await killAtRest(session);
          // Nothing is painted in a tab that nobody sees.
          await page.bringToFront();
          await steps[0]!.act(world);
          await steps[0]!.done(world);
        }
        expect(await ask(world, whichWorker)).not.toBe(worker);
        kills++;
        expect(reader.browser.connected).toBe(true);
      } finally {
        await closeOthers(reader, own);
      }
    });
  });
}

async function workers(session: CDPSession): Promise<string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.flatMap(({ type, targetId }) => (type === 'service_worker' ? targetId : []));
}

/** Stops the worker, which has to be there. */
async function kill(session: CDPSession): Promise<void> {
  const [targetId] = await workers(session);
  expect(targetId).toBeDefined();
  await session.send('Target.closeTarget', { targetId: targetId! });
}

/** Stops the worker once no message is under way any more: it is gone then. */
async function killAtRest(session: CDPSession): Promise<void> {
  await pause(longestAsking);
  await kill(session);
  await until('the end of the worker', async () => (await workers(session)).length === 0);
}

async function closeOthers({ browser }: Reader, own: Page): Promise<void> {
  for (const page of await browser.pages()) if (page !== own) await page.close();
}
