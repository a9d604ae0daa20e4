import { useState } from 'preact/hooks';
import type { Explanation } from '../../glossary/explanation.ts';
import { fill, fillCount } from '../../glossary/fill.ts';
import type { Interface } from '../../glossary/interface.ts';
import { RowList, type RowListProps } from '../RowList.tsx';
import { SearchField } from '../SearchField.tsx';
import { type FoundSection, SectionHit } from './SectionHit.tsx';

/** What was found in the guide and in the glossary, best first. */
export interface FoundInGuide {
  sections: FoundSection[];
  explanations: Explanation[];
}

interface GuideSearchProps extends Omit<RowListProps, 'explanations'> {
  words: Interface['guideTools'];
  search(text: string): FoundInGuide;
  /** Marks in the guide what was found, or nothing any more; once typing has come to rest. */
  onFound(found: FoundInGuide | undefined): void;
  onGo(section: FoundSection): void;
}

/** A field that looks through the guide and the glossary. */
export function GuideSearch(props: GuideSearchProps) {
  const { words, language, search, onFound, onGo } = props;
  const [text, setText] = useState('');
  const asked = text.trim();
  const found = asked.length > 1 ? search(asked) : undefined;
  return (
    <SearchField
      id="guide-search"
      label={words.search}
      clear={words.clear}
      text={text}
      said={found ? said(found, asked, words, language) : ''}
      onText={setText}
      onRest={() => onFound(found)}
    >
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
    </SearchField>
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
