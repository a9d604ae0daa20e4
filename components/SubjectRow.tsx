import type { Explanation } from '../glossary/explanation.ts';
import { fillCount } from '../glossary/fill.ts';
import type { Interface } from '../glossary/interface.ts';
import { type Subject, isFigure, subjectKey } from '../glossary/subject.ts';
import { Ask, type Asked } from './CardButtons.tsx';
import { Picture } from './pictures/Picture.tsx';

/** One subject that the page mentions, explained. */
export interface ListedSubject {
  explanation: Explanation;
  /** How the page writes it. */
  text: string;
  count: number;
  onScreen: boolean;
  /** Whether it stands only in parts of the page that are closed. */
  closed: boolean;
  /** Whether the reader said that it need not be explained. */
  known: boolean;
  onShow(): void;
  onKnown(known: boolean): void;
}

/** How a question about a subject, called so, gets on the reader's sheet. */
export interface Asking {
  words: Pick<Interface['card'], 'ask' | 'asked'>;
  onAsk(subject: Subject, title: string): Promise<Asked>;
}

/** Which subjects are favourites, by their keys, and how to change that. */
export interface Favouring {
  has(key: string): boolean;
  onChange(key: string, on: boolean): void;
}

interface RowProps {
  explanation: Explanation;
  /** Where the page mentions it. */
  onPage?: ListedSubject | undefined;
  /** Whether texts about how long people live are covered. */
  covered: boolean;
  open: boolean;
  words: Interface['popup'];
  language: string;
  asking?: Asking | undefined;
  favouring?: Favouring | undefined;
  onToggle(open: boolean): void;
  onGuidance(section: string): void;
  onHowTo(kind: string): void;
  /** Shows a word in the glossary. */
  onGlossary?: ((id: string) => void) | undefined;
}

/** The first line of an explanation, which opens to the whole. */
export function SubjectRow(props: RowProps) {
  const { explanation, onPage, covered, open, words, language } = props;
  const { asking, favouring, onToggle, onGuidance, onHowTo, onGlossary } = props;
  const { subject, title, short, lines = [], urgent = [], more, not, guidance } = explanation;
  const { picture, howTo } = explanation;
  const name = isFigure(subject) ? subject.printed : title;
  const isWord = !isFigure(subject);
  const hidden = covered && explanation.about === 'survival';
  return (
    <details open={open} onToggle={({ currentTarget }) => onToggle(currentTarget.open)}>
      <summary>
        <span class="name" lang={isWord ? explanation.language : undefined}>
          {name}
        </span>
        {onPage && <span class="small"> {fillCount(words.times, onPage.count, language)}</span>}
        <span class="short" lang={hidden && !open ? language : explanation.language}>
          {hidden && !open ? words.covered : isWord ? short : `${title}. ${short}`}
        </span>
      </summary>
      <div class="body">
        {picture && <Picture picture={picture} />}
        {[...lines, ...urgent, ...more, ...not].map((sentence) => (
          <p key={sentence} lang={explanation.language}>
            {sentence}
          </p>
        ))}
        {onPage?.closed && <p class="small">{words.closedPart}</p>}
        {onPage?.known && <p class="small">{words.isKnown}</p>}
        <div class="actions">
          {onPage && (
            <button type="button" onClick={onPage.onShow}>
              {words.show}
            </button>
          )}
          {guidance && (
            <button type="button" onClick={() => onGuidance(guidance)}>
              {words.guidance}
            </button>
          )}
          {onGlossary && subject.kind === 'term' && (
            <button type="button" onClick={() => onGlossary(subject.id)}>
              {words.openGlossary}
            </button>
          )}
          {howTo && (
            <button type="button" onClick={() => onHowTo(howTo)}>
              {words.howTo}
            </button>
          )}
          {asking && <Ask words={asking.words} onAsk={() => asking.onAsk(subject, name)} />}
          {favouring && subject.kind === 'term' && (
            <FavouriteButton name={words.favourite} subject={subject} favouring={favouring} />
          )}
          {onPage && (
            <button type="button" onClick={() => onPage.onKnown(!onPage.known)}>
              {onPage.known ? words.unknown : words.known}
            </button>
          )}
        </div>
      </div>
    </details>
  );
}

/** Figures are no favourites: each is printed anew. Nor is what a page alone explains. */
function FavouriteButton({
  name,
  subject,
  favouring,
}: {
  name: string;
  subject: Subject;
  favouring: Favouring;
}) {
  const key = subjectKey(subject);
  const on = favouring.has(key);
  return (
    <button type="button" aria-pressed={on} onClick={() => favouring.onChange(key, !on)}>
      {name}
    </button>
  );
}
