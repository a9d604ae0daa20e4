import type { Interface } from '../glossary/interface.ts';
import { SiteSwitch } from './SiteSwitch.tsx';
import { type ListedSubject, SubjectList } from './SubjectList.tsx';

/** All that the popup can find itself in. `site` is `undefined` for files on this device. */
export type PopupState =
  | { kind: 'reading' }
  | { kind: 'cannot-read' }
  | { kind: 'off'; site: string | undefined }
  | { kind: 'paused'; site: string | undefined }
  | { kind: 'read'; site: string | undefined; subjects: ListedSubject[] };

interface PopupProps {
  state: PopupState;
  words: Interface['popup'];
  language: string;
  /** A sentence on what went wrong with the settings, if something did. */
  problem?: string | undefined;
  onSwitch(on: boolean): void;
  onResume(): void;
  onGuidance(section?: string): void;
}

export function Popup({
  state,
  words,
  language,
  problem,
  onSwitch,
  onResume,
  onGuidance,
}: PopupProps) {
  return (
    <main>
      <h1>{words.title}</h1>
      {problem && <p role="alert">{problem}</p>}
      {'site' in state && (
        <SiteSwitch site={state.site} on={state.kind !== 'off'} words={words} onChange={onSwitch} />
      )}
      <div aria-live="polite">
        {state.kind === 'reading' && <p>{words.reading}</p>}
        {state.kind === 'off' && <p>{words.turnedOff}</p>}
        {state.kind === 'paused' && <p>{words.paused}</p>}
        {state.kind === 'cannot-read' && <p>{words.cannotRead}</p>}
        {state.kind === 'cannot-read' && <p class="small">{words.cannotReadHelp}</p>}
        {state.kind === 'read' && state.subjects.length === 0 && <p>{words.nothing}</p>}
      </div>
      {state.kind === 'paused' && (
        <button type="button" onClick={onResume}>
          {words.resume}
        </button>
      )}
      {state.kind === 'read' && state.subjects.length > 0 && (
        <SubjectList
          subjects={state.subjects}
          words={words}
          language={language}
          onGuidance={onGuidance}
        />
      )}
      <button type="button" class="guide" onClick={() => onGuidance()}>
        {words.openGuidance}
      </button>
      <p class="small">{words.limits}</p>
    </main>
  );
}
