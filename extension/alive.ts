import { browser } from 'wxt/browser';

/** How often we look, in milliseconds. */
const interval = 2000;

export const isExtensionHere = () => browser.runtime?.id !== undefined;

/**
 * In Chromium a page script lives on after its extension has been updated or removed:
 * it must clear up by itself. Firefox ends it, and this with it.
 */
export function stopWhenExtensionGoes(life: AbortController) {
  let timer: ReturnType<typeof setInterval> | undefined;
  life.signal.addEventListener('abort', () => clearInterval(timer));
  return {
    /** Looks from now on. Where nothing is marked nothing need be cleared up, nor any clock run. */
    watch(): void {
      if (life.signal.aborted) return;
      timer ??= setInterval(() => {
        if (!isExtensionHere()) life.abort();
      }, interval);
    },
  };
}
