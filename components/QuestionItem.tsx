import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../glossary/fill.ts';
import type { Interface } from '../glossary/interface.ts';
import { GrowingText } from './GrowingText.tsx';

export interface ShownQuestion {
  id: string;
  text: string;
  note: string;
  /** How it stands with what was typed last; absent while typing. */
  state?: 'saved' | 'failed' | undefined;
  /** Whether it has just been put here by the reader, who goes on in it. */
  fresh?: boolean | undefined;
}

/** As many letters as one question may have where it is kept. */
export const longest = { text: 2000, note: 5000 };

interface QuestionItemProps {
  question: ShownQuestion;
  /** Its place, from 1 on, among this many. */
  number: number;
  count: number;
  words: Interface['questions'];
  onType(typed: { text: string } | { note: string }): void;
  /** What was typed is to be saved now. */
  onSave(): void;
  onMove(by: -1 | 1): void;
  onRemove(): void;
}

/** One question of the sheet, all of it changed in place. */
export function QuestionItem(props: QuestionItemProps) {
  const { question, number, count, words, onType, onSave, onMove, onRemove } = props;
  const item = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (question.fresh) item.current!.querySelector('textarea')!.focus();
  }, []);
  const named = (template: string) => fill(template, { number: String(number) });
  const move = (by: -1 | 1, isEnd: boolean, label: string, name: string) => (
    // At an end it stays a button, so that the focus stays on it.
    <button
      type="button"
      aria-label={named(name)}
      aria-disabled={isEnd}
      onClick={() => !isEnd && onMove(by)}
    >
      <span aria-hidden="true">{by < 0 ? '↑' : '↓'}</span> {label}
    </button>
  );
  return (
    <li ref={item} class="question">
      <GrowingText
        id={`${question.id}-text`}
        label={named(words.question)}
        text={question.text}
        most={longest.text}
        full={words.full}
        onType={(text) => onType({ text })}
        onLeave={onSave}
      />
      <GrowingText
        id={`${question.id}-note`}
        label={named(words.note)}
        text={question.note}
        most={longest.note}
        full={words.full}
        onType={(note) => onType({ note })}
        onLeave={onSave}
      />
      {question.state === 'failed' && (
        <div class="failed">
          <p role="alert">{words.notSaved}</p>
          <button type="button" onClick={onSave}>
            {words.tryAgain}
          </button>
        </div>
      )}
      <div class="actions">
        {move(-1, number === 1, words.up, words.upLabel)}
        {move(1, number === count, words.down, words.downLabel)}
        <button type="button" aria-label={named(words.removeLabel)} onClick={onRemove}>
          {words.remove}
        </button>
        <span role="status" class="small">
          {question.state === 'saved' && words.saved}
        </span>
      </div>
    </li>
  );
}
