import { beforeAll } from 'vitest';
import type { Reader } from '../../scripts/browsers/reader.ts';
import type { Setting } from './browsers.ts';

/** The same browser twice: without us, and with us. */
export interface Pair {
  bare: Reader;
  reader: Reader;
}

/** Starts both before the tests of a setting. */
export function startPair(setting: Setting): Pair {
  const pair = {} as Pair;
  beforeAll(async () => {
    pair.bare = await setting.start({ bare: true });
    pair.reader = await setting.start();
  });
  return pair;
}
