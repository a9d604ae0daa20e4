import { type ComponentChildren, type ComponentType, Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../glossary/explain.ts';
import { fill } from '../glossary/fill.ts';
import { formLine } from '../glossary/form-line.ts';
import type { Interface } from '../glossary/interface.ts';
import { Copy, Known } from './CardButtons.tsx';
import { longDate, sourceDate } from './dates.ts';

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
  /** Remembers that the reader knows this; answers whether that could be saved. */
  onKnown?: (() => Promise<boolean>) | undefined;
  /** Whether a text about how long people live opens covered. */
  coverSurvival?: boolean | undefined;
  /** What holds the text: on other people's pages a root that they cannot reach. */
  Text?: ComponentType<{ children: ComponentChildren }>;
  /** Absent where the page may not write to the clipboard. */
  onCopy?: ((text: string) => Promise<void>) | undefined;
}

/** One explanation. Its text is set as text, never as markup. */
export function Card(props: CardProps) {
  const { read, explanation, words, language, onClose, onGuidance, onRetry } = props;
  const { Text = Fragment } = props;
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
        <h2>{explanation ? <Title read={read} name={explanation.title} /> : read}</h2>
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
        {explanation?.guidance && (
          <button type="button" onClick={() => onGuidance(explanation.guidance!)}>
            {words.guidance}
          </button>
        )}
        {explanation && open && !covered && props.onCopy && (
          <Copy text={asText(read, explanation)} words={words} onCopy={props.onCopy} />
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

/** The word as it was read, then the entry's name where that is another word or form. */
function Title({ read, name }: { read: string; name: string }) {
  const [word, entry] = [read.toLowerCase(), name.toLowerCase()];
  if (word === entry || word === `${entry}s`) return <>{read}</>;
  return (
    <>
      {read} <span class="entry">({name})</span>
    </>
  );
}

/** What it is: of the form that was read first, where that needs a sentence of its own. */
function Short({
  read,
  explanation,
  words,
}: Pick<CardProps, 'read' | 'words'> & { explanation: Explanation }) {
  const { short, urgent, language } = explanation;
  const form = formLine(explanation, read);
  return (
    <div lang={language}>
      {form && <p>{form}</p>}
      <p>{short}</p>
      {urgent && (
        <div class="urgent">
          <h3>{words.urgent}</h3>
          {urgent.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
    </div>
  );
}

function More({
  explanation,
  words,
  language,
}: Pick<CardProps, 'words' | 'language'> & { explanation: Explanation }) {
  const { more, not, sources, reviewed, state } = explanation;
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => reveal(start.current!), []);
  return (
    <div ref={start}>
      {more.map((sentence) => (
        <p key={sentence} lang={explanation.language}>
          {sentence}
        </p>
      ))}
      {not.length > 0 && <h3>{words.not}</h3>}
      {not.map((sentence) => (
        <p key={sentence} lang={explanation.language}>
          {sentence}
        </p>
      ))}
      {sources.length > 0 && <h3>{words.sources}</h3>}
      {sources.length > 0 && (
        <ul>
          {sources.map((source) => (
            <li key={source.url}>
              {source.cite}: {source.title} ({sourceDate(source, words.sourceRead, language)})
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        {explanation.language !== language && `${words.inEnglish} `}
        {fill(words.reviewed, { date: longDate(reviewed, language) })}{' '}
        {state === 'not-by-clinician' && words.notReviewed}
      </p>
      <p class="small">{words.limits}</p>
    </div>
  );
}

/** In a low window, scrolls the card (not the page) so that the first new lines can be seen. */
function reveal(start: HTMLElement): void {
  const root = start.getRootNode();
  const card = (root instanceof ShadowRoot ? root.host : start).closest('.card');
  if (!card) return;
  const hidden = start.getBoundingClientRect().top + 150 - card.getBoundingClientRect().bottom;
  if (hidden > 0) card.scrollTop += hidden;
}

function asText(read: string, { short, urgent = [], more, not }: Explanation): string {
  return [read, short, ...urgent, ...more, ...not].join('\n');
}
