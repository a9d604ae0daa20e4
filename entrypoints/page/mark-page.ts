import { ask } from '../../extension/messages.ts';
import { findMentions } from '../../glossary/find.ts';
import { mayConcernHealth } from '../../glossary/health.ts';
import { type Language, chooseLanguage } from '../../glossary/languages.ts';
import { type Subject, subjectKey } from '../../glossary/subject.ts';
import type { BlockRoot } from '../../page/blocks.ts';
import { watchPointer } from '../../page/hover.ts';
import { type Mark, type MarkIndex, inOrder, rectsOfMark, textOfMark } from '../../page/marks.ts';
import { watchNear } from '../../page/near.ts';
import { highlightStyle, randomNames } from '../../page/painters/highlight-style.ts';
import { highlightPainter } from '../../page/painters/highlights.ts';
import { readPage } from '../../page/reading.ts';
import { markAt } from '../../page/under-pointer.ts';
import { cardBeside } from '../shared/card.ts';
import type { Explanations } from './explanations.ts';
import { lexiconOf } from './lexicon.ts';

interface MarkingOptions {
  explanations: Explanations;
  language(): Language;
  /** The marks, or the state, are no longer what they were. */
  changed(): void;
  signal: AbortSignal;
}

export interface MarkedPage {
  index: MarkIndex;
  state(): 'reading' | 'read';
  /** Brings the first mention of a subject into view and opens its card. */
  show(subject: Subject): void;
}

/** page → blocks → mentions → marks → the one under the pointer → its card. */
export function markPage({ explanations, language, changed, signal }: MarkingOptions): MarkedPage {
  const lexicon = lexiconOf(chooseLanguage(document.documentElement.lang));
  const names = randomNames();
  const painter = highlightPainter(names, signal);
  const nearby = new Set<BlockRoot>();
  let styled = false;
  let settled = false;

  const near = watchNear((root, isNear) => {
    if (!isNear) {
      nearby.delete(root);
      return painter.unpaint(root);
    }
    nearby.add(root);
    paint(root);
  }, signal);

  function paint(root: BlockRoot): void {
    const marks = index.get(root) ?? [];
    painter.paint(root, marks);
    explanations.loadSoon(marks.map(({ mention }) => mention.subject));
  }

  async function style(): Promise<void> {
    if (styled) return;
    styled = true;
    styled = (await ask('style', { css: highlightStyle(names) })) ?? false;
  }

  const index = readPage(document, {
    mayConcern: mayConcernHealth,
    find: (text) => findMentions(text, lexicon()),
    found(root) {
      void style();
      near.watch(root);
      if (nearby.has(root)) paint(root);
      changed();
    },
    dropped(root) {
      near.leave(root);
      nearby.delete(root);
      painter.unpaint(root);
      if (pointer.shown()?.block.root === root) pointer.close();
      changed();
    },
    settled() {
      settled = true;
      changed();
    },
    signal,
  });

  const card = cardBeside<Mark>({
    subjectOf: ({ mention }) => mention.subject,
    textOf: textOfMark,
    linesOf: rectsOfMark,
    known: explanations.get,
    load: (subject) => explanations.load([subject]),
    language,
    onClose: () => pointer.close(),
    onFocus: (inside) => pointer.focus(inside),
    onGuidance(section) {
      pointer.close();
      void ask('openGuidance', { section });
    },
  });
  const pointer = watchPointer<Mark>({
    markAt: (x, y) => (index.size > 0 ? markAt(index, nearby, x, y) : undefined),
    linesOf: rectsOfMark,
    isCard: card.holds,
    cardBox: card.box,
    open: card.open,
    close: card.close,
    moved: card.place,
    signal,
  });

  return {
    index,
    state: () => (settled ? 'read' : 'reading'),
    show(subject) {
      const mark = inOrder(index).find(
        ({ mention }) => subjectKey(mention.subject) === subjectKey(subject),
      );
      if (!mark) return;
      const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const element = mark.block.pieces[0]!.node.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
      painter.flash(mark);
      pointer.pin(mark);
    },
  };
}
