import { isOurHost } from '../../components/hosts.ts';
import { type CursorOrder, ask } from '../../extension/messages.ts';
import { type Settings, openingOf } from '../../extension/settings-shape.ts';
import { mayConcernHealth } from '../../glossary/health.ts';
import type { Language } from '../../glossary/languages.ts';
import { type Subject, subjectKey } from '../../glossary/subject.ts';
import type { BlockRoot } from '../../page/blocks.ts';
import { startCursor } from '../../page/cursor.ts';
import { delaysOf } from '../../page/hover-state.ts';
import { watchPointer } from '../../page/hover.ts';
import { keepInSight } from '../../page/in-sight.ts';
import { watchLeaving } from '../../page/leaving.ts';
import {
  type Mark,
  type MarkIndex,
  canBeSeen,
  inOrder,
  isOpen,
  rectsOfMark,
  scrollToMark,
  textOfMark,
} from '../../page/marks.ts';
import { watchNear } from '../../page/near.ts';
import { highlightStyle, randomNames } from '../../page/painters/highlight-style.ts';
import { highlightPainter } from '../../page/painters/highlights.ts';
import { readPage } from '../../page/reading.ts';
import { showMarks } from '../../page/showing.ts';
import { markAt } from '../../page/under-pointer.ts';
import { cardBeside } from '../common/card.ts';
import type { Explanations } from './explanations.ts';
import { startFinding } from './finding.ts';
import { orderByKey } from './keys.ts';
import { pageDefines } from './page-defines.ts';

interface MarkingOptions {
  /** There is something to read. */
  awake(): void;
  explanations: Explanations;
  settings(): Settings;
  language(): Language;
  /** Says a sentence to those who look and those who listen. */
  say(text: string): void;
  hush(): void;
  /** The marks, or the state, are no longer what they were. */
  changed(): void;
  overloaded(): void;
  signal: AbortSignal;
}

export interface MarkedPage {
  state(): 'reading' | 'read';
  /** All marks that a reader can see, or could after opening a closed part, in reading order. */
  marks(): Mark[];
  /** Brings the first mention of a subject that can be seen into view, and opens its card. */
  show(subject: Subject): void;
  /** Whether there is a mark to go to by key, and whether the cursor is at one. */
  hasMarks(): boolean;
  hasCursor(): boolean;
  order(order: CursorOrder): void;
}

/** page → blocks → mentions → marks → the one under the pointer → its card. */
export function markPage(options: MarkingOptions): MarkedPage {
  const { explanations, settings, language, awake, say, hush, changed, overloaded, signal } =
    options;
  const { density, known, markStyle } = settings();
  const finding = startFinding(signal);
  const names = randomNames();
  const painter = highlightPainter(names, signal);
  const index: MarkIndex = new Map();
  const showing = showMarks(index, painter, { density, known });
  let [styled, listening, settled] = [false, false, false];

  const card = cardBeside<Mark>({
    subjectOf: ({ mention }) => mention.subject,
    textOf: textOfMark,
    linesOf: rectsOfMark,
    definedBy: pageDefines(index, bring),
    known: explanations.get,
    load: (subject) => explanations.load([subject]),
    language,
    look: settings,
    onClose: () => pointer.close(),
    onFocus: (inside) => pointer.focus(inside),
    onGuidance(section) {
      pointer.close();
      void ask('openGuidance', { section });
    },
    onHowTo(kind) {
      pointer.close();
      void ask('openHowTo', { kind });
    },
    onAsk: async (subject, title) => (await ask('askAbout', { subject, title })) ?? 'failed',
    onKnown: async (subject) => {
      const saved = await ask('know', { subject, known: true });
      if (saved) pointer.close();
      return saved ?? false;
    },
  });
  const pointer = watchPointer<Mark>({
    delays: () => delaysOf[openingOf(settings())],
    markAt: (x, y) => (index.size > 0 ? markAt(showing.painted, x, y) : undefined),
    linesOf: rectsOfMark,
    isCard: card.holds,
    cardBox: card.box,
    open: card.open,
    close: () => keys.close(),
    moved: card.place,
    signal,
  });
  /** What a reader can see, of the whole page. */
  const seen = () => inOrder(showing.all()).filter(isOpen);
  const cursor = startCursor({
    marks: seen,
    paint: painter.cursor,
    isCardOpen: () => pointer.shown() !== undefined,
    signal,
  });
  const keys = orderByKey({
    marks: seen,
    cursor,
    pointer,
    card,
    bring: (mark, floor) => keepInSight(mark, floor, motion()),
    language,
    say,
    hush,
  });
  const near = watchNear((root, isNear) => {
    if (!isNear) return showing.far(root);
    showing.near(root);
    explanations.loadSoon((index.get(root) ?? []).map(({ mention }) => mention.subject));
  }, signal);

  const leaving = watchLeaving(leave, painter.show, signal);

  /** Nothing of ours stays in a page that is only kept for going back to. */
  function leave(): void {
    pointer.close();
    painter.hide();
  }

  function listen(): void {
    pointer.listen();
    leaving.listen();
  }

  async function style(): Promise<void> {
    if (styled) return;
    styled = true;
    styled = (await ask('style', { css: highlightStyle(names, markStyle) })) ?? false;
  }

  readPage(document, {
    index,
    mayConcern: mayConcernHealth,
    ...finding,
    async prepare() {
      awake();
      void style();
      await finding.prepare();
    },
    found(root: BlockRoot) {
      void style();
      if (!listening) listen();
      listening = true;
      showing.found(root);
      near.watch(root);
      changed();
    },
    dropped(root) {
      near.leave(root);
      showing.dropped(root);
      pointer.forget(({ block }) => block.root === root);
      cursor.forget(root);
      changed();
    },
    anew: listen,
    isOurs: isOurHost,
    painted: () => showing.painted.keys(),
    settled() {
      settled = true;
      showing.settled();
      changed();
    },
    overloaded,
    signal,
  });

  function motion(): ScrollBehavior {
    const calm =
      settings().steady === 'on' || matchMedia('(prefers-reduced-motion: reduce)').matches;
    return calm ? 'instant' : 'smooth';
  }

  function bring(mark: Mark): void {
    scrollToMark(mark, motion());
    painter.flash(mark);
    pointer.pin(mark);
  }

  return {
    state: () => (settled ? 'read' : 'reading'),
    marks: () => inOrder(index).filter(canBeSeen),
    show(subject) {
      const wanted = inOrder(index).filter(
        ({ mention }) => subjectKey(mention.subject) === subjectKey(subject),
      );
      const mark = wanted.find((it) => rectsOfMark(it).length > 0) ?? wanted[0];
      if (mark) bring(mark);
    },
    hasMarks: () => [...showing.all().values()].some((marks) => marks.some(isOpen)),
    hasCursor: () => cursor.here() !== undefined,
    order: keys.order,
  };
}
