import type { Interface } from '../glossary/interface.ts';
import { LookedUp, type LookedUpWord } from './LookedUp.tsx';

interface QuestionsSheetProps {
  questions: { id: string; text: string; note: string }[];
  lookedUp: LookedUpWord[];
  words: Interface['questions'];
}

/** The paper: shown in print alone, and there nothing else is. */
export function QuestionsSheet({ questions, lookedUp, words }: QuestionsSheetProps) {
  return (
    <div class="sheet">
      <h1>{words.title}</h1>
      <ol>
        {questions.map(({ id, text, note }) => (
          <li key={id}>
            <p>{text}</p>
            {note && <p class="note">{note}</p>}
            <div class="line" />
            <div class="line" />
          </li>
        ))}
      </ol>
      <LookedUp words={lookedUp} title={words.lookedUp} />
    </div>
  );
}
