import type { Family } from '../../glossary/figures/family.ts';
import type { Figure } from '../../glossary/figures/figure.ts';
import type { Language } from '../../glossary/languages.ts';
import type { Lexicons } from '../../glossary/lexicons.ts';
import type { PageReader } from '../../glossary/page-reader.ts';

/**
 * What finds mentions. Several times as large as the rest of what a page gets, so it comes only
 * into pages on which there is something to find, a script a part: the page has a turn between.
 */
interface Engine {
  lexicons: Lexicons;
  studyFamilies: readonly Family<Figure>[];
  /** Looks through one page of a language, block by block from its top. */
  readerOf(
    language: Language | 'other',
    lexicons: Lexicons,
    studyFamilies: readonly Family<Figure>[],
  ): PageReader;
}

/** Known to our scripts only: it lives in the extension's own world, not in the page's. */
const key = Symbol.for('in-plain-words engine');
const world = globalThis as { [key]?: Partial<Engine> | undefined };

export const engine = {
  put: (part: Partial<Engine>) => void (world[key] = { ...world[key], ...part }),
  /** A reader of one page; none until all parts are here. */
  readerOf(language: Language | 'other'): PageReader | undefined {
    const { readerOf, lexicons, studyFamilies } = world[key] ?? {};
    return readerOf && lexicons && studyFamilies && readerOf(language, lexicons, studyFamilies);
  },
  /** An earlier version's is of no use to a later one. */
  forget(): void {
    world[key] = undefined;
  },
};
