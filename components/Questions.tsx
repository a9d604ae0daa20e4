import { useRef } from 'preact/hooks';
import { AskFirst } from './AskFirst.tsx';
import { useKeptFocus } from './focus.ts';
import { LookedUp, type LookedUpWord } from './LookedUp.tsx';
import { QuestionList, type QuestionListProps } from './QuestionList.tsx';
import { QuestionsCopies, type QuestionsCopiesProps } from './QuestionsCopies.tsx';
import { QuestionsSheet } from './QuestionsSheet.tsx';

interface QuestionsProps extends QuestionListProps, QuestionsCopiesProps {
  /** `private`: nothing is kept here. `unreadable`: some of what is kept could not be read. */
  state: 'fine' | 'private' | 'unreadable';
  lookedUp: LookedUpWord[];
  /** How the last change went; `alarm` where it did not. */
  message?: { text: string; alarm: boolean } | undefined;
  onAdd(): void;
  onPrint(): void;
  onSaveText(): void;
  onClear(): void;
  onAnew(): void;
}

/** The reader's questions for the cancer team: a page to work on, and its paper. */
export function Questions(props: QuestionsProps) {
  const { state, questions, removed, lookedUp, words, message } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useKeptFocus(heading);
  const written = questions.filter(({ text, note }) => text.trim() || note.trim());
  return (
    <>
      <main>
        <h1 ref={heading} tabIndex={-1}>
          {words.title}
        </h1>
        <p>{words.intro}</p>
        <p class="small">{words.onDevice}</p>
        {state !== 'fine' && (
          <p role="alert" class="alarm">
            {words[state]}
          </p>
        )}
        <div class="message">
          <p role="status">{message?.alarm === false && message.text}</p>
          {message?.alarm && <p role="alert">{message.text}</p>}
        </div>
        <fieldset disabled={state === 'private'}>
          {state === 'fine' && questions.length === 0 && !removed && <p>{words.none}</p>}
          <QuestionList {...props} />
          <p>
            <button type="button" onClick={props.onAdd}>
              {words.add}
            </button>
          </p>
          <LookedUp words={lookedUp} title={words.lookedUp} covered={words.covered} />
          {written.length > 0 && (
            <section aria-labelledby="take">
              <h2 id="take">{words.take}</h2>
              <p class="small">{words.takeHelp}</p>
              <p class="actions">
                <button type="button" onClick={props.onPrint}>
                  {words.print}
                </button>
                <button type="button" onClick={props.onSaveText}>
                  {words.saveText}
                </button>
              </p>
            </section>
          )}
          <QuestionsCopies {...props} />
          <div>
            {state === 'unreadable' && (
              <AskFirst
                label={words.anew}
                ask={words.anewAsk}
                sure={words.anewSure}
                cancel={words.anewCancel}
                onSure={props.onAnew}
              />
            )}
            {questions.length > 0 && (
              <AskFirst
                label={words.clear}
                ask={words.clearAsk}
                sure={words.clearSure}
                cancel={words.clearCancel}
                onSure={props.onClear}
              />
            )}
          </div>
        </fieldset>
      </main>
      <QuestionsSheet questions={written} lookedUp={lookedUp} words={words} />
    </>
  );
}
