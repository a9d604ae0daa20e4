import lexicon from 'virtual:lexicon/en';
import { type Settings, openingOf } from '../../extension/settings-shape.ts';
import type { Explanation } from '../../glossary/explanation.ts';
import { findMentions } from '../../glossary/find.ts';
import type { Language } from '../../glossary/languages.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { type Mention, type Subject, subjectKey } from '../../glossary/subject.ts';
import { delaysOf } from '../../page/hover-state.ts';
import { watchPointer } from '../../page/hover.ts';
import { wrapMentions } from '../../page/painters/marks.ts';
import { askAbout } from './ask-about.ts';
import { cardBeside } from './card.ts';

/** One explained word of our own page: one element, or several where it runs over bold text. */
interface Word {
  subject: Subject;
  elements: HTMLElement[];
}

interface MarkWordsOptions {
  explain(subject: Subject): Explanation | undefined;
  language: Language;
  settings(): Settings;
  /** A card names a section of the guide. */
  onGuidance(section: string): void;
  /** A card leads to the page on how to read figures. */
  onHowTo(kind: string): void;
  signal: AbortSignal;
}

/** Marks static text of ours with real elements, and gives them cards: pointer, Tab and Enter. */
export function markWords(options: MarkWordsOptions): { mark(island: HTMLElement): void } {
  const { explain, language, settings, onGuidance, onHowTo, signal } = options;
  const english = new Lexicon(lexicon);
  const words = new Map<Element, Word>();
  const linesOf = ({ elements }: Word) =>
    elements.flatMap((element) => [...element.getClientRects()]);

  let opened: Word | undefined;

  const card = cardBeside<Word>({
    subjectOf: ({ subject }) => subject,
    textOf: ({ elements }) => elements.map(({ textContent }) => textContent).join(''),
    linesOf,
    known: explain,
    load: async () => undefined,
    language: () => language,
    look: settings,
    onClose: () => pointer.close(),
    onFocus: (inside) => pointer.focus(inside),
    onGuidance(section) {
      pointer.close();
      onGuidance(section);
    },
    onAsk: askAbout(language),
    onHowTo(kind) {
      pointer.close();
      onHowTo(kind);
    },
  });
  const pointer = watchPointer<Word>({
    delays: () => delaysOf[openingOf(settings())],
    markAt: (x, y) => wordOf(document.elementFromPoint(x, y)),
    linesOf,
    isCard: card.holds,
    cardBox: card.box,
    open(word, y) {
      opened = word;
      card.open(word, y);
    },
    close() {
      const focused = card.hasFocus();
      card.close();
      if (focused) opened?.elements[0]?.focus();
    },
    moved: card.place,
    signal,
  });
  pointer.listen();

  function wordOf(element: Element | null): Word | undefined {
    const mark = element?.closest('mark');
    return mark ? words.get(mark) : undefined;
  }

  function makeReachable(element: HTMLElement, word: Word): void {
    element.tabIndex = 0;
    element.role = 'button';
    element.ariaHasPopup = 'dialog';
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      pointer.pin(word);
      card.focus();
    });
  }

  return {
    /**
     * Only the first mention of a subject in each section: a marked word in every line tires.
     * What a reader may never open is no first mention for the text around it.
     */
    mark(island) {
      const seen = new Map<Element, Set<string>>();
      const first = new Map<Mention, Word>();
      function isFirst(mention: Mention, around: Element): boolean {
        const key = subjectKey(mention.subject);
        const part = around.closest('details') ?? island;
        if (seen.get(island)?.has(key) || seen.get(part)?.has(key)) return false;
        seen.set(part, (seen.get(part) ?? new Set()).add(key));
        first.set(mention, { subject: mention.subject, elements: [] });
        return true;
      }
      const find = (text: string) => findMentions(text, english);
      wrapMentions(island, find, isFirst, (element, mention) => {
        const word = first.get(mention)!;
        if (word.elements.push(element) === 1) makeReachable(element, word);
        words.set(element, word);
      });
    },
  };
}
