import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeKept, readKept, replaceKept } from '../../extension/kept.ts';
import { type Kept, names, nothingKept } from '../../extension/kept-shape.ts';
import { setKnown } from '../../extension/known.ts';
import { addQuestion } from '../../extension/questions.ts';
import { changeSettings, readSettings, replaceSettings } from '../../extension/settings.ts';
import { recordEach } from '../browser/trust-each.ts';
import { giveLocks } from './locks.ts';

const goodSettings = { language: 'es', known: ['term:scan'], version: 1 };
const question = { id: '1', text: 'What is the aim?', note: '' };
const good: Kept = {
  questions: [question],
  favourites: ['term:cryoablation'],
  helpful: { 'section:liver': 'yes' },
  profile: { places: ['bone'] },
};
const other: Kept = {
  questions: [{ ...question, id: '2' }],
  favourites: [],
  helpful: { 'section:liver': 'no' },
  profile: { places: ['lung'] },
};

const storedSettings = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

/** What a reader's press writes; `failed` where its answer says so instead of throwing. */
const settingsWork: [name: string, work: () => Promise<unknown>][] = [
  ['a change', () => changeSettings(() => ({ theme: 'dark' }))],
  ['a word known', () => setKnown({ kind: 'term', id: 'biopsy' }, true)],
  ['all put back', () => replaceSettings({})],
];
const keptWork: [name: string, work: () => Promise<unknown>][] = [
  ['a question asked', () => addQuestion('Why?', { key: 'term:scan', title: 'scan' })],
  ['questions sorted', () => changeKept('questions', (all) => [...all, { ...question, id: '3' }])],
  ['a favourite', () => changeKept('favourites', (all) => [...all, 'term:scan'])],
  ['an opinion', () => changeKept('helpful', () => ({ 'section:bone': 'no' }))],
  ['an answer', () => changeKept('profile', () => ({ places: [] }))],
  ['a file read', () => replaceKept(other)],
];

/** How a write of settings goes wrong. */
const settingsFaults: [name: string, fail: () => void][] = [
  [
    'cannot be read',
    () => vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt')),
  ],
  [
    'is full',
    () => vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES')),
  ],
  [
    'breaks off before it writes',
    () =>
      vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(() => {
        throw new Error('gone');
      }),
  ],
];

/** How the nth write of a press goes wrong in IndexedDB. */
function failAtPut(n: number, fault: 'full' | 'killed' | 'aborted'): void {
  const put = IDBObjectStore.prototype.put;
  let count = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    ...args
  ) {
    if (count++ !== n) return put.apply(this, args as Parameters<typeof put>);
    if (fault === 'full') throw new DOMException('full', 'QuotaExceededError');
    // A worker or page that is killed takes its open transaction with it.
    const request = put.apply(this, args as Parameters<typeof put>);
    this.transaction.abort();
    if (fault === 'killed') throw new Error('killed');
    return request;
  });
}

/** Whether a press says that it failed. */
async function isTold(work: () => Promise<unknown>): Promise<boolean> {
  return work().then(
    (answer) => answer === 'failed',
    () => true,
  );
}

beforeEach(async () => {
  fakeBrowser.reset();
  giveLocks();
  await fakeBrowser.storage.local.set({ settings: goodSettings });
  await replaceKept(good);
});
afterEach(() => vi.restoreAllMocks());

describe('when storage fails, the last good state stays and the reader is told', () => {
  recordEach('storage: writes that fail, break off, or meet something damaged or newer');

  const settingsRows = settingsWork.flatMap(([what, work]) =>
    settingsFaults.map(([how, fail]) => ({ what, work, how, fail })),
  );
  it.each(settingsRows)(
    'settings: $what, where the store $how',
    async ({ what, work, how, fail }) => {
      fail();
      // Putting everything back reads nothing, so that it works on what cannot be read.
      const isFine = what === 'all put back' && how === 'cannot be read';
      expect(await isTold(work)).toBe(!isFine);
      vi.restoreAllMocks();
      expect(await storedSettings()).toEqual(isFine ? { version: 1 } : goodSettings);
      await changeSettings(() => ({ theme: 'light' }));
      expect((await readSettings()).settings.theme).toBe('light');
    },
  );

  const keptRows = keptWork.flatMap(([what, work]) =>
    (['full', 'killed', 'aborted'] as const).flatMap((fault) =>
      (what === 'a file read' ? names.map((_, i) => i) : [0]).map((n) => ({
        what,
        work,
        fault,
        n,
      })),
    ),
  );
  it.each(keptRows)('kept: $what, $fault at write $n', async ({ work, fault, n }) => {
    failAtPut(n, fault);
    expect(await isTold(work)).toBe(true);
    vi.restoreAllMocks();
    expect(await readKept()).toEqual({ kept: good, state: 'fine' });
    await changeKept('favourites', () => ['term:scan']);
    expect((await readKept()).kept.favourites).toEqual(['term:scan']);
  });

  it.each(keptWork)('kept: %s, where the database does not open', async (_, work) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('corrupt', 'UnknownError');
    });
    expect(await isTold(work)).toBe(true);
    expect(await readKept()).toEqual({ kept: nothingKept, state: 'unreadable' });
    vi.restoreAllMocks();
    expect(await readKept()).toEqual({ kept: good, state: 'fine' });
  });

  it.each(keptWork)('kept: %s, where a later version has been here', async (_, work) => {
    await new Promise((done) => {
      const opening = indexedDB.open('in-plain-words', 2);
      opening.onsuccess = () => done(opening.result.close());
    });
    expect(await isTold(work)).toBe(true);
    expect(await readKept()).toEqual({ kept: nothingKept, state: 'unreadable' });
    const stored = await new Promise<unknown>((done) => {
      const opening = indexedDB.open('in-plain-words', 2);
      opening.onsuccess = () => {
        const asking = opening.result.transaction('kept').objectStore('kept').get('questions');
        asking.onsuccess = () => done((opening.result.close(), asking.result));
      };
    });
    expect(stored).toEqual(good.questions);
    await new Promise((done) => (indexedDB.deleteDatabase('in-plain-words').onsuccess = done));
  });
});
