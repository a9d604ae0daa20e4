import type { Interface } from '../../glossary/interface.ts';

export type HelpfulAnswer = 'yes' | 'no';

interface HelpfulProps {
  answer: HelpfulAnswer | undefined;
  words: Interface['guideTools'];
  /** `undefined`: the answer is taken back. */
  onAnswer(answer: HelpfulAnswer | undefined): void;
}

/** Whether a section was helpful. A second press on an answer takes it back. */
export function Helpful({ answer, words, onAnswer }: HelpfulProps) {
  return (
    <div class="helpful" role="group" aria-label={words.helpful}>
      <span aria-hidden="true">{words.helpful}</span>
      {(['yes', 'no'] as const).map((option) => (
        <button
          key={option}
          type="button"
          aria-pressed={answer === option}
          onClick={() => onAnswer(answer === option ? undefined : option)}
        >
          {words[option]}
        </button>
      ))}
    </div>
  );
}
