import { type CardHost, createCardHost } from '../../components/card-host.tsx';
import type { Asked } from '../../extension/questions.ts';
import type { Settings } from '../../extension/settings-shape.ts';
import type { Explanation } from '../../glossary/explanation.ts';
import { fill } from '../../glossary/fill.ts';
import type { Language } from '../../glossary/languages.ts';
import type { Subject } from '../../glossary/subject.ts';
import { cardWords } from '../../glossary/words.ts';
import { lineNear } from '../../page/lines.ts';
import {
  type Rect,
  type Side,
  isNarrow,
  placeBeside,
  placeSheet,
  sideOf,
} from '../../page/place.ts';

interface CardOptions<M> {
  subjectOf(mark: M): Subject;
  /** The word as the page writes it. */
  textOf(mark: M): string;
  linesOf(mark: M): DOMRect[];
  /** How the page itself explains a short form, and how to show where it does. */
  definedBy?(mark: M): { long: string; onShow?: () => void } | undefined;
  /** An explanation that is at hand, and how to get one that is not. */
  known(subject: Subject): Explanation | undefined;
  load(subject: Subject): Promise<void>;
  language(): Language;
  /** How the reader wants cards to be. */
  look(): Pick<Settings, 'theme' | 'textSize' | 'survival' | 'steady' | 'speed'>;
  onClose(): void;
  onFocus(inside: boolean): void;
  onGuidance(section: string): void;
  onHowTo(kind: string): void;
  /** Puts a question about a subject, called so, on the reader's sheet. */
  onAsk(subject: Subject, title: string): Promise<Asked>;
  /** Remembers that the reader knows a subject; answers whether that could be saved. */
  onKnown?(subject: Subject): Promise<boolean>;
}

/** Shows the card of one mark at a time, beside it. */
export function cardBeside<M>(options: CardOptions<M>) {
  const { subjectOf, textOf, linesOf, definedBy, known, load, language, look } = options;
  const { onClose, onFocus, onGuidance, onHowTo, onAsk, onKnown } = options;
  let host: CardHost | undefined;
  /** `side`: of a sheet, which stays at its edge while the page scrolls. */
  let shown: { mark: M; line: DOMRect; side?: Side | undefined } | undefined;
  let view: Rect | undefined;

  function draw(mark: M, answered: boolean): void {
    const words = cardWords(language());
    const read = textOf(mark);
    host!.show(
      {
        read,
        explanation: known(subjectOf(mark)) ?? (answered ? null : undefined),
        words,
        language: language(),
        onClose,
        onGuidance,
        onHowTo,
        onRetry: () => void wait(mark),
        onAsk: () => onAsk(subjectOf(mark), read),
        defined: definedBy?.(mark),
        onKnown: onKnown && (() => onKnown(subjectOf(mark))),
        speed: look().speed,
        coverSurvival: look().survival === 'covered',
        // Pages without https have no clipboard.
        onCopy: navigator.clipboard && ((text) => navigator.clipboard.writeText(text)),
      },
      fill(words.label, { word: read }),
      look(),
    );
    place();
  }

  async function wait(mark: M): Promise<void> {
    draw(mark, false);
    await load(subjectOf(mark));
    if (shown?.mark !== mark) return;
    shown.side = undefined;
    draw(mark, true);
  }

  function place(): void {
    if (!host || !shown) return;
    const before = view;
    view = partInView();
    shown.line = lineNear(linesOf(shown.mark), shown.line.top) ?? shown.line;
    const { line } = shown;
    const size = host.box();
    if (!isSheet(view)) return host.moveTo(placeBeside(line, size, view));
    if (before && !isSameSize(before, view)) shown.side = undefined;
    shown.side ??= sideOf(line, size.height, view);
    host.moveTo(placeSheet(shown.side, size, view));
  }

  function isSheet(seen: Rect): boolean {
    return look().steady === 'on' || isNarrow(seen) || matchMedia('(pointer: coarse)').matches;
  }

  function close(): void {
    host?.remove();
    host = shown = view = undefined;
  }

  return {
    /** `y`: the pointer's height in the window; a word may stand on two lines. */
    open(mark: M, y: number): void {
      close();
      const line = lineNear(linesOf(mark), y);
      if (!line) return onClose();
      shown = { mark, line };
      host = createCardHost(document, onFocus, place);
      if (known(subjectOf(mark))) draw(mark, true);
      else void wait(mark);
    },
    close,
    place,
    focus: () => host?.focus(),
    hasFocus: () => host?.hasFocus() ?? false,
    box: () => host?.box(),
    holds: (target: EventTarget | null) => host?.holds(target) ?? false,
  };
}

/** What is seen of the window: less than all of it after pinching. */
function partInView(): Rect {
  const { offsetLeft: left, offsetTop: top, width, height } = visualViewport!;
  return { left, top, right: left + width, bottom: top + height };
}

function isSameSize(one: Rect, other: Rect): boolean {
  return (
    one.right - one.left === other.right - other.left &&
    one.bottom - one.top === other.bottom - other.top
  );
}
