import { idOf } from '../../glossary/id-of.ts';
import type { Frame, FrameState, Mentioned } from '../../../extension/popup-port.ts';

const term = (id: string) => ({ kind: 'term', id }) as const;

/** A subject as a frame mentions it: once, out of sight, in an open part. */
export function mentioned(id: string, changes: Partial<Mentioned> = {}): Mentioned {
  return { subject: term(id), count: 1, text: id, onScreen: false, closed: false, ...changes };
}

/** The page itself as a frame of the popup, read, with nothing found; `shown` is told what to show. */
export function frame(
  changes: Partial<FrameState> = {},
  shown: (id: string) => void = () => {},
): Frame {
  const state = { top: true, site: 'a.org', translated: false, mentioned: [], ...changes };
  return {
    id: state.top ? 0 : 7,
    state: { state: 'read', ...state },
    show: (subject) => shown(idOf(subject)),
    resume: () => undefined,
  };
}

/** A frame within the page. */
export function inner(changes: Partial<FrameState> = {}, shown?: (id: string) => void): Frame {
  return frame({ top: false, ...changes }, shown);
}
