import type { Language } from '../../glossary/languages.ts';
import type { PageReader } from '../../glossary/page-reader.ts';

/**
 * What finds mentions. Three times as large as the rest of what a page gets, so it comes only
 * into pages on which there is something to find.
 */
export interface Engine {
  /** Looks through one page of a language, block by block from its top. */
  readerOf(language: Language | 'other'): PageReader;
}

/** Known to our scripts only: it lives in the extension's own world, not in the page's. */
const key = Symbol.for('in-plain-words engine');
const world = globalThis as { [key]?: Engine | undefined };

export const engine = {
  here: () => world[key],
  put(present: Engine): void {
    world[key] = present;
  },
  /** An earlier version's is of no use to a later one. */
  forget(): void {
    world[key] = undefined;
  },
};
