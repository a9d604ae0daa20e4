import type { Page, Target } from 'puppeteer-core';
import { expect } from 'vitest';
import { openCard, pressOnCard } from '../../scripts/browsers/card.ts';
import { cursorWord, paintedWords } from '../../scripts/browsers/page.ts';
import { type Reader, cardText, until } from '../../scripts/browsers/reader.ts';
import type { Setting } from './browsers.ts';
import { iconShown, pressIn } from './noting-worker.ts';
import { questionsKept } from './what-is-kept.ts';

/** So long a message is asked for, the second time included, in milliseconds. */
export const longestAsking = 1500;
export const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/**
 * When the worker is killed: before a reader does something, so many milliseconds after, or
 * once it is done.
 */
export type Moment = 'before' | 'after' | number;

export interface Step {
  /** Which messages it sends. */
  messages: string;
  /** What stands on the page before. */
  prepare(world: World): Promise<unknown>;
  act(world: World): Promise<void>;
  /** Waits for what the reader has to see, or what has to be stored. */
  done(world: World): Promise<unknown>;
}

export interface World {
  setting: Setting;
  reader: Reader;
  page: Page;
  /** A page of ours, which does not wake the worker. */
  own: Page;
  moment: Moment;
}

export const ask = <T>({ reader, own }: World, expression: string) =>
  reader.evaluate<T>(own, expression);
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
const questions = async (world: World) => (await ask<unknown[]>(world, questionsKept)).length;
const icon = (world: World, state: string) =>
  until(`the icon ${state}`, async () => (await ask(world, iconShown)) === state);
const note = async ({ reader, page }: World) => cardText(await reader.note(page));

/** The browser wakes the worker for a key. One that it hands over as the worker dies is lost. */
async function pressKey(world: World, name: string): Promise<void> {
  await world.page.bringToFront();
  const pressing = ask(world, pressIn(name));
  await (typeof world.moment === 'number' ? pressing.catch(() => undefined) : pressing);
}

/** Waits for what a key does; where it may be lost, its reader presses it again. */
async function follows(world: World, name: string, isDone: () => Promise<boolean>): Promise<void> {
  const mayBeLost = typeof world.moment === 'number';
  const isLost = await until(name, isDone, mayBeLost ? 2000 : 5000).then(
    () => false,
    (error: unknown) => {
      if (mayBeLost) return true;
      throw error;
    },
  );
  if (!isLost) return;
  await pressKey(world, name);
  await until(`${name}, pressed again`, isDone);
}

/** A figure with a page of its own. */
const ratio = 'HR 0.66 (95% CI 0.49–0.88)';

/** How many questions were on the sheet before the last one was asked. */
let before = 0;

/** What a reader does that sends messages. */
export const steps: Step[] = [
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
      await icon(world, 'off');
      expect(await paintedWords(world.page)).toEqual([]);
      await storeSettings(world, {});
      await painted(world, 'cryoablation');
      await icon(world, 'on');
    },
  },
  {
    messages: 'order, by key',
    async prepare(world) {
      await openPage(world, 'research-article.html');
      await painted(world, 'cryoablation');
    },
    act: (world) => pressKey(world, 'next'),
    done: (world) =>
      follows(
        world,
        'next',
        async () =>
          (await cursorWord(world.page)) !== undefined && /: \d+ of \d+/.test(await note(world)),
      ),
  },
  {
    messages: 'switched and tabState, by key',
    async prepare(world) {
      await storeSettings(world, {});
      await openPage(world, 'research-article.html');
      await painted(world, 'cryoablation');
    },
    act: (world) => pressKey(world, 'site'),
    async done(world) {
      await follows(world, 'site', async () => (await note(world)).includes('pages.test'));
      // Pressed again, it may be on again: page, note and button say the same.
      const isOff = (await note(world)).includes('no longer');
      expect(isOff || typeof world.moment === 'number').toBe(true);
      await until('its marks', async () => (await paintedWords(world.page)).length > 0 !== isOff);
      await icon(world, isOff ? 'off' : 'on');
      expect(JSON.stringify(await ask(world, 'chrome.storage.local.get()'))).toContain(
        isOff ? '"sitesOff":["pages.test"]' : '"sitesOff":[]',
      );
      await storeSettings(world, {});
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
