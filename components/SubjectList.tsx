import type { Explanation } from '../glossary/explain.ts';
import { fillCount } from '../glossary/fill.ts';
import type { Interface } from '../glossary/interface.ts';
import { subjectKey } from '../glossary/subject.ts';

/** One subject that the page mentions, explained. */
export interface ListedSubject {
  explanation: Explanation;
  /** How the page writes it. */
  text: string;
  count: number;
  onShow(): void;
}

interface SubjectListProps {
  subjects: ListedSubject[];
  words: Interface['popup'];
  language: string;
  onGuidance(section: string): void;
}

/** What the page mentions, in order of appearance; each opens to its whole explanation. */
export function SubjectList({ subjects, words, language, onGuidance }: SubjectListProps) {
  return (
    <>
      <h2>{fillCount(words.found, subjects.length, language)}</h2>
      <ul class="subjects">
        {subjects.map((subject) => (
          <li key={subjectKey(subject.explanation.subject)}>
            <Row {...subject} words={words} language={language} onGuidance={onGuidance} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Row({
  explanation,
  count,
  words,
  language,
  onShow,
  onGuidance,
}: ListedSubject & Omit<SubjectListProps, 'subjects'>) {
  const { title, short, more, not, guidance } = explanation;
  return (
    <details>
      <summary>
        <span class="name" lang={explanation.language}>
          {title}
        </span>
        <span class="small"> {fillCount(words.times, count, language)}</span>
        <span class="short" lang={explanation.language}>
          {short}
        </span>
      </summary>
      <div class="body">
        {[...more, ...not].map((sentence) => (
          <p key={sentence} lang={explanation.language}>
            {sentence}
          </p>
        ))}
        <div class="actions">
          <button type="button" onClick={onShow}>
            {words.show}
          </button>
          {guidance && (
            <button type="button" onClick={() => onGuidance(guidance)}>
              {words.guidance}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}
