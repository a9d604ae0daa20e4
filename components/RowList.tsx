import { useState } from 'preact/hooks';
import type { Explanation } from '../glossary/explanation.ts';
import type { Interface } from '../glossary/interface.ts';
import { subjectKey } from '../glossary/subject.ts';
import { type Asking, type Favouring, SubjectRow } from './SubjectRow.tsx';

export interface RowListProps {
  explanations: Explanation[];
  rowWords: Interface['popup'];
  language: string;
  /** Whether texts about how long people live are covered. */
  covered: boolean;
  asking?: Asking | undefined;
  favouring?: Favouring | undefined;
  onGuidance(section: string): void;
  onHowTo(kind: string): void;
  onGlossary?: ((id: string) => void) | undefined;
}

/** Words of the glossary, of which one at a time is open. */
export function RowList(props: RowListProps) {
  const [open, setOpen] = useState<string>();
  if (props.explanations.length === 0) return null;
  return (
    <ul class="subjects">
      {props.explanations.map((explanation) => {
        const key = subjectKey(explanation.subject);
        return (
          <li key={key}>
            <SubjectRow
              {...props}
              words={props.rowWords}
              explanation={explanation}
              open={open === key}
              onToggle={(isOpen) =>
                setOpen((now) => (isOpen ? key : now === key ? undefined : now))
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
