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
        const result = await readOne(database, name);
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
      const result = asStored(name, stored);
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

/** Puts nothing in the place of what cannot be read; all else stays. @throws {NotKept} */
export async function startKeptAnew(): Promise<void> {
  if (inPrivate()) throw new NotKept('private');
  try {
    const lost = await using(async (database) => {
      const results = await Promise.all(names.map((name) => readOne(database, name)));
      return names.filter((_, i) => 'wrong' in results[i]!);
    });
    await writing(async (records) => {
      for (const name of lost) await records.put(nothingKept[name], name);
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

/** What is stored under a name, or where it is wrong; nothing stored is nothing kept. */
function asStored<N extends keyof Kept>(name: N, stored: unknown) {
  return checked(name, stored === undefined ? nothingKept[name] : stored);
}

/** In a transaction of its own: a record that the browser cannot read ends the one it is in. */
async function readOne(database: IDBPDatabase, name: keyof Kept) {
  try {
    const transaction = database.transaction(store);
    // What ends it too early is told by the request that it ends.
    transaction.done.catch(() => undefined);
    return asStored(name, await transaction.store.get(name));
  } catch {
    return { wrong: name };
  }
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
