import type { Language } from '../../glossary/languages.ts';
import type { Lexicons } from '../../glossary/lexicons.ts';
import type { PageReader, readerOf } from '../../glossary/page-reader.ts';

/**
 * What finds mentions, in two scripts. Several times as large as the rest of what a page gets, so
 * they come only into pages on which there is something to find.
 */
interface Engine {
  reader?: typeof readerOf;
  lexicons?: Lexicons;
}

/** Known to our scripts only: it lives in the extension's own world, not in the page's. */
const key = Symbol.for('in-plain-words engine');
const world = globalThis as { [key]?: Engine | undefined };

export const engine = {
  putReader: (reader: typeof readerOf) => void ((world[key] ??= {}).reader = reader),
  putLexicons: (lexicons: Lexicons) => void ((world[key] ??= {}).lexicons = lexicons),
  /** Looks through one page of a language, block by block from its top. None until both are here. */
  readerOf(language: Language | 'other'): PageReader | undefined {
    const { reader, lexicons } = world[key] ?? {};
    return reader && lexicons && reader(language, lexicons);
  },
  /** An earlier version's is of no use to a later one. */
  forget(): void {
    world[key] = undefined;
  },
};
