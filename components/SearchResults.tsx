import { useState } from 'preact/hooks';
import type { Explanation } from '../glossary/explanation.ts';
import { fill } from '../glossary/fill.ts';
import type { Interface } from '../glossary/interface.ts';
import { subjectKey } from '../glossary/subject.ts';
import { type Asking, type Favouring, type ListedSubject, SubjectRow } from './SubjectRow.tsx';

/** What a search has found, best first. */
export interface Found {
  explanations: Explanation[];
  sections: { id: string; title: string }[];
}

interface SearchResultsProps {
  text: string;
  found: Found;
  /** What the page mentions. */
  subjects: ListedSubject[];
  words: Interface['popup'];
  language: string;
  covered: boolean;
  asking?: Asking | undefined;
  favouring?: Favouring | undefined;
  onGuidance(section: string): void;
  onHowTo(kind: string): void;
  onGlossary?: ((id: string) => void) | undefined;
}

/** What was looked up: words of the glossary, then sections of the guide. */
export function SearchResults(props: SearchResultsProps) {
  const { text, found, subjects, words, onGuidance } = props;
  const [open, setOpen] = useState<string>();
  const { explanations, sections } = found;
  if (explanations.length + sections.length === 0)
    return <p role="status">{fill(words.searchNothing, { text: text.trim() })}</p>;
  return (
    <>
      {explanations.length > 0 && <h2>{words.inGlossary}</h2>}
      <ul class="subjects">
        {explanations.map((explanation) => {
          const key = subjectKey(explanation.subject);
          return (
            <li key={key}>
              <SubjectRow
                {...props}
                explanation={explanation}
                onPage={subjects.find((it) => subjectKey(it.explanation.subject) === key)}
                open={open === key}
                onToggle={(isOpen) =>
                  setOpen((now) => (isOpen ? key : now === key ? undefined : now))
                }
              />
            </li>
          );
        })}
      </ul>
      {sections.length > 0 && <h2>{words.inGuide}</h2>}
      {sections.map(({ id, title }) => (
        <button key={id} type="button" class="guide" onClick={() => onGuidance(id)}>
          {title}
        </button>
      ))}
    </>
  );
}
