import type { Explanation } from '../../glossary/explanation.ts';
import { idOf } from '../../glossary/browse.ts';
import { fill } from '../../glossary/fill.ts';
import { Short } from '../CardText.tsx';
import { Survival } from '../guide/Survival.tsx';
import { EntryMore, type EntryTools } from './EntryMore.tsx';

interface EntryProps extends EntryTools {
  explanation: Explanation;
  /** Whether the address names another one, to which this comes nearest. */
  isNear: boolean;
  /** Whether texts about how long people live are covered. */
  covered: boolean;
  /** The title of a section of the guide. */
  sectionTitle(id: string): string;
  onGuidance(section: string): void;
}

/** One word of the glossary. The address that leads here is its id. */
export function Entry(props: EntryProps) {
  const { explanation, words, language, isNear } = props;
  const { title, about } = explanation;
  const id = idOf(explanation);
  return (
    <article class="word" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1} lang={explanation.language}>
        {title}
      </h3>
      {isNear && <p role="alert">{words.page.nearest}</p>}
      {about === 'survival' && props.covered ? (
        <Survival words={words.survival} language={language} covered>
          <EntryText {...props} />
        </Survival>
      ) : (
        <EntryText {...props} />
      )}
    </article>
  );
}

function EntryText(props: EntryProps) {
  const { explanation, words, sectionTitle, onGuidance } = props;
  const { title, say, guidance } = explanation;
  return (
    <>
      {say && <p class="say">{fill(words.page.say, { say })}</p>}
      <Short read={title} explanation={explanation} words={words.card} onPage />
      {guidance && (
        <a
          class="press"
          href={`guidance.html#${guidance}`}
          onClick={(event) => {
            event.preventDefault();
            onGuidance(guidance);
          }}
        >
          {fill(words.page.inGuide, { title: sectionTitle(guidance) })}
        </a>
      )}
      <EntryMore {...props} />
    </>
  );
}
