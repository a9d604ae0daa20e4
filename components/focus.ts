import { type RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the focus where it was over a redraw: an element that is moved loses it, and gets it
 * back; where the element is gone, it goes to `otherwise`. Focus set by parts is left alone.
 */
export function useKeptFocus(otherwise: RefObject<HTMLElement | null>): void {
  const before = document.activeElement;
  useLayoutEffect(() => {
    if (!(before instanceof HTMLElement) || before === document.body) return;
    if (document.activeElement !== document.body) return;
    if (before.isConnected) before.focus();
    else otherwise.current?.focus();
  });
}
