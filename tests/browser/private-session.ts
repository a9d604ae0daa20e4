import { beforeAll, expect, it } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import { inBothBrowsers } from './browsers.ts';
import { strangeRequests, watchRequests } from './requests.ts';
import { readArticle, readOwnPages } from './session.ts';
import { record } from './trust-record.ts';

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

interface Readable {
  local: { settings?: Record<string, unknown> };
  session: unknown;
  sync: unknown;
  databases: string[];
  parts: string[];
}

/** What a reader does for a time: nothing of it leaves, and no page can read what is kept. */
export function privateSession(time: number): void {
  inBothBrowsers('a reader’s session stays on the device', (setting) => {
    let reader: Reader;
    let asked: string[];
    beforeAll(async () => {
      reader = await setting.start();
      asked = await watchRequests(reader);
    });

    it(
      'asks for nothing but the pages that the reader opens',
      { timeout: time + 60_000 },
      async () => {
        const end = Date.now() + time;
        let steps = 0;
        do {
          steps += await readArticle(setting, reader);
          steps += await readOwnPages(reader);
        } while (Date.now() < end);
        const others = [
          ...strangeRequests(setting, article),
          ...asked.filter((request) => !article.test(request)),
        ];
        record(`private: steps of a session, none of which asks for anything (${setting.name})`, {
          count: steps,
          differences: others.length,
        });
        expect(others).toEqual([]);
        expect(asked.filter((request) => article.test(request)).length).toBeGreaterThan(0);
      },
    );

    it('leaves for a page’s process nothing to read but settings', async () => {
      await reader.inExtension(
        `(globalThis.browser ?? chrome).storage.local.set({ settings: { theme: 'dark', version: 1 } })`,
      );
      const sheet = await reader.extensionPage('questions.html');
      await reader.evaluate(sheet, writeQuestion);
      await sheet.close();
      const page = await reader.browser.newPage();
      await page.goto(setting.url('research-article.html'));
      const seen = JSON.parse(await reader.inExtension<string>(readable)) as Readable;
      // `scripting` is a few constants there, and `test` Firefox's own under a test.
      const known = [
        'scripting',
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
      const differences = [
        ...Object.keys(seen.local).filter((key) => key !== 'settings'),
        ...seen.databases,
        ...seen.parts.filter((part) => !known.includes(part)),
        ...(JSON.stringify(seen).includes('canary') ? ['what is kept'] : []),
      ];
      record(`private: what a page’s process could read, settings alone (${setting.name})`, {
        count: 5,
        differences: differences.length,
      });
      expect(differences).toEqual([]);
      expect(seen.local.settings).toEqual({ theme: 'dark', version: 1 });
      expect(['refused', {}]).toContainEqual(seen.session);
      expect(['refused', {}]).toContainEqual(seen.sync);
    });
  });
}

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
