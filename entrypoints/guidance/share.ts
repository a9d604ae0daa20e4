import { sourceDate } from '../../components/dates.ts';
import type { Shared } from '../../components/guide-tools/SectionTools.tsx';
import type { Language } from '../../glossary/languages.ts';
import { type SectionText, plainSection } from '../../glossary/plain-section.ts';
import type { Source } from '../../glossary/schema.ts';
import { guidanceWords, guideToolsWords } from '../../glossary/words.ts';
import { coverOf, sectionPieces } from '../../page/section-text.ts';
import type { DrawnSection } from './find.ts';

/** A section as text with its sources, as it is drawn; what is covered is left out, and that is said. */
export function textOfSection(
  { title, island }: Omit<DrawnSection, 'id'>,
  sources: readonly { id: string; source: Source }[],
  language: Language,
): string {
  const words = guidanceWords(language);
  const pieces = openPieces(island, language);
  const cited = new Set(
    pieces.flatMap(({ text }) => [...text.matchAll(/\[(\d+)\]/g)].map(([, it]) => Number(it))),
  );
  return plainSection(
    {
      title,
      pieces,
      sources: sources.flatMap(({ source }, index) => {
        const { cite, title: name, url } = source;
        const line = `${cite}. ${name} (${sourceDate(source, words, language)}). ${url}`;
        return cited.has(index + 1) ? [{ number: index + 1, line }] : [];
      }),
    },
    words,
  );
}

/** A section as it is read aloud, by an English voice: without the numbers of its sources. */
export function textsToHear({ title, island }: Omit<DrawnSection, 'id'>): string[] {
  const pieces = openPieces(island, 'en').map(({ text }) => text.replace(/\s*\[\d+\]/g, ''));
  return [title, ...pieces];
}

/** What a reader can see of a section; a sentence in the place of each covered text. */
function openPieces(island: HTMLElement, language: Language): SectionText['pieces'] {
  const told = new Set<HTMLElement>();
  return sectionPieces(island).flatMap((piece): SectionText['pieces'] => {
    const cover = coverOf(piece);
    if (!cover) return [piece];
    if (told.has(cover)) return [];
    told.add(cover);
    return [{ kind: 'text', text: guideToolsWords(language).leftOut }];
  });
}

/** Hands a text to an app of the reader's choice where there is such a list, else copies it. */
export async function shareText(title: string, text: string): Promise<Shared> {
  try {
    if (navigator.share) {
      await navigator.share({ title, text });
      return 'shared';
    }
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'stopped';
  }
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'notShared';
  }
}
