import type { ComponentChildren } from 'preact';
import type { Part, Parts } from '../../glossary/browse.ts';
import { fillCount } from '../../glossary/fill.ts';
import type { Found } from '../SearchResults.tsx';
import { PartLinks } from './PartLinks.tsx';
import { PartWords, type PartWordsProps } from './PartWords.tsx';
import { WordSearch } from './WordSearch.tsx';

interface GlossaryPageProps extends PartWordsProps {
  parts: Parts;
  /** All letters are on the page, for the printer. */
  everything: boolean;
  /** Above all else. */
  start?: ComponentChildren;
  search(text: string): Found;
  onWord(id: string): void;
  onPrintPart(): void;
  onPrintAll(): void;
}

/** About as many words stand on a printed page, "More" closed. */
const wordsOnPaper = 7;

/** All words, a letter or a topic at a time. */
export function GlossaryPage(props: GlossaryPageProps) {
  const { parts, part, everything, missing, words, language, onPrintPart, onPrintAll } = props;
  const { letters, topics } = parts;
  const filled = letters.filter(({ entries }) => entries.length > 0);
  return (
    <>
      <header class="top" id="top" tabIndex={-1}>
        {props.start}
        <h1>{words.page.title}</h1>
        {missing && !missing.near && <p role="alert">{words.page.missing}</p>}
        <p>{words.page.intro}</p>
        <WordSearch {...props} />
        <PartLinks kind="letters" title={words.page.byLetter} parts={letters} shown={part.id} />
        <PartLinks kind="topics" title={words.page.byTopic} parts={topics} shown={part.id} />
      </header>
      <main>
        {(everything ? filled : [part]).map((shown: Part) => (
          <PartWords {...props} key={shown.id} part={shown} />
        ))}
        <a class="to-top" href="#top">
          {words.page.toTop}
        </a>
        <div class="printing">
          <p>
            {words.page.printHelp} {fillCount(words.page.printAllHelp, pagesOf(filled), language)}
          </p>
          <div class="actions">
            <button type="button" onClick={onPrintPart}>
              {words.page.printPart}
            </button>
            <button type="button" onClick={onPrintAll}>
              {words.page.printAll}
            </button>
          </div>
        </div>
        <p class="small">{words.page.limits}</p>
      </main>
    </>
  );
}

/** Rounded up to tens: it depends on the paper. */
function pagesOf(letters: Part[]): number {
  const count = letters.reduce((sum, { entries }) => sum + entries.length, 0);
  return Math.ceil(count / wordsOnPaper / 10) * 10;
}
