import { beforeAll, expect, it } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import { inBothAtOnce, inBothBrowsers } from './browsers.ts';
import { strangeRequests, watchRequests } from './requests.ts';
import { type Session, readArticle, readOwnPages } from './session.ts';
import { copyQuestions, copySettings, takeAlong } from './session-tools.ts';
import { countAtEnd } from './trust-each.ts';

const article = /^GET http:\/\/pages\.test\/(research-article\.html|favicon\.ico)$/;
const note = 'What about my liver and a canary?';

/** Everything that a script of ours in a page could read, were the page's process taken over. */
const readable = `(globalThis.browser ?? chrome).tabs.query({ url: 'http://pages.test/*' })
  .then(([tab]) => (globalThis.browser ?? chrome).scripting.executeScript({
    target: { tabId: tab.id },
    func: async () => {
      const api = globalThis.browser ?? chrome;
      const read = async (work) => { try { return await work(); } catch { return 'refused'; } };
      return JSON.stringify({
        local: await read(() => api.storage.local.get()),
        session: await read(() => api.storage.session.get()),
        sync: await read(() => api.storage.sync.get()),
        databases: await read(async () => (await indexedDB.databases()).map(({ name }) => name)),
        parts: Object.keys(api).filter((part) => api[part] !== undefined),
      });
    },
  }))
  .then(([answer]) => answer.result)`;

/** Parts of the browser's API that a script in a page has: all that tells or keeps nothing else. */
const harmless = [
  // A few constants there.
  'scripting',
  // Firefox's own under a test.
  'test',
  'runtime',
  'storage',
  'i18n',
  'extension',
  'dom',
  'csi',
  'loadTimes',
  'app',
];

interface Readable {
  local: { settings?: Record<string, unknown> };
  session: unknown;
  sync: unknown;
  databases: string[];
  parts: string[];
}

/** Between two steps of a long session, in milliseconds: a hand is no faster. */
const pauses = [1000, 4000, 2000, 7000];

const parts = [readArticle, readOwnPages, copySettings, copyQuestions, takeAlong];

/** All that a reader does at least once, and then again until the time is over. */
async function readFor(time: number, session: Session): Promise<void> {
  const end = Date.now() + time;
  for (let i = 0; i < parts.length || Date.now() < end; i++)
    await parts[i % parts.length]!(session);
}

/**
 * What a reader does for some minutes: nothing of it leaves, and no page can read what is kept.
 * Without minutes it is one round without a pause, in one browser after the other.
 */
export function privateSession(minutes: number): void {
  const time = minutes * 60_000;
  // A long session is mostly pauses.
  const inBoth = time > 0 ? inBothAtOnce : inBothBrowsers;
  inBoth('a reader’s session stays on the device', (setting) => {
    let reader: Reader;
    let allAsked: () => Promise<string[]>;
    beforeAll(async () => {
      reader = await setting.start({ life: time + 240_000 });
      allAsked = await watchRequests(reader);
    });

    it(
      'asks for nothing but the pages that the reader opens',
      { timeout: time + 210_000, concurrent: false },
      async (context) => {
        const steps = countAtEnd(
          context,
          `private: steps of a session, none of which asks for anything (${setting.name})`,
        );
        const sleeps = countAtEnd(
          context,
          `private: rests in which the background falls asleep (${setting.name})`,
        );
        await readFor(time, {
          setting,
          reader,
          async step(_, act) {
            const done = await act();
            if (time > 0) await pause(pauses[steps.count % pauses.length]!);
            steps.count++;
            return done;
          },
          async rest() {
            if (time === 0) return;
            await reader.fallAsleep();
            sleeps.count++;
          },
        });
        const asked = await allAsked();
        const others = [
          ...strangeRequests(setting, article),
          ...asked.filter((request) => !article.test(request)),
        ];
        steps.differences = others.length;
        expect(others).toEqual([]);
        // Pages are asked for, so whatever else were asked for would have been seen.
        expect(asked.filter((request) => article.test(request)).length).toBeGreaterThan(0);
        expect(sleeps.count > 0).toBe(time > 0);
      },
    );

    it(
      'leaves for a page’s process nothing to read but settings',
      { concurrent: false },
      async (context) => {
        const counts = countAtEnd(
          context,
          `private: what a page’s process could read, settings alone (${setting.name})`,
        );
        // This wakes the background, which may have fallen asleep again.
        const page = await reader.browser.newPage();
        await page.goto(setting.url('research-article.html'));
        await reader.inExtension(
          `(globalThis.browser ?? chrome).storage.local.set({ settings: { theme: 'dark', version: 1 } })`,
        );
        const sheet = await reader.extensionPage('questions.html');
        await reader.evaluate(sheet, writeQuestion);
        await sheet.close();
        await page.bringToFront();
        const seen = JSON.parse(await reader.inExtension<string>(readable)) as Readable;
        const lookedAt: [what: string, isFine: boolean][] = [
          ...Object.keys(seen.local).map((key): [string, boolean] => [key, key === 'settings']),
          ...seen.databases.map((name): [string, boolean] => [name, false]),
          ...seen.parts.map((part): [string, boolean] => [part, harmless.includes(part)]),
          ['storage.session', isEmpty(seen.session)],
          ['storage.sync', isEmpty(seen.sync)],
          ['what is kept', !JSON.stringify(seen).includes('canary')],
        ];
        const differences = lookedAt.filter(([, isFine]) => !isFine).map(([what]) => what);
        Object.assign(counts, { count: lookedAt.length, differences: differences.length });
        expect(differences).toEqual([]);
        expect(seen.local.settings).toEqual({ theme: 'dark', version: 1 });
      },
    );
  });
}

const pause = (time: number) => new Promise((done) => setTimeout(done, time));

/** A store with nothing in it, or that says nothing. */
const isEmpty = (store: unknown) =>
  ['refused', '{}'].includes(store === 'refused' ? store : JSON.stringify(store));

/** Puts a question on the sheet as it is stored, in a page of ours. */
const writeQuestion = `new Promise((done, fail) => {
  const opening = indexedDB.open('in-plain-words', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
  opening.onerror = fail;
  opening.onsuccess = () => {
    const transaction = opening.result.transaction('kept', 'readwrite');
    transaction.objectStore('kept').put([{ id: '1', text: ${JSON.stringify(note)}, note: '' }], 'questions');
    transaction.oncomplete = () => (opening.result.close(), done(true));
  };
})`;
