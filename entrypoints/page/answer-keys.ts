import { type Messages, answer } from '../../extension/messages.ts';
import { activeElementOf, nameOf } from '../../page/dom.ts';
import type { MarkedPage } from './mark-page.ts';

/** Passes on what the background says that a reader wants, where it is this frame's turn. */
export function answerKeys(marked: () => MarkedPage | undefined, signal: AbortSignal): void {
  const isTurn: Record<Messages['order']['ask']['turn'], () => boolean> = {
    focus: hasFocus,
    cursor: () => marked()!.hasCursor(),
    top: () => window.top === window,
    any: () => true,
  };
  const stop = answer(
    {
      async order({ order }) {
        marked()!.order(order);
        return true;
      },
    },
    (argument) => {
      const { turn } = argument as Messages['order']['ask'];
      return marked() !== undefined && turn in isTurn && isTurn[turn]() && marked()!.hasMarks();
    },
  );
  signal.addEventListener('abort', stop);
}

/** Whether the focus is in this very document, not in a frame within it. */
function hasFocus(): boolean {
  const element = activeElementOf(document);
  return document.hasFocus() && !(element && /^i?frame$/.test(nameOf(element)));
}
