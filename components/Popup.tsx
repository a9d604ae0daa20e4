import { useState } from 'preact/hooks';
import type { Interface } from '../glossary/interface.ts';
import { PopupFavourites } from './PopupFavourites.tsx';
import { type Found, SearchResults } from './SearchResults.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';
import { type Note, type Press, StateNote } from './StateNote.tsx';
import { type ListedSubject, SubjectList } from './SubjectList.tsx';
import type { Asking, Favouring } from './SubjectRow.tsx';

/** All that the popup can find itself in. */
export interface PopupState {
  /** Absent where nothing can be switched. `name`: a host, or `undefined` for files on this device. */
  site?: { name: string | undefined; on: boolean };
  note?: Note | undefined;
  /** What the page mentions, in order of appearance. */
  subjects: ListedSubject[];
}

interface PopupProps {
  state: PopupState;
  words: Interface['popup'];
  language: string;
  /** A sentence on what went wrong with the settings, if something did. */
  problem?: string | undefined;
  /** Whether texts about how long people live are covered. */
  covered: boolean;
  asking?: Asking | undefined;
  favouring?: Favouring | undefined;
  /** Words and sections of the guide that the reader wants to find again. */
  favourites?: Found | undefined;
  search(text: string): Found;
  onSwitch(on: boolean): void;
  onPress(press: Press): void;
  onGuidance(section?: string): void;
  onHowTo(kind: string): void;
  /** Opens the glossary, at a word if one is named. */
  onGlossary(id?: string): void;
  onQuestions(): void;
  onSettings(): void;
}

/** What the page mentions, whatever can be looked up, and how it stands with this site. */
export function Popup(props: PopupProps) {
  const { state, words, language, problem, covered, asking, favouring, favourites, search } = props;
  const { onSwitch, onPress, onGuidance, onHowTo, onGlossary, onQuestions, onSettings } = props;
  const { site, note, subjects } = state;
  const [text, setText] = useState('');
  const shared = { words, language, covered, asking, favouring, onGuidance, onHowTo, onGlossary };
  return (
    <main>
      <h1>{words.title}</h1>
      {problem && <p role="alert">{problem}</p>}
      {site && <SiteSwitch site={site.name} on={site.on} words={words} onChange={onSwitch} />}
      <input
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        // No service of the browser is to see what is looked up.
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        translate={false}
      />
      <div aria-live="polite">
        {!text.trim() && note && <StateNote note={note} words={words} onPress={onPress} />}
      </div>
      {text.trim() ? (
        <SearchResults text={text} found={search(text)} subjects={subjects} {...shared} />
      ) : (
        subjects.length > 0 && <SubjectList subjects={subjects} {...shared} />
      )}
      {!text.trim() && favourites && (
        <PopupFavourites {...favourites} {...shared} rowWords={words} />
      )}
      <footer>
        <button type="button" class="guide" onClick={() => onGuidance()}>
          {words.openGuidance}
        </button>
        <button type="button" onClick={() => onGlossary()}>
          {words.allWords}
        </button>
        <button type="button" onClick={onQuestions}>
          {words.questions}
        </button>
        <button type="button" onClick={onSettings}>
          {words.settings}
        </button>
        <p class="small">{words.limits}</p>
      </footer>
    </main>
  );
}
