import { idOf } from '../../glossary/browse.ts';
import type { Explanation } from '../../glossary/explanation.ts';
import { fill } from '../../glossary/fill.ts';
import type { Subject } from '../../glossary/subject.ts';
import { Ask, type Asked } from '../CardButtons.tsx';
import { More, textsOf } from '../CardText.tsx';
import { ReadAloud } from '../ReadAloud.tsx';
import type { Speed } from '../speech.ts';
import type { GlossaryWords } from './words.ts';

/** What a reader can do with a word. */
export interface EntryTools {
  words: GlossaryWords;
  language: string;
  /** Puts a question about a word on the reader's sheet. */
  onAsk(subject: Subject, title: string): Promise<Asked>;
  onPrint(id: string): void;
  /** How fast a word is read aloud. */
  speed?: Speed | undefined;
}

/** The rest of what is said of a word, folded away, and what can be done with it. */
export function EntryMore({
  explanation,
  words,
  language,
  onAsk,
  onPrint,
  speed,
}: EntryTools & { explanation: Explanation }) {
  const { subject, title } = explanation;
  const id = idOf(explanation);
  return (
    <details class="more">
      <summary aria-label={fill(words.page.moreLabel, { word: title })}>{words.card.more}</summary>
      <More explanation={explanation} words={words.card} language={language} onPage />
      <div class="actions">
        <Ask words={words.card} onAsk={() => onAsk(subject, title)} />
        <ReadAloud
          texts={() => textsOf(title, explanation)}
          language={explanation.language}
          speed={speed}
          words={words.card}
        />
        <button type="button" onClick={() => onPrint(id)}>
          {words.page.print}
        </button>
        <a class="press" href={`#${id}`}>
          {words.page.link}
        </a>
      </div>
    </details>
  );
}
