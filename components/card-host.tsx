import { render } from 'preact';
import { Card, type CardProps } from './Card.tsx';
import cardCss from './card.css?inline';
import { enclosedIn } from './Enclosed.tsx';
import { type Look, createHost, keepShown, parentFor } from './hosts.ts';
import picturesCss from './pictures.css?inline';

/** Time in which clicks still reach the page below a card that has just appeared. */
const ghostTime = 150;

export interface CardHost {
  /** Shows the card, or changes what it says. `label` names it for screen readers. */
  show(props: CardProps, label: string, look: Look): void;
  /** Puts it at a place in viewport pixels; a sheet fills the width that it may have. */
  moveTo(place: {
    kind: 'beside' | 'sheet';
    left: number;
    top: number;
    maxWidth: number;
    maxHeight: number;
  }): void;
  /** Moves the focus to the card: screen readers read its name, and begin there. */
  focus(): void;
  hasFocus(): boolean;
  box(): DOMRect;
  /** Whether an event's target is our card. */
  holds(target: EventTarget | null): boolean;
  remove(): void;
}

/**
 * The card's element in a page, there only while it is shown: a closed shadow root for the
 * controls, and in it another one for the text. Nothing in it can be typed into or selected.
 */
export function createCardHost(
  document: Document,
  onFocus: (inside: boolean) => void,
  onResize: () => void,
): CardHost {
  const { host, shadow, box: card } = createHost(document, 'card', 'dialog', cardCss);
  card.tabIndex = -1;
  const textSheet = new CSSStyleSheet();
  textSheet.replaceSync(cardCss + picturesCss);
  const Text = enclosedIn(textSheet);
  card.addEventListener('focusin', () => onFocus(true));
  card.addEventListener('focusout', ({ relatedTarget }) => {
    if (!card.contains(relatedTarget as Node | null)) onFocus(false);
  });
  // A double press of an unsteady hand is one: the second would hit what has moved there since.
  card.addEventListener('click', (event) => event.detail > 1 && event.stopPropagation(), true);
  const letGo = keepShown(card);
  const sizes = new ResizeObserver(onResize);
  sizes.observe(card);

  return {
    show(props, label, { theme, textSize, steady }) {
      card.setAttribute('aria-label', label);
      Object.assign(card.dataset, { theme, textSize, steady });
      card.lang = props.language;
      // Its place is chosen for all of what it now says, not for what fitted before.
      card.style.removeProperty('--room');
      render(<Card {...props} Text={Text} />, card);
      if (host.isConnected) return;
      parentFor(document).append(host);
      // A page may zoom its body: our place is in the window's pixels, as rectangles are.
      card.style.zoom = String(1 / host.currentCSSZoom);
      try {
        host.showPopover();
      } catch {
        return props.onClose(); // the page has removed it while it was opening
      }
      setTimeout(() => card.classList.add('solid'), ghostTime);
    },
    moveTo({ kind, left, top, maxWidth, maxHeight }) {
      card.classList.toggle('sheet', kind === 'sheet');
      card.style.left = `${left}px`;
      card.style.top = `${top}px`;
      card.style.setProperty('--wide', `${maxWidth}px`);
      card.style.setProperty('--room', `${maxHeight}px`);
    },
    hasFocus: () => shadow.activeElement !== null,
    focus: () => card.focus({ preventScroll: true }),
    box: () => card.getBoundingClientRect(),
    holds: (target) => target === host || target === shadow,
    remove() {
      letGo();
      sizes.disconnect();
      render(null, card);
      host.remove();
    },
  };
}
