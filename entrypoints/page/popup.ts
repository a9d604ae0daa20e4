import { answer } from '../../extension/messages.ts';
import { type FrameState, type Mentioned, connectToPopup } from '../../extension/popup-port.ts';
import { type Subject, subjectKey } from '../../glossary/subject.ts';
import { type Mark, textOfMark } from '../../page/marks.ts';

/** Answers the popup for this frame, and keeps it up to date while it is open. */
export function answerPopup(
  state: () => FrameState,
  onShow: (subject: Subject) => void,
  signal: AbortSignal,
) {
  let port: ReturnType<typeof connectToPopup> | undefined;
  const stop = answer({
    popupOpen: async () => {
      port = connectToPopup(onShow);
      port.tell(state());
      return true;
    },
  });
  signal.addEventListener('abort', stop);
  return {
    update(): void {
      if (port?.isOpen()) port.tell(state());
    },
  };
}

/** What a popup lists of some marks: each subject once, in order of appearance. */
export function mentionedIn(marks: readonly Mark[]): Mentioned[] {
  const bySubject = new Map<string, Mentioned>();
  for (const mark of marks) {
    const { subject } = mark.mention;
    const known = bySubject.get(subjectKey(subject));
    if (known) known.count++;
    else bySubject.set(subjectKey(subject), { subject, count: 1, text: textOfMark(mark) });
  }
  return [...bySubject.values()];
}
