import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../glossary/fill.ts';
import type { Interface } from '../glossary/interface.ts';

interface RemovedQuestionProps {
  text: string;
  words: Interface['questions'];
  onUndo(): void;
}

/** As much of it is shown as tells it from others. */
const most = 80;

/** Stands where a question was removed; the focus goes on here. */
export function RemovedQuestion({ text, words, onUndo }: RemovedQuestionProps) {
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current!.focus(), []);
  return (
    <li class="removed">
      <span id="removed">
        {fill(words.removed, { text: text.length > most ? `${text.slice(0, most)}…` : text })}
      </span>
      <button type="button" ref={undo} aria-describedby="removed" onClick={onUndo}>
        {words.undo}
      </button>
    </li>
  );
}
