import { type Delays, type HoverEvent, type HoverState, dueAt, nextHover } from './hover-state.ts';
import { lineNear } from './lines.ts';
import { onTheWay } from './path.ts';
import { type Rect, isInside } from './place.ts';
import { isControl, isLink, rememberPreviews } from './targets.ts';

interface HoverOptions<M> {
  /** Asked anew at each event: a reader may choose others. */
  delays(): Delays;
  markAt(x: number, y: number): M | undefined;
  /** The rectangles of a mark in the window, one a line; none if it is no longer there. */
  linesOf(mark: M): DOMRect[];
  /** Whether an event is on our card, and where the card is. */
  isCard(target: EventTarget | null): boolean;
  cardBox(): Rect | undefined;
  /** `y`: where in the window the pointer is. */
  open(mark: M, y: number): void;
  close(): void;
  /** The page under an open card has scrolled or changed its size. */
  moved(): void;
  signal: AbortSignal;
}

export interface Hover<M> {
  /** Opens a mark's card for good, as a click does. */
  pin(mark: M): void;
  /** The focus has entered the card, or left it. */
  focus(inside: boolean): void;
  close(): void;
  /** The mark whose card is open. */
  shown(): M | undefined;
  /**
   * Some marks are void: none of them may open, or stay open. If the pointer was resting on
   * one, what is found there next has its turn.
   */
  forget(isVoid: (mark: M) => boolean): void;
  /**
   * Listens to the pointer: once there is something to point at; and again, after a document
   * written anew has taken all listeners away.
   */
  listen(): void;
}

/** Faster than this, in pixels per millisecond, the pointer is only passing through (10ten). */
const passing = 0.5;
/** Pause between looks under the pointer, in milliseconds. */
const pause = 40;
/** Scrolling this far, in pixels, says that the reader has moved on. */
const scrolledOn = 100;

/** Feeds the hover state from the pointer, the keyboard and the clock. */
export function watchPointer<M>(options: HoverOptions<M>): Hover<M> {
  const { signal } = options;
  let state: HoverState<M> = { closedAt: -Infinity };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let look: ReturnType<typeof setTimeout> | undefined;
  let last = { x: 0, y: 0, time: 0, fast: false, target: null as EventTarget | null };
  const hasPreview = rememberPreviews();
  let focused = false;
  let openedTop = 0;
  let whileShown: AbortController | undefined;

  function send(event: HoverEvent<M>): void {
    const before = state.shown;
    // Seen by a look a moment later, the pointer rests since its last move.
    const now = event.kind === 'rest' ? last.time : performance.now();
    state = nextHover(state, event, now, options.delays());
    clearTimeout(timer);
    const due = dueAt(state);
    if (due !== undefined)
      timer = setTimeout(() => send({ kind: 'tick' }), due - performance.now() + 1);
    if (state.shown?.mark === before?.mark) return;
    whileShown?.abort();
    focused = false;
    if (!state.shown) return options.close();
    listenWhileShown();
    openedTop = options.linesOf(state.shown.mark)[0]?.top ?? 0;
    options.open(state.shown.mark, last.y);
  }

  function pointerAt(): HoverEvent<M> {
    const card = options.cardBox();
    // By its box, not by the event's target: a card that has just appeared lets events through.
    if (focused || (card && isInside(card, last.x, last.y))) return { kind: 'card' };
    const mark = options.markAt(last.x, last.y);
    if (mark && (mark === state.shown?.mark || !hasPreview(last.target)))
      return { kind: 'rest', mark, slow: isLink(last.target) };
    const word = state.shown && lineNear(options.linesOf(state.shown.mark), last.y);
    return { kind: card && word && onTheWay(last.x, last.y, word, card) ? 'card' : 'away' };
  }

  function lookSoon(): void {
    look ??= setTimeout(() => {
      look = undefined;
      if (last.fast && performance.now() - last.time < pause) return lookSoon();
      send(pointerAt());
    }, pause);
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    const [time, target] = [event.timeStamp, event.composedPath()[0] ?? null];
    const way = Math.hypot(event.clientX - last.x, event.clientY - last.y);
    const fast = time - last.time < pause && way / (time - last.time || 1) > passing;
    last = { x: event.clientX, y: event.clientY, time, fast, target };
    if (event.buttons !== 0 || (fast && state.waiting)) send({ kind: focused ? 'card' : 'away' });
    if (event.buttons === 0) lookSoon();
  }

  function onClick(event: MouseEvent): void {
    if (!event.isTrusted || options.isCard(event.composedPath()[0] ?? null)) return;
    const plain =
      event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const selecting = getSelection()?.isCollapsed === false;
    const free = plain && !selecting && !isControl(event.composedPath()[0] ?? null);
    // A tap comes without moves.
    last = { ...last, x: event.clientX, y: event.clientY };
    const mark = free ? options.markAt(last.x, last.y) : undefined;
    if (mark) send({ kind: 'pin', mark });
    else if (state.shown) send({ kind: 'close' });
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape') return;
    // Ours alone: a dialog of the page behind the card stays open.
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ kind: 'close' });
  }

  function onScroll(): void {
    if (!state.shown) return;
    const top = options.linesOf(state.shown.mark)[0]?.top;
    const gone =
      top === undefined || (!state.shown.pinned && Math.abs(top - openedTop) > scrolledOn);
    if (gone) send({ kind: 'close' });
    else options.moved();
  }

  function listenWhileShown(): void {
    whileShown = new AbortController();
    const only = { signal: AbortSignal.any([signal, whileShown.signal]), capture: true };
    addEventListener('keydown', onKey, only);
    addEventListener('scroll', onScroll, { ...only, passive: true });
    addEventListener('resize', onScroll, { ...only, passive: true });
    // Pinching, and moving about after it, is told here alone.
    window.visualViewport?.addEventListener('scroll', onScroll, only);
    window.visualViewport?.addEventListener('resize', onScroll, only);
  }

  const left = () => send({ kind: focused ? 'card' : 'away' });
  function listen(): void {
    const always = { signal, capture: true, passive: true };
    addEventListener('pointermove', onMove, always);
    addEventListener('click', onClick, always);
    // Not capturing: that would be told of every element the pointer leaves, not of the window.
    document.documentElement?.addEventListener('pointerleave', left, { signal, passive: true });
  }
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearTimeout(look);
    if (state.shown) options.close();
  });

  return {
    pin: (mark) => send({ kind: 'pin', mark }),
    focus(inside) {
      focused = inside;
      send({ kind: inside ? 'card' : 'away' });
    },
    close: () => send({ kind: 'close' }),
    shown: () => state.shown?.mark,
    listen,
    forget(isVoid) {
      const { waiting, shown } = state;
      if (shown && isVoid(shown.mark)) return send({ kind: 'close' });
      if (!waiting || !isVoid(waiting.mark)) return;
      send({ kind: 'away' });
      lookSoon();
    },
  };
}
