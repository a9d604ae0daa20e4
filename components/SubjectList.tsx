import { useState } from 'preact/hooks';
import { fillCount } from '../glossary/fill.ts';
import type { Interface } from '../glossary/interface.ts';
import { isFigure, subjectKey } from '../glossary/subject.ts';
import { type Asking, type Favouring, type ListedSubject, SubjectRow } from './SubjectRow.tsx';

export type { ListedSubject };

interface SubjectListProps {
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

/** From this many subjects on, those that most readers know are folded away. */
const long = 12;

/** What the page mentions, in order of appearance, what is in the window first. */
export function SubjectList(props: SubjectListProps) {
  const { subjects, words, language } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const isFolded = ({ explanation }: ListedSubject) =>
    subjects.length >= long && explanation.basic === true;
  const isNumber = ({ explanation }: ListedSubject) => isFigure(explanation.subject);
  const figures = subjects.filter(isNumber);
  const shown = subjects.filter((subject) => !isFolded(subject) && !isNumber(subject));
  const folded = subjects.filter(isFolded);
  const [here, elsewhere] = [
    shown.filter(({ onScreen }) => onScreen),
    shown.filter(({ onScreen }) => !onScreen),
  ];

  function toggle(key: string, isOpen: boolean): void {
    if (open.has(key) === isOpen) return;
    setOpen(new Set(isOpen ? [...open, key] : [...open].filter((other) => other !== key)));
  }

  const rows = (list: ListedSubject[]) => (
    <ul class="subjects">
      {list.map((subject) => {
        const key = subjectKey(subject.explanation.subject);
        return (
          <li key={key}>
            <SubjectRow
              {...props}
              explanation={subject.explanation}
              onPage={subject}
              open={open.has(key)}
              onToggle={(isOpen) => toggle(key, isOpen)}
            />
          </li>
        );
      })}
    </ul>
  );

  return (
    <>
      <h2>{fillCount(words.found, subjects.length, language)}</h2>
      {here.length > 0 && elsewhere.length > 0 && <h3>{words.onScreen}</h3>}
      {here.length > 0 && rows(here)}
      {here.length > 0 && elsewhere.length > 0 && <h3>{words.elsewhere}</h3>}
      {elsewhere.length > 0 && rows(elsewhere)}
      {figures.length > 0 && <h3>{words.figures}</h3>}
      {figures.length > 0 && rows(figures)}
      {folded.length > 0 && (
        <details class="basics">
          <summary>{fillCount(words.basics, folded.length, language)}</summary>
          {rows(folded)}
        </details>
      )}
    </>
  );
}
