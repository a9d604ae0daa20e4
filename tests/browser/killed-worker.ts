import type { Page, Target } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { openCard, pressOnCard } from '../../scripts/browsers/card.ts';
import { paintedWords } from '../../scripts/browsers/page.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import { type Setting, inBrowsers } from './browsers.ts';
import { recordEach } from './trust-each.ts';

/**
 * When the worker is killed: before a reader does something, so many milliseconds after, or
 * once it is done.
 */
type Moment = 'before' | 'after' | number;

interface Step {
  /** Which messages it sends. */
  messages: string;
  /** What stands on the page before. */
  prepare(world: World): Promise<unknown>;
  act(world: World): Promise<void>;
  /** Waits for what the reader has to see, or what has to be stored. */
  done(world: World): Promise<unknown>;
}

interface World {
  setting: Setting;
  reader: Reader;
  page: Page;
  /** A page of ours, which does not wake the worker. */
  own: Page;
}

const ask = <T>({ reader, own }: World, expression: string) => reader.evaluate<T>(own, expression);
const storeSettings = (world: World, settings: object) =>
  ask(world, `chrome.storage.local.set({ settings: ${JSON.stringify(settings)} })`);

/** Waits until one of our pages is open, and for as long as anybody would still ask for it: never two. */
async function isOpenOnce({ reader }: World, file: string): Promise<void> {
  const tabs = async () => (await reader.addresses()).filter((url) => url.includes(`/${file}`));
  await until(file, async () => (await tabs()).length > 0);
  await pause(longestAsking);
  expect(await tabs()).toHaveLength(1);
}

async function openPage({ setting, page }: World, file: string): Promise<void> {
  await page.goto(setting.url(file));
  await page.mouse.move(2, 2);
}
const painted = ({ page }: World, word: string) =>
  until('painted words', async () => (await paintedWords(page)).includes(word));

const cardOf = (word: string) => async (world: World) => {
  await openPage(world, 'research-article.html');
  await painted(world, word);
  await openCard(world.reader, world.page, word);
};
const questions = (world: World) =>
  ask<number>(
    world,
    `new Promise((done, fail) => {
    const opening = indexedDB.open('in-plain-words', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    opening.onerror = fail;
    opening.onsuccess = () => {
      const asking = opening.result.transaction('kept').objectStore('kept').get('questions');
      asking.onsuccess = () => (opening.result.close(), done(asking.result?.length ?? 0));
    };
  })`,
  );

/** A figure with a page of its own. */
const ratio = 'HR 0.66 (95% CI 0.49–0.88)';

/** How many questions were on the sheet before the last one was asked. */
let before = 0;

