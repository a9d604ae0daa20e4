import { browser } from 'wxt/browser';

/** What a page script leaves in its own world, which no page sees; it ends an earlier copy. */
export const ownKey = 'in-plain-words';

/** How long a page may take to answer, in milliseconds. */
const patience = 1500;

/**
 * Whether our script is in a tab: `here`, `loading` where it may still come, `absent`, `refused`
 * by the browser, or `silent` where the page does not answer in time.
 */
export async function probe(
  tab: number,
): Promise<'here' | 'loading' | 'absent' | 'refused' | 'silent'> {
  const late = new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), patience));
  const asked = browser.scripting
    .executeScript({
      target: { tabId: tab },
      // Not only once the text has come to its end, as usual.
      injectImmediately: true,
      func: (key: string) => {
        if (Symbol.for(key) in globalThis) return 'here';
        return document.readyState === 'complete' ? 'absent' : 'loading';
      },
      args: [ownKey],
    })
    .then(
      // Firefox answers `null` for some of its own pages.
      ([answer]) => answer?.result ?? 'refused',
      () => 'refused' as const,
    );
  return Promise.race([asked, late]);
}
