import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { type Kept, checked, names, nothingKept } from './kept-shape.ts';

const store = 'kept';
const channel = 'kept';

/**
 * `fine`; `private`: a private window, in which nothing is read or written; `unreadable`: some
 * of it could not be read, and is left as it is.
 */
export type KeptState = 'fine' | 'private' | 'unreadable';

/** Why a change was not made; nothing that was kept before is lost. */
export class NotKept extends Error {
  override name = 'NotKept';
}

/** What the reader keeps; what cannot be read counts as nothing, and `state` says so. */
export async function readKept(): Promise<{ kept: Kept; state: KeptState }> {
  if (inPrivate()) return { kept: nothingKept, state: 'private' };
  try {
    return await using(async (database) => {
      const kept: Record<string, unknown> = { ...nothingKept };
      let state: KeptState = 'fine';
      for (const name of names) {
        const stored: unknown = await database.get(store, name);
        if (stored === undefined) continue;
        const result = checked(name, stored);
        if ('value' in result) kept[name] = result.value;
        else state = 'unreadable';
      }
      return { kept: kept as unknown as Kept, state };
    });
  } catch {
    return { kept: nothingKept, state: 'unreadable' };
  }
}

/**
 * Changes what is kept under one name, one change after the other.
 * @throws {NotKept} in private windows, where what is kept is damaged or would be (too long, too
 * many), or storage fails.
 */
export async function changeKept<N extends keyof Kept>(
  name: N,
  change: (value: Kept[N]) => Kept[N],
): Promise<void> {
  if (inPrivate()) throw new NotKept('private');
  try {
    await writing(async (records) => {
      const stored: unknown = await records.get(name);
      const result = checked(name, stored ?? nothingKept[name]);
      if ('wrong' in result) throw new NotKept(result.wrong);
      const changed = checked(name, change(result.value));
      if ('wrong' in changed) throw new NotKept(changed.wrong);
      await records.put(changed.value, name);
    });
  } catch (error) {
    throw error instanceof NotKept ? error : new NotKept('storage', { cause: error });
  }
  tell();
}

/** Puts all of it in the place of what is kept, whatever that is. @throws {NotKept} */
export async function replaceKept(kept: Kept): Promise<void> {
  if (inPrivate()) throw new NotKept('private');
  try {
    await writing(async (records) => {
      for (const name of names) await records.put(kept[name], name);
    });
  } catch (error) {
    throw new NotKept('storage', { cause: error });
  }
  tell();
}

/** Calls back on every change made in another page of ours; returns how to stop. */
export function watchKept(changed: () => void): () => void {
  const listening = new BroadcastChannel(channel);
  listening.addEventListener('message', changed);
  return () => listening.close();
}

function tell(): void {
  const telling = new BroadcastChannel(channel);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
  telling.postMessage('changed');
  telling.close();
}

function inPrivate(): boolean {
  return browser.extension?.inIncognitoContext ?? false;
}

type Records = IDBPObjectStore<unknown, [typeof store], typeof store, 'readwrite'>;

/** Writes in one transaction: all that is put is stored, or nothing. */
async function writing(work: (records: Records) => Promise<void>): Promise<void> {
  await using(async (database) => {
    const transaction = database.transaction(store, 'readwrite');
    // What ends it too early is told by the request that it ends.
    transaction.done.catch(() => undefined);
    try {
      await work(transaction.store);
      await transaction.done;
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It has ended already.
      }
      throw error;
    }
  });
}

/** Opened anew each time: a connection left open would hold up a later version's. */
async function using<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB('in-plain-words', 1, {
    upgrade: (fresh) => void fresh.createObjectStore(store),
  });
  try {
    return await work(database);
  } finally {
    database.close();
  }
}
