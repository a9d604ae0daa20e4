import type { Interface } from '../glossary/interface.ts';
import { QuestionItem, type ShownQuestion } from './QuestionItem.tsx';
import { RemovedQuestion } from './RemovedQuestion.tsx';

export interface QuestionListProps {
  questions: ShownQuestion[];
  /** The question removed last, and how many stood before it. */
  removed?: { id: string; text: string; index: number } | undefined;
  words: Interface['questions'];
  onType(id: string, typed: { text: string } | { note: string }): void;
  onSave(id: string): void;
  onMove(id: string, by: -1 | 1): void;
  onRemove(id: string): void;
  onUndo(): void;
}

/** The questions in their order, and where one was removed, the way to have it back. */
export function QuestionList(props: QuestionListProps) {
  const { questions, removed, words, onType, onSave, onMove, onRemove, onUndo } = props;
  const items = questions.map((question, index) => (
    <QuestionItem
      key={question.id}
      question={question}
      number={index + 1}
      count={questions.length}
      words={words}
      onType={(typed) => onType(question.id, typed)}
      onSave={() => onSave(question.id)}
      onMove={(by) => onMove(question.id, by)}
      onRemove={() => onRemove(question.id)}
    />
  ));
  if (removed)
    items.splice(
      removed.index,
      0,
      <RemovedQuestion
        key={`removed ${removed.id}`}
        text={removed.text}
        words={words}
        onUndo={onUndo}
      />,
    );
  return items.length > 0 ? <ol class="questions">{items}</ol> : null;
}
