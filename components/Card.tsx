import { type ComponentChildren, type ComponentType, Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Explanation } from '../glossary/explanation.ts';
import { fill } from '../glossary/fill.ts';
import type { Interface } from '../glossary/interface.ts';
import { Ask, type Asked, Copy, Known } from './CardButtons.tsx';
import { Heading, More, Short, textsOf } from './CardText.tsx';
import { ReadAloud } from './ReadAloud.tsx';
import type { Speed } from './speech.ts';

export interface CardProps {
  /** The word as the page writes it. */
  read: string;
  /** `undefined` while it is on its way, `null` if it did not come. */
  explanation: Explanation | null | undefined;
  words: Interface['card'];
  language: string;
  onClose(): void;
  onRetry(): void;
  onGuidance(section: string): void;
  /** Shows how to read figures of a kind. */
  onHowTo(kind: string): void;
  /** Remembers that the reader knows this; answers whether that could be saved. */
  onKnown?: (() => Promise<boolean>) | undefined;
  /** Puts a question about this on the reader's sheet; answers what became of that. */
  onAsk?: (() => Promise<Asked>) | undefined;
  /** Whether a text about how long people live opens covered. */
  coverSurvival?: boolean | undefined;
  /** How fast it is read aloud. */
  speed?: Speed | undefined;
  /** By which words the page itself explains a short form; and how to show where it does. */
  defined?: { long: string; onShow?: (() => void) | undefined } | undefined;
  /** What holds the text: on other people's pages a root that they cannot reach. */
  Text?: ComponentType<{ children: ComponentChildren }>;
  /** Absent where the page may not write to the clipboard. */
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

/** One explanation. Its text is set as text, never as markup. */
export function Card(props: CardProps) {
  const { read, explanation, words, language, onClose, onGuidance, onHowTo, onRetry } = props;
  const { Text = Fragment, defined } = props;
  const [open, setOpen] = useState(false);
  const [uncovered, setUncovered] = useState(false);
  const covered = explanation?.about === 'survival' && props.coverSurvival && !uncovered;
  return (
    <div class="content">
      <div class="glass" />
      <button type="button" class="close" aria-label={words.close} onClick={onClose}>
        ×
      </button>
      <Text>
        {explanation ? <Heading read={read} explanation={explanation} /> : <h2>{read}</h2>}
        {defined && explanation?.subject.kind === 'term' && (
          <p class="small">{fill(words.defined, { short: read, long: defined.long })}</p>
        )}
        {covered && <p>{words.covered}</p>}
        {explanation?.say && !covered && (
          <p class="say" lang={explanation.language}>
            {explanation.say}
          </p>
        )}
        {explanation && !covered && <Short read={read} explanation={explanation} words={words} />}
        {explanation === null && <p role="status">{words.noAnswer}</p>}
        {explanation && open && !covered && (
          <More explanation={explanation} words={words} language={language} />
        )}
      </Text>
      <div class="actions">
        {explanation && (
          <button
            type="button"
            aria-expanded={covered ? undefined : open}
            onClick={() => (covered ? setUncovered(true) : setOpen(!open))}
          >
            {covered ? words.uncover : open ? words.less : words.more}
          </button>
        )}
        {explanation && !covered && (
          <ReadAloud
            texts={() => textsOf(read, explanation, open)}
            language={explanation.language}
            speed={props.speed}
            words={words}
          />
        )}
        {explanation?.guidance && (
          <button type="button" onClick={() => onGuidance(explanation.guidance!)}>
            {words.guidance}
          </button>
        )}
        {explanation && defined?.onShow && (
          <button type="button" onClick={defined.onShow}>
            {words.showDefinition}
          </button>
        )}
        {explanation?.howTo && !covered && (
          <button type="button" onClick={() => onHowTo(explanation.howTo!)}>
            {words.howTo}
          </button>
        )}
        {explanation && open && !covered && props.onCopy && (
          <Copy text={textsOf(read, explanation).join('\n')} words={words} onCopy={props.onCopy} />
        )}
        {explanation && open && !covered && props.onAsk && (
          <Ask words={words} onAsk={props.onAsk} />
        )}
        {explanation && open && !covered && props.onKnown && (
          <Known words={words} onKnown={props.onKnown} />
        )}
        {explanation === null && (
          <button type="button" onClick={onRetry}>
            {words.tryAgain}
          </button>
        )}
      </div>
    </div>
  );
}
