import { useEffect, useRef } from 'preact/hooks';
import type { Explanation } from '../glossary/explanation.ts';
import { fill } from '../glossary/fill.ts';
import { formLine } from '../glossary/form-line.ts';
import type { Interface } from '../glossary/interface.ts';
import { isDue } from '../glossary/review.ts';
import type { Source } from '../glossary/schema.ts';
import { isFigure } from '../glossary/subject.ts';
import { longDate, sourceDate } from './dates.ts';
import { Picture } from './pictures/Picture.tsx';

interface TextProps {
  /** The word as the page writes it. */
  read: string;
  explanation: Explanation;
  words: Interface['card'];
  language: string;
  /** On a page of ours: headings are one step lower, and sources can be opened. */
  onPage?: boolean;
}

/** Of a figure its name, and the characters as printed; of a word the word, and its entry's name. */
export function Heading({ read, explanation }: Pick<TextProps, 'read' | 'explanation'>) {
  const { subject, title } = explanation;
  if (!isFigure(subject))
    return (
      <h2>
        {read}
        {isSameWord(read, title) || <span class="entry"> ({title})</span>}
      </h2>
    );
  return (
    <>
      <h2>{title}</h2>
      <p class="printed">{subject.printed}</p>
    </>
  );
}

function isSameWord(read: string, name: string): boolean {
  const [word, entry] = [read.toLowerCase(), name.toLowerCase()];
  return word === entry || word === `${entry}s`;
}

/** What it is: of the form that was read first, where that needs a sentence of its own. */
export function Short({ read, explanation, words, onPage }: Omit<TextProps, 'language'>) {
  const { short, lines = [], urgent, picture, language } = explanation;
  const form = formLine(explanation, read);
  const Below = onPage ? 'h4' : 'h3';
  // A number is said before it is drawn; a code is drawn before its parts are said.
  const before = picture?.kind === 'axis' || picture?.kind === 'icons' ? 1 : 0;
  return (
    <div lang={language}>
      {form && <p>{form}</p>}
      <p>{short}</p>
      {lines.slice(0, before).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {urgent && (
        <div class="urgent">
          <Below>{words.urgent}</Below>
          {urgent.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      )}
      {picture && <Picture picture={picture} />}
      {lines.slice(before).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

export function More({ explanation, words, language, onPage }: Omit<TextProps, 'read'>) {
  const { more, not, sources, reviewed, state } = explanation;
  const Below = onPage ? 'h4' : 'h3';
  const start = useRef<HTMLDivElement>(null);
  useEffect(() => reveal(start.current!), []);
  return (
    <div ref={start}>
      {more.map((sentence) => (
        <p key={sentence} lang={explanation.language}>
          {sentence}
        </p>
      ))}
      {not.length > 0 && <Below>{words.not}</Below>}
      {not.map((sentence) => (
        <p key={sentence} lang={explanation.language}>
          {sentence}
        </p>
      ))}
      {sources.length > 0 && <Below>{words.sources}</Below>}
      {sources.length > 0 && (
        <ul class="sources">
          {sources.map((source) => (
            <li key={source.url}>
              {source.cite}: {onPage ? <SourceLink source={source} /> : source.title} (
              {sourceDate(source, words, language)})
            </li>
          ))}
        </ul>
      )}
      <p class="small">
        {explanation.language !== language && `${words.inEnglish} `}
        {reviewed && `${fill(words.reviewed, { date: longDate(reviewed, language) })} `}
        {reviewed && isDue(reviewed, new Date()) && `${words.due} `}
        {state === 'not-by-clinician' && words.notReviewed}
      </p>
      <p class="small">{words.limits}</p>
    </div>
  );
}

/** No card has links: those of a page that is read would lead away from it. */
function SourceLink({ source: { url, title } }: { source: Source }) {
  return (
    <a href={url} rel="noopener noreferrer" target="_blank">
      {title}
    </a>
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

/** Its texts in order; without what is folded away, if that is not wanted. */
export function textsOf(read: string, explanation: Explanation, all = true): string[] {
  const { short, lines = [], urgent = [], more, not } = explanation;
  return [read, short, ...lines, ...urgent, ...(all ? [...more, ...not] : [])];
}
