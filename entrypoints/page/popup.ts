import { answer } from '../../extension/messages.ts';
import {
  type FrameState,
  type Mentioned,
  type Orders,
  connectToPopup,
} from '../../extension/popup-port.ts';
import { subjectKey } from '../../glossary/subject.ts';
import { type Mark, isOnScreen, isOpen, textOfMark } from '../../page/marks.ts';

/** Changes within this time, in milliseconds, reach the popup together. */
const together = 150;

/** Answers the popup for this frame, and keeps it up to date while it is open. */
export function answerPopup(state: () => FrameState, orders: Orders, signal: AbortSignal) {
  let port: ReturnType<typeof connectToPopup> | undefined;
  const stop = answer({
    popupOpen: async () => {
      port = connectToPopup(orders);
      port.tell(state());
      return true;
    },
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
  return {
    update(): void {
      if (!port?.isOpen()) return;
      timer ??= setTimeout(() => {
        timer = undefined;
        port?.tell(state());
      }, together);
    },
  };
}

/** What a popup lists of some marks: each subject once, in order of appearance. */
export function mentionedIn(marks: readonly Mark[]): Mentioned[] {
  const bySubject = new Map<string, Mentioned>();
  for (const mark of marks) {
    const { subject } = mark.mention;
    const known = bySubject.get(subjectKey(subject));
    const [onScreen, closed] = [isOnScreen(mark), !isOpen(mark)];
    if (known) {
      known.count++;
      known.onScreen ||= onScreen;
      known.closed &&= closed;
    } else {
      const text = textOfMark(mark);
      bySubject.set(subjectKey(subject), { subject, count: 1, text, onScreen, closed });
    }
  }
  return [...bySubject.values()];
}
