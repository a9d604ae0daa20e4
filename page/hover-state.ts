/**
 * When a card opens and closes. Pure: times come in with the events, in milliseconds;
 * whoever feeds it sets a timer for `dueAt` and sends `tick`.
 *
 *   hidden → waiting → shown → leaving → hidden, and pinned by a click
 *
 * Waiting and leaving can overlap: on the way from one word to the next, the old card
 * leaves while the new one waits.
 */
export interface HoverState<M> {
  waiting?: { mark: M; openAt: number } | undefined;
  shown?: { mark: M; pinned: boolean; closeAt?: number | undefined } | undefined;
  /** When the last card closed. */
  closedAt: number;
}

export type HoverEvent<M> =
  /** The pointer rests on a mark. `slow`: it lies in a link, so it waits twice as long. */
  | { kind: 'rest'; mark: M; slow: boolean }
  /** The pointer, or the focus, is inside the card, or on its way there. */
  | { kind: 'card' }
  | { kind: 'away' }
  /** A click on a mark, or the popup's Show on page. */
  | { kind: 'pin'; mark: M }
  /** Escape, a click elsewhere, the word gone, the page scrolled on. */
  | { kind: 'close' }
  | { kind: 'tick' };

export interface Delays {
  /** Rest before a card opens: 350 ms, settings 200 and 700. Never for on click only. */
  open: number;
  /** The same, shortly after another card: the reader is going from word to word. */
  openNext: number;
  /** How long "shortly after" is. */
  next: number;
  /** From leaving word and card to closing: time for an unsteady hand to come back. */
  close: number;
}

/** Reasons: research on hover cards puts 300 to 500 ms as calm, 300 ms as enough to come back. */
const usualDelays: Delays = { open: 350, openNext: 120, next: 500, close: 400 };

/** What a reader can choose: how long the pointer rests before a card opens. */
export const delaysOf: Record<'usual' | 'fast' | 'slow' | 'click', Delays> = {
  usual: usualDelays,
  fast: { ...usualDelays, open: 200 },
  slow: { ...usualDelays, open: 700, openNext: 350 },
  click: { ...usualDelays, open: Infinity, openNext: Infinity },
};

export function nextHover<M>(
  state: HoverState<M>,
  event: HoverEvent<M>,
  now: number,
  delays: Delays = usualDelays,
): HoverState<M> {
  const { waiting, shown, closedAt } = state;
  const leave =
    shown && !shown.pinned ? { ...shown, closeAt: shown.closeAt ?? now + delays.close } : shown;
  switch (event.kind) {
    case 'rest': {
      if (event.mark === shown?.mark) return { shown: { ...shown, closeAt: undefined }, closedAt };
      if (delays.open === Infinity) return { shown: leave, closedAt };
      if (event.mark === waiting?.mark) return { waiting, shown: leave, closedAt };
      const soon = !shown && now - closedAt < delays.next;
      const wait = (soon ? delays.openNext : delays.open) * (event.slow ? 2 : 1);
      return { waiting: { mark: event.mark, openAt: now + wait }, shown: leave, closedAt };
    }
    case 'card':
      return { shown: shown && { ...shown, closeAt: undefined }, closedAt };
    case 'away':
      return { shown: leave, closedAt };
    case 'pin':
      return { shown: { mark: event.mark, pinned: true }, closedAt };
    case 'close':
      return { closedAt: shown ? now : closedAt };
    case 'tick':
      if (waiting && now >= waiting.openAt)
        return { shown: { mark: waiting.mark, pinned: false }, closedAt };
      if (shown?.closeAt !== undefined && now >= shown.closeAt) return { waiting, closedAt: now };
      return state;
  }
}

/** When the state next changes by itself, if at all. */
export function dueAt({ waiting, shown }: HoverState<unknown>): number | undefined {
  const times = [waiting?.openAt, shown?.closeAt].filter((time) => time !== undefined);
  return times.length > 0 ? Math.min(...times) : undefined;
}
