import type { CursorOrder } from '../../extension/messages.ts';
import { fill, fillCount } from '../../glossary/fill.ts';
import type { Language } from '../../glossary/languages.ts';
import { keysWords } from '../../glossary/words.ts';
import type { Cursor } from '../../page/cursor.ts';
import { focusAgain, focusedElement } from '../../page/focus.ts';
import type { Hover } from '../../page/hover.ts';
import { type Mark, textOfMark } from '../../page/marks.ts';
import type { Step } from '../../page/step.ts';

interface KeysOptions {
  marks(): Mark[];
  cursor: Cursor;
  pointer: Hover<Mark>;
  card: { focus(): void; hasFocus(): boolean; close(): void; box(): DOMRect | undefined };
  /** Brings a mark into the part of the window above `floor`. */
  bring(mark: Mark, floor: number): void;
  language(): Language;
  say(text: string): void;
  /** Takes away what was said before. */
  hush(): void;
}

/** What a reader does by key: goes from mark to mark, opens and closes its card. */
export function orderByKey({
  marks,
  cursor,
  pointer,
  card,
  bring,
  language,
  say,
  hush,
}: KeysOptions) {
  /** What had the focus before a card took it. */
  let before: Element | undefined;

  function open(mark: Mark): void {
    if (!card.hasFocus()) before = focusedElement();
    pointer.pin(mark);
    card.focus();
    bring(mark, floor());
  }

  /** A card along the lower edge leaves only what is above it. */
  function floor(): number {
    const box = card.box();
    return box && box.width >= innerWidth ? box.top : innerHeight;
  }

  function tell({ mark, number, count, wrapped }: Step<Mark>, by: 1 | -1): void {
    const { at, toFirst, toLast } = keysWords(language());
    const sentence = !wrapped ? at : by === 1 ? toFirst : toLast;
    say(fill(sentence, { word: textOfMark(mark), number: `${number}`, count: `${count}` }));
  }

  function move(by: 1 | -1): Mark | undefined {
    const isOpen = pointer.shown() !== undefined;
    const step = cursor.move(by, pointer.shown());
    if (!step) return undefined;
    // A card that opens tells of itself.
    if (!isOpen || step.wrapped) tell(step, by);
    else hush();
    if (isOpen) open(step.mark);
    else bring(step.mark, innerHeight);
    return step.mark;
  }

  function openOrClose(): void {
    hush();
    if (pointer.shown()) return pointer.close();
    const mark = cursor.here() ?? move(1);
    if (mark) open(mark);
  }

  return {
    order(order: CursorOrder): void {
      if (order === 'next') move(1);
      else if (order === 'previous') move(-1);
      else if (order === 'count')
        say(fillCount(keysWords(language()).count, marks().length, language()));
      else openOrClose();
    },
    /** Closes the card; the focus goes back to where it was. */
    close(): void {
      const inside = card.hasFocus();
      card.close();
      if (inside && before) focusAgain(before);
      before = undefined;
    },
  };
}
