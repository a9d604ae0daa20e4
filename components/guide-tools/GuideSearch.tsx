import { useEffect, useRef, useState } from 'preact/hooks';
import type { Explanation } from '../../glossary/explain.ts';
import { fill, fillCount } from '../../glossary/fill.ts';
import type { Interface } from '../../glossary/interface.ts';
import { RowList, type RowListProps } from '../RowList.tsx';
import { type FoundSection, SectionHit } from './SectionHit.tsx';

/** What was found in the guide and in the glossary, best first. */
export interface FoundInGuide {
  sections: FoundSection[];
  explanations: Explanation[];
}

interface GuideSearchProps extends Omit<RowListProps, 'explanations'> {
  words: Interface['guideTools'];
  search(text: string): FoundInGuide;
  /** Marks in the guide what was found, or nothing any more; once typing comes to rest. */
  onFound(found: FoundInGuide | undefined): void;
  onGo(section: FoundSection): void;
}

/** How long typing rests before the guide is marked and the count is said, in milliseconds. */
const rest = 300;

/** A field that looks through the guide and the glossary; Escape clears it. */
export function GuideSearch(props: GuideSearchProps) {
  const { words, language, search, onFound, onGo } = props;
  const [text, setText] = useState('');
  const [count, setCount] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const asked = text.trim();
  const found = asked.length > 1 ? search(asked) : undefined;

  useEffect(() => {
    const later = setTimeout(() => {
      setCount(found ? said(found, asked, words, language) : '');
      onFound(found);
    }, rest);
    return () => clearTimeout(later);
  }, [text]);

  function clear(): void {
    setText('');
    field.current?.focus();
  }

  return (
    <search class="guide-search">
      <label for="guide-search">{words.search}</label>
      <input
        ref={field}
        id="guide-search"
        type="search"
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || text === '') return;
          event.preventDefault();
          clear();
        }}
        // No service of the browser is to see what is looked up.
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        translate={false}
      />
      {text !== '' && (
        <button type="button" onClick={clear}>
          {words.clear}
        </button>
      )}
      <p class="said" role="status">
        {count}
      </p>
      {found && found.sections.length > 0 && <h2>{words.inGuide}</h2>}
      {found && found.sections.length > 0 && (
        <ul class="hits">
          {found.sections.map((section) => (
            <li key={section.id}>
              <SectionHit section={section} covered={words.coveredHit} onGo={onGo} />
            </li>
          ))}
        </ul>
      )}
      {found && found.explanations.length > 0 && <h2>{words.inGlossary}</h2>}
      {found && <RowList {...props} explanations={found.explanations} />}
    </search>
  );
}

function said(
  { sections, explanations }: FoundInGuide,
  text: string,
  words: Interface['guideTools'],
  language: string,
): string {
  const count = sections.length + explanations.length;
  return count > 0 ? fillCount(words.found, count, language) : fill(words.nothing, { text });
}
