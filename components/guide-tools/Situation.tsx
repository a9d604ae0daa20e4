import { useState } from 'preact/hooks';
import type { Situation as Answers } from '../../glossary/first-for-you.ts';
import type { Interface } from '../../glossary/interface.ts';
import { Choice } from '../Choice.tsx';
import { Places } from './Places.tsx';

type Words = Interface['guideTools'];
type One = 'spread' | 'receptors' | 'reader';
export type AnswersOutcome = 'kept' | keyof Words['answersNotKept'];

interface SituationProps {
  answers: Answers;
  survival: string;
  words: Words;
  survivalWords: Interface['choices']['survival'];
  /** Orders by these answers, and keeps them if that can be. */
  onAnswer(change: Partial<Answers>): Promise<AnswersOutcome>;
  onSurvival(value: string): Promise<AnswersOutcome>;
  onForget(): Promise<AnswersOutcome>;
}

const notAbout = { none: 'notSpread', unsure: 'notSure' } as const;

/**
 * What a reader may tell of a situation, so that some things are listed first. Closed at first;
 * nothing here must be answered.
 */
export function Situation(props: SituationProps) {
  const { answers, survival, words, survivalWords, onAnswer, onSurvival, onForget } = props;
  const [said, say] = useState('');
  const tell = (outcome: Promise<AnswersOutcome>, done: string) =>
    void outcome.then((how) => say(how === 'kept' ? done : words.answersNotKept[how]));
  const one = (name: One) => (
    <Choice
      name={name}
      words={words[name]}
      value={answers[name] ?? ''}
      onChoose={(value) => tell(onAnswer({ [name]: value }), words.answersKept)}
    />
  );
  const { spread } = answers;
  return (
    <details class="situation">
      <summary>{words.situation}</summary>
      <p>{words.situationHelp}</p>
      <details class="how">
        <summary>{words.how}</summary>
        <ul>
          {words.howWhat.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
      {one('spread')}
      <div role="status">
        {(spread === 'none' || spread === 'unsure') && (
          <p class="kind">{words[notAbout[spread]]}</p>
        )}
      </div>
      <Places
        chosen={answers.places}
        words={words.places}
        onChoose={(places) => tell(onAnswer({ places }), words.answersKept)}
      />
      {one('receptors')}
      {one('reader')}
      <button type="button" onClick={() => tell(onForget(), words.forgotten)}>
        {words.forget}
      </button>
      <Choice
        name="survival"
        words={{ ...survivalWords, help: `${survivalWords.help ?? ''} ${words.survivalHelp}` }}
        value={survival}
        onChoose={(value) => tell(onSurvival(value), words.answersKept)}
      />
      <p class="said" role="status">
        {said}
      </p>
    </details>
  );
}
