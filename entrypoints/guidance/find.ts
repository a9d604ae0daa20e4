import type { FoundInGuide } from '../../components/guide-tools/GuideSearch.tsx';
import type { FoundSection } from '../../components/guide-tools/SectionHit.tsx';
import { excerptOf } from '../../glossary/excerpt.ts';
import { explain } from '../../glossary/explain.ts';
import type { Language } from '../../glossary/languages.ts';
import { makeSearch } from '../../glossary/search.ts';
import { clearHits, showHits } from '../../page/painters/hits.ts';
import { type SectionPiece, coverOf, sectionPieces } from '../../page/section-text.ts';

/** Enough words of the glossary below the parts of the guide. */
const mostWords = 5;

export interface DrawnSection {
  id: string;
  title: string;
  island: HTMLElement;
}

/** Looks through the guide as it is drawn, and the glossary. Reads the guide on first use. */
export function findInGuide(sections: () => readonly DrawnSection[], language: Language) {
  let pieces: Map<string, { title: string; pieces: SectionPiece[] }> | undefined;
  const read = () =>
    (pieces ??= new Map(
      sections().map(({ id, title, island }) => [
        id,
        { title, pieces: sectionPieces(island).map(withoutNumbers) },
      ]),
    ));
  const search = makeSearch(language, () =>
    Object.fromEntries(
      [...read()].map(([id, { pieces: all }]) => [id, all.map(({ text }) => text).join('\n')]),
    ),
  );
  const islands = () => sections().map(({ island }) => island);

  function found({ section: id, words }: { section: string; words: string[] }): FoundSection[] {
    const section = read().get(id);
    return section ? [{ id, title: section.title, words, ...placeIn(section.pieces, words) }] : [];
  }

  return {
    search(text: string): FoundInGuide {
      const hits = search(text);
      return {
        sections: hits.flatMap((hit) => ('section' in hit ? found(hit) : [])),
        explanations: hits
          .flatMap((hit) => ('subject' in hit ? (explain(hit.subject, language) ?? []) : []))
          .slice(0, mostWords),
      };
    },
    /** Marks in the text what was found, or nothing any more. */
    show(now: FoundInGuide | undefined): void {
      if (now) showHits(islands(), [...new Set(now.sections.flatMap(({ words }) => words))]);
      else clearHits(islands());
    },
    /** Brings the paragraph into view, with the focus on it; a covered one stays covered. */
    go({ id, place }: FoundSection): void {
      if (location.hash !== `#${id}`) history.pushState(null, '', `#${id}`);
      const element = place ?? document.getElementById(id);
      if (!element) return;
      element.scrollIntoView({ block: place ? 'center' : 'start' });
      focus(element);
    },
  };
}

/** A piece in sight comes before one in a covered text, of which nothing is shown. */
function placeIn(pieces: SectionPiece[], words: string[]): Pick<FoundSection, 'excerpt' | 'place'> {
  const [open, covered] = [
    pieces.filter((piece) => !coverOf(piece)),
    pieces.filter((piece) => coverOf(piece)),
  ];
  const seen = excerptOf(textsOf(open), words);
  if (seen) return { excerpt: seen.parts, place: open[seen.from]!.element };
  const hidden = excerptOf(textsOf(covered), words);
  if (!hidden) return {};
  const cover = coverOf(covered[hidden.from]!)!;
  return { excerpt: 'covered', place: cover.querySelector('summary') ?? cover };
}

const textsOf = (pieces: SectionPiece[]) => pieces.map(({ text }) => text);

/** With the focus on it, Tab goes on from there; nothing stays behind. */
function focus(element: HTMLElement): void {
  if (!element.matches('[tabindex], summary')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** Numbers of sources are no part of what is looked for. */
function withoutNumbers(piece: SectionPiece): SectionPiece {
  return { ...piece, text: piece.text.replace(/(\s?\[\d+\])+/g, '') };
}
