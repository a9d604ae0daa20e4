import { languageOfPage } from '../../glossary/languages.ts';
import type { PageReader } from '../../glossary/page-reader.ts';
import type { Mention } from '../../glossary/subject.ts';
import type { Block, BlockRoot } from '../../page/blocks.ts';
import { headsOf } from '../../page/table-heads.ts';
import { bringReader } from './bring-reader.ts';

/** A page that shows it so late is about something else. */
const mostEarly = 200;

/** Finds what the blocks of this page mention, with the engine that is brought in for it. */
export function startFinding(signal: AbortSignal) {
  let reader: PageReader | undefined;
  /** Read before the page had shown what it is about. */
  const early = new Set<BlockRoot>();

  return {
    async prepare(): Promise<void> {
      // A page may have taken its root away for now.
      const language = languageOfPage(document.documentElement?.lang ?? '');
      reader ??= await bringReader(language, signal);
    },
    find(text: string, block: Block): Mention[] {
      if (!reader!.settled() && early.size < mostEarly) early.add(block.root);
      return reader!(text, { headings: headsOf(block) });
    },
    /** The roots that were read too early, once it is known what the page is about; each once. */
    again(): BlockRoot[] {
      if (!reader?.settled()) return [];
      const roots = [...early];
      early.clear();
      return roots;
    },
  };
}
