import type { PopupState } from '../../components/Popup.tsx';
import type { ListedSubject } from '../../components/SubjectList.tsx';
import type { Frame } from '../../extension/popup-port.ts';
import { files } from '../../extension/settings.ts';
import { explain } from '../../glossary/explain.ts';
import type { Language } from '../../glossary/languages.ts';
import { subjectKey } from '../../glossary/subject.ts';

/**
 * What the popup shows for the frames that have answered so far. `late`: whoever has not
 * answered by now will not. `leave` is called once the page shows a word.
 */
export function popupState(
  frames: readonly Frame[],
  late: boolean,
  language: Language,
  leave: () => void,
): PopupState {
  const top = frames.find(({ state }) => state.top)?.state;
  if (!top) return { kind: late ? 'cannot-read' : 'reading' };
  if (top.state === 'cannot-read') return { kind: 'cannot-read' };
  const site = top.site === files ? undefined : top.site;
  if (top.state === 'off') return { kind: 'off', site };
  if (top.state === 'paused') return { kind: 'paused', site };
  const subjects = listed(frames, language, leave);
  if (subjects.length === 0 && frames.some(({ state }) => state.state === 'reading'))
    return { kind: 'reading' };
  return { kind: 'read', site, subjects };
}

/** All frames' subjects in one list, the page itself first; counts added up. */
function listed(frames: readonly Frame[], language: Language, leave: () => void): ListedSubject[] {
  const bySubject = new Map<string, ListedSubject>();
  for (const frame of frames) {
    for (const { subject, count, text } of frame.state.mentioned) {
      const known = bySubject.get(subjectKey(subject));
      const explanation = known?.explanation ?? explain(subject, language);
      if (known) known.count += count;
      else if (explanation)
        bySubject.set(subjectKey(subject), {
          explanation,
          text,
          count,
          onShow() {
            frame.show(subject);
            leave();
          },
        });
    }
  }
  return [...bySubject.values()];
}
