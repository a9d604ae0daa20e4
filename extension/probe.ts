import { browser } from 'wxt/browser';

/** What a page script leaves in its own world, which no page sees; it ends an earlier copy. */
export const ownKey = 'in-plain-words';

/** How long a page may take to answer, in milliseconds. */
const patience = 1500;

/**
 * Whether our script is in a tab: `here`, `absent`, `refused` by the browser, or `silent`
 * where the page does not answer in time.
 */
export async function probe(tab: number): Promise<'here' | 'absent' | 'refused' | 'silent'> {
  const late = new Promise<'silent'>((resolve) => setTimeout(() => resolve('silent'), patience));
  const asked = browser.scripting
    .executeScript({
      target: { tabId: tab },
      func: (key: string) => Symbol.for(key) in globalThis,
      args: [ownKey],
    })
    .then(
      // Firefox answers `null` for some of its own pages.
      ([answer]) => (answer ? (answer.result === true ? 'here' : 'absent') : 'refused'),
      () => 'refused' as const,
    );
  return Promise.race([asked, late]);
}
