import type { Excerpt } from '../../glossary/excerpt.ts';

/** A section that a search has found, and where in it. */
export interface FoundSection {
  id: string;
  title: string;
  /** A short piece of its text; `covered`: it stands in a covered text alone. Absent: in the title. */
  excerpt?: Excerpt['parts'] | 'covered' | undefined;
  /** Folded words by which it was found. */
  words: string[];
  /** The paragraph that the piece is from. */
  place?: HTMLElement | undefined;
}

interface SectionHitProps {
  section: FoundSection;
  /** Said in the place of a covered text. */
  covered: string;
  onGo(section: FoundSection): void;
}

/** The section's name, which leads there, and what of it was found. The guide is in English. */
export function SectionHit({ section, covered, onGo }: SectionHitProps) {
  const { id, title, excerpt } = section;
  return (
    <>
      <a
        href={`#${id}`}
        lang="en"
        onClick={(event) => {
          event.preventDefault();
          onGo(section);
        }}
      >
        {title}
      </a>
      {excerpt === 'covered' ? (
        <p class="small">{covered}</p>
      ) : (
        excerpt && (
          <p lang="en">{excerpt.map(({ text, hit }, i) => (hit ? <b key={i}>{text}</b> : text))}</p>
        )
      )}
    </>
  );
}
