import { type Part, idOf } from '../../glossary/browse.ts';
import { fillCount } from '../../glossary/fill.ts';
import { Entry } from './Entry.tsx';
import type { EntryTools } from './EntryMore.tsx';

export interface PartWordsProps extends EntryTools {
  part: Part;
  missing: { near: string | undefined } | undefined;
  covered: boolean;
  sectionTitle(id: string): string;
  onGuidance(section: string): void;
}

/** The words of a letter or a topic. */
export function PartWords(props: PartWordsProps) {
  const { part, missing, words, language } = props;
  return (
    <section class="part" aria-labelledby={part.id}>
      <h2 id={part.id} tabIndex={-1} lang={part.language}>
        {part.title}
      </h2>
      <p class="small">{fillCount(words.page.count, part.entries.length, language)}</p>
      {part.entries.map((explanation) => {
        const id = idOf(explanation);
        return (
          <Entry {...props} key={id} explanation={explanation} isNear={missing?.near === id} />
        );
      })}
    </section>
  );
}
