import type { PopupState } from '../../components/Popup.tsx';
import type { Note } from '../../components/StateNote.tsx';
import type { ListedSubject } from '../../components/SubjectList.tsx';
import type { Frame } from '../../extension/frames.ts';
import type { Settings } from '../../extension/settings-shape.ts';
import { files, isOn } from '../../extension/sites.ts';
import { explain } from '../../glossary/explain.ts';
import type { Language } from '../../glossary/languages.ts';
import { type Subject, knownKey, subjectKey } from '../../glossary/subject.ts';

interface StateOptions {
  settings: Settings;
  /** Whether these are the reader's own: by others no site is on, and none can be switched. */
  readable: boolean;
  language: Language;
  /** Why nobody has answered, once that is clear. */
  why: Note | undefined;
  /** Called once the page shows a word. */
  leave(): void;
  onKnown(subject: Subject, known: boolean): void;
}

const notes = { pdf: 'pdf', 'no-text': 'noText' } as const;

/** What the popup shows for the frames that have answered so far. */
export function popupState(frames: readonly Frame[], options: StateOptions): PopupState {
  const { settings, why } = options;
  const top = frames.find((frame) => frame.top)?.state;
  if (!top) return { note: why ?? 'reading', subjects: [] };
  if (top.state === 'pdf' || top.state === 'no-text')
    return { note: notes[top.state], subjects: [] };
  if (!options.readable) return { subjects: [] };
  // By the settings, not by what the frame said: a press on the switch shows at once.
  const site = {
    name: top.site === files ? undefined : top.site,
    on: isOn(top.site, settings),
  };
  if (!site.on)
    return { site, note: settings.sites === 'chosen' ? 'notChosen' : 'turnedOff', subjects: [] };
  if (top.state === 'paused') return { site, note: 'paused', subjects: [] };
  const subjects = listed(frames, options);
  const reading = top.state === 'off' || frames.some(({ state }) => state.state === 'reading');
  const note = top.translated
    ? 'translated'
    : subjects.length > 0
      ? undefined
      : reading
        ? 'reading'
        : 'nothing';
  return { site, note, subjects };
}

/** All frames' subjects in one list, the page itself first; counts added up. */
function listed(
  frames: readonly Frame[],
  { settings, language, leave, onKnown }: StateOptions,
): ListedSubject[] {
  const bySubject = new Map<string, ListedSubject>();
  for (const frame of frames) {
    for (const { subject, count, text, onScreen, closed } of frame.state.mentioned) {
      const key = subjectKey(subject);
      const other = bySubject.get(key);
      const explanation = other?.explanation ?? explain(subject, language);
      if (!explanation) continue;
      bySubject.set(key, {
        explanation,
        text: other?.text ?? text,
        count: (other?.count ?? 0) + count,
        onScreen: (other?.onScreen ?? false) || onScreen,
        closed: (other?.closed ?? true) && closed,
        known: settings.known.includes(knownKey(subject)),
        onShow() {
          // Where it can be seen, if anywhere.
          if (other && (closed || !other.closed)) return other.onShow();
          frame.show(subject);
          if (!closed) leave();
        },
        onKnown: (known) => onKnown(subject, known),
      });
    }
  }
  return [...bySubject.values()];
}
