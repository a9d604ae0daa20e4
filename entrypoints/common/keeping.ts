import { NotKept, changeKept } from '../../extension/kept.ts';

/** `private`: nothing is kept in a private window. */
export type KeepingOutcome = 'kept' | 'private' | 'failed';

/** Tries to keep something; never throws. */
export async function keeping(change: () => Promise<void>): Promise<KeepingOutcome> {
  try {
    await change();
    return 'kept';
  } catch (error) {
    return error instanceof NotKept && error.message === 'private' ? 'private' : 'failed';
  }
}

/** Puts something at the end of the favourites, or takes it off. */
export function keepFavourite(key: string, on: boolean): Promise<KeepingOutcome> {
  return keeping(() =>
    changeKept('favourites', (all) => {
      const others = all.filter((it) => it !== key);
      return on ? [...others, key] : others;
    }),
  );
}
