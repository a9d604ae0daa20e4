import { idOf } from '../../glossary/id-of.ts';
import type { Frame } from '../../../extension/frames.ts';
import type { FrameState, Mentioned } from '../../../extension/popup-port.ts';

const term = (id: string) => ({ kind: 'term', id }) as const;

/** A subject as a frame mentions it: once, out of sight, in an open part. */
export function mentioned(id: string, changes: Partial<Mentioned> = {}): Mentioned {
  return { subject: term(id), count: 1, text: id, onScreen: false, closed: false, ...changes };
}

/** The page itself as a frame of the popup, read, with nothing found; `shown` is told what to show. */
export function frame(
  { top = true, ...changes }: Partial<FrameState & Pick<Frame, 'top'>> = {},
  shown: (id: string) => void = () => {},
): Frame {
  const usual: FrameState = { site: 'a.org', state: 'read', translated: false, mentioned: [] };
  return {
    id: top ? 0 : 7,
    top,
    state: { ...usual, ...changes },
    show: (subject) => shown(idOf(subject)),
    resume: () => undefined,
  };
}

/** A frame within the page. */
export function inner(changes: Partial<FrameState> = {}, shown?: (id: string) => void): Frame {
  return frame({ top: false, ...changes }, shown);
}