const steps: Step[] = [
  {
    messages: 'engine, style and explain, on opening a page',
    prepare: async () => undefined,
    act: (world) => openPage(world, 'research-article.html'),
    async done(world) {
      await painted(world, 'cryoablation');
      const { reader, page } = world;
      await openCard(reader, page, 'cryoablation');
      await until('its words', async () => cardText(await reader.card(page)).includes('freezing'));
    },
  },
  {
    messages: 'tabState, on a site that is switched off, and on again',
    prepare: (world) => storeSettings(world, { sitesOff: ['pages.test'] }),
    act: (world) => openPage(world, 'research-article.html'),
    async done(world) {
      expect(await paintedWords(world.page)).toEqual([]);
      await storeSettings(world, {});
      await painted(world, 'cryoablation');
    },
  },
  {
    messages: 'openGuidance, from a card',
    prepare: cardOf('cryoablation'),
    act: (world) => pressOnCard(world.reader, world.page, 'Read in the guide'),
    done: (world) => isOpenOnce(world, 'guidance.html'),
  },
  {
    messages: 'openGuidance and comeTo, from a card, to the guide that is open already',
    async prepare(world) {
      await world.reader.extensionPage('guidance.html#liver');
      await world.page.bringToFront();
      await cardOf('cryoablation')(world);
    },
    act: (world) => pressOnCard(world.reader, world.page, 'Read in the guide'),
    async done(world) {
      await until('its part', async () =>
        (await world.reader.addresses()).some((url) => url.endsWith('guidance.html#cryoablation')),
      );
      await isOpenOnce(world, 'guidance.html');
    },
  },
  {
    messages: 'openHowTo, from a card',
    async prepare(world) {
      world.setting.pages.made.set('/ratio.html', `<p>In breast cancer: ${ratio}.`);
      await openPage(world, 'ratio.html');
      await painted(world, ratio);
      await openCard(world.reader, world.page, ratio);
    },
    act: (world) => pressOnCard(world.reader, world.page, 'How to read this'),
    done: (world) => isOpenOnce(world, 'how-to-read.html'),
  },
  {
    messages: 'popupOpen, from the popup',
    async prepare(world) {
      await openPage(world, 'research-article.html');
      await painted(world, 'cryoablation');
      await world.page.bringToFront();
    },
    // By a page of ours: the worker may be dead.
    act: (world) => ask(world, 'chrome.action.openPopup()'),
    async done({ reader }) {
      const isPopup = (target: Target) => target.url().endsWith('/popup.html');
      const popup = await (await reader.browser.waitForTarget(isPopup, { timeout: 5000 })).asPage();
      await until('its words', () =>
        popup.evaluate(() => document.body.innerText.includes('cryoablation')),
      );
    },
  },
  {
    messages: 'know, from a card',
    async prepare(world) {
      await storeSettings(world, {});
      await cardOf('cryoablation')(world);
      await pressOnCard(world.reader, world.page, 'More');
    },
    act: (world) => pressOnCard(world.reader, world.page, 'I know this'),
    async done(world) {
      const stored = () => ask<object>(world, 'chrome.storage.local.get()');
      await until('the word, stored', async () =>
        JSON.stringify(await stored()).includes('"term:cryoablation"'),
      );
      await storeSettings(world, {});
    },
  },
  {
    messages: 'askAbout, from a card',
    async prepare(world) {
      await ask(
        world,
        `new Promise((done) => {
          const deleting = indexedDB.deleteDatabase('in-plain-words');
          deleting.onsuccess = deleting.onerror = () => done(true);
        })`,
      );
      await cardOf('cryoablation')(world);
      await pressOnCard(world.reader, world.page, 'More');
      before = await questions(world);
    },
    act: (world) => pressOnCard(world.reader, world.page, 'Ask about this'),
    done: (world) =>
      until('the question, once', async () => (await questions(world)) === before + 1),
  },
];

/** Chromium only: the protocol of Firefox cannot stop an event page. */
export function killedWorker(moments: Moment[]): void {
  inBrowsers(['chromium'], 'a worker that is killed', (setting) => {
    let reader: Reader;
    let own: Page;
    recordEach('life cycle: worker killed before, during and after messages (chromium)');
    beforeAll(async () => {
      reader = await setting.start();
      own = await reader.extensionPage('options.html');
    });

    const rows = steps.flatMap((step) => moments.map((moment) => ({ ...step, moment })));
    it.each(rows)('$moment: $messages', async ({ prepare, act, done, moment }) => {
      const page = await reader.browser.newPage();
      const world = { setting, reader, page, own };
      try {
        await prepare(world);
        if (moment === 'before') await kill(reader);
        const late = typeof moment === 'number' && pause(moment).then(() => kill(reader));
        await Promise.all([act(world), late]);
        await done(world);
        if (moment === 'after') {
          await kill(reader);
          // Nothing is painted in a tab that nobody sees.
          await page.bringToFront();
          await steps[0]!.act(world);
          await steps[0]!.done(world);
        }
        expect(reader.browser.connected).toBe(true);
      } finally {
        await closeOthers(reader, own);
      }
    });
  });
}

/** So long a message is asked for, the second time included. */
const longestAsking = 1500;
const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** Stops the worker, once there is one: it may be asleep, just waking, or going by itself. */
async function kill({ browser, killWorker }: Reader): Promise<void> {
  const isWorker = (target: Target) => target.type() === 'service_worker';
  const isThere = await browser.waitForTarget(isWorker, { timeout: 1000 }).catch(() => undefined);
  if (isThere) await killWorker!().catch(() => undefined);
}

async function closeOthers({ browser }: Reader, own: Page): Promise<void> {
  for (const page of await browser.pages()) if (page !== own) await page.close();
}
