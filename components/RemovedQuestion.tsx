import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../glossary/fill.ts';
import type { Interface } from '../glossary/interface.ts';

interface RemovedQuestionProps {
  /** The place it had, from 1 on. */
  number: number;
  words: Interface['questions'];
  onUndo(): void;
}

/** Stands where a question was removed; the focus goes on here. */
export function RemovedQuestion({ number, words, onUndo }: RemovedQuestionProps) {
  const id = useId();
  const undo = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => undo.current!.focus(), []);
  return (
    <li class="removed">
      <span id={id}>{fill(words.removed, { number: String(number) })}</span>
      <button type="button" ref={undo} aria-describedby={id} onClick={onUndo}>
        {words.undo}
      </button>
    </li>
  );
}
