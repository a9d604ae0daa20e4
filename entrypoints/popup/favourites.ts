import sections from 'virtual:guidance';
import { readKept, watchKept } from '../../extension/kept.ts';
import type { Language } from '../../glossary/languages.ts';
import { namesOfFavourites } from '../common/favourites.ts';
import { keepFavourite } from '../common/keeping.ts';

/** The reader's favourites; `changed` is called once they are read, and whenever they change. */
export function followFavourites(language: Language, changed: () => void) {
  let keys: readonly string[] = [];

  async function read(): Promise<void> {
    keys = (await readKept()).kept.favourites;
    changed();
  }

  void read();
  watchKept(() => void read());
  return {
    has: (key: string) => keys.includes(key),
    found: () => namesOfFavourites(keys, Object.values(sections), language),
    change: keepFavourite,
  };
}
