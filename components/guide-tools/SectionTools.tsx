import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../glossary/fill.ts';
import type { Interface } from '../../glossary/interface.ts';
import { Helpful, type HelpfulAnswer } from './Helpful.tsx';

type Words = Interface['guideTools'];

/** What became of a question, of something to be kept, of a text to be shared. */
type Asked = keyof Words['asked'];
export type KeptOutcome = 'kept' | keyof Words['notKept'];
/** `stopped`: the reader closed the list of apps. */
export type Shared = 'shared' | 'copied' | 'notShared' | 'stopped';

export interface SectionToolsProps {
  title: string;
  favourite: boolean;
  helpful: HelpfulAnswer | undefined;
  words: Words;
  onAsk(): Promise<Asked>;
  onQuestions(): void;
  onFavourite(on: boolean): Promise<KeptOutcome>;
  onHelpful(answer: HelpfulAnswer | undefined): Promise<KeptOutcome>;
  onShare(): Promise<Shared>;
  onPrint(): void;
  /** Reads the section aloud; there where this device can. */
  aloud?: ComponentChildren;
}

/** Below a section: what a reader can do with it. Each press says in a sentence what it did. */
export function SectionTools(props: SectionToolsProps) {
  const { title, favourite, words, onAsk, onQuestions, onFavourite, onShare } = props;
  const [said, say] = useState('');
  const [asked, setAsked] = useState(false);

  async function ask(): Promise<void> {
    const outcome = await onAsk();
    setAsked(outcome === 'added' || outcome === 'there');
    say(words.asked[outcome]);
  }

  async function keep(outcome: Promise<KeptOutcome>, done: string): Promise<void> {
    const how = await outcome;
    setAsked(false);
    say(how === 'kept' ? done : words.notKept[how]);
  }

  async function share(): Promise<void> {
    const how = await onShare();
    setAsked(false);
    say(how === 'stopped' ? '' : words[how]);
  }

  return (
    <div class="section-tools" role="group" aria-label={fill(words.tools, { title })}>
      <div class="actions">
        <button type="button" onClick={() => void ask()}>
          {words.ask}
        </button>
        <button
          type="button"
          aria-pressed={favourite}
          onClick={() =>
            void keep(
              onFavourite(!favourite),
              favourite ? words.favouriteGone : words.favouriteKept,
            )
          }
        >
          {words.favourite}
        </button>
        <button type="button" onClick={() => void share()}>
          {words.share}
        </button>
        <button type="button" onClick={props.onPrint}>
          {words.print}
        </button>
        {props.aloud}
      </div>
      <Helpful
        answer={props.helpful}
        words={words}
        onAnswer={(answer) =>
          void keep(props.onHelpful(answer), answer ? words.helpfulKept : words.helpfulGone)
        }
      />
      <p class="said" role="status">
        {said}
      </p>
      {asked && (
        <p>
          <button type="button" onClick={onQuestions}>
            {words.showQuestions}
          </button>
        </p>
      )}
    </div>
  );
}
