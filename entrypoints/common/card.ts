import { type CardHost, createCardHost } from '../../components/card-host.tsx';
import type { Asked } from '../../extension/questions.ts';
import type { Settings } from '../../extension/settings-shape.ts';
import type { Explanation } from '../../glossary/explain.ts';
import { fill } from '../../glossary/fill.ts';
import type { Language } from '../../glossary/languages.ts';
import type { Subject } from '../../glossary/subject.ts';
import { cardWords } from '../../glossary/words.ts';
import { lineNear } from '../../page/lines.ts';
import { placeCard } from '../../page/place.ts';

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
  look(): Pick<Settings, 'theme' | 'textSize' | 'survival'>;
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
  let shown: { mark: M; line: DOMRect } | undefined;

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
    if (shown?.mark === mark) draw(mark, true);
  }

  function place(): void {
    if (!host || !shown) return;
    shown.line = lineNear(linesOf(shown.mark), shown.line.top) ?? shown.line;
    const { width, height } = host.box();
    const window = {
      left: 0,
      top: 0,
      right: document.documentElement.clientWidth,
      bottom: innerHeight,
    };
    const at = placeCard(shown.line, { width, height }, window);
    host.moveTo(at.kind === 'sheet' ? 'sheet' : at);
  }

  function close(): void {
    host?.remove();
    host = shown = undefined;
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
