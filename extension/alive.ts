import { browser } from 'wxt/browser';

/** How often we look, in milliseconds. */
const interval = 2000;

/**
 * In Chromium a page script lives on after its extension has been updated or removed:
 * it must clear up by itself. Firefox ends it, and this with it.
 */
export function stopWhenExtensionGoes(life: AbortController): void {
  const timer = setInterval(() => {
    if (!browser.runtime?.id) life.abort();
  }, interval);
  life.signal.addEventListener('abort', () => clearInterval(timer));
}
