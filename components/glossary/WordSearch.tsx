import { useState } from 'preact/hooks';
import { fill, fillCount } from '../../glossary/fill.ts';
import type { Subject } from '../../glossary/subject.ts';
import type { Asked } from '../CardButtons.tsx';
import { SearchField } from '../SearchField.tsx';
import { type Found, SearchResults } from '../SearchResults.tsx';
import type { GlossaryWords } from './words.ts';

interface WordSearchProps {
  words: GlossaryWords;
  language: string;
  covered: boolean;
  search(text: string): Found;
  onAsk(subject: Subject, title: string): Promise<Asked>;
  /** Shows a word in the list. */
  onWord(id: string): void;
  onGuidance(section: string): void;
}

/** A field that looks up words, as the popup does. */
export function WordSearch(props: WordSearchProps) {
  const { words, language, covered, search, onAsk, onWord, onGuidance } = props;
  const [text, setText] = useState('');
  const asked = text.trim();
  const found = asked ? search(asked) : undefined;
  const count = found ? found.explanations.length + found.sections.length : 0;
  const said = () =>
    count > 0
      ? fillCount(words.tools.found, count, language)
      : fill(words.tools.nothing, { text: asked });
  return (
    <SearchField
      id="word-search"
      label={words.page.search}
      clear={words.tools.clear}
      text={text}
      said={found ? said() : ''}
      onText={setText}
    >
      {found && count > 0 && (
        <SearchResults
          text={text}
          found={found}
          subjects={[]}
          words={{ ...words.popup, openGlossary: words.page.show }}
          language={language}
          covered={covered}
          asking={{ words: words.card, onAsk }}
          onGuidance={onGuidance}
          onHowTo={() => undefined}
          onGlossary={onWord}
        />
      )}
    </SearchField>
  );
}
