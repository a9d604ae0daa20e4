import { browser } from 'wxt/browser';
import type { TabState } from './messages.ts';

const sizes = [16, 32, 48, 128];

/** Shows on the toolbar button how it stands with a tab, until the tab loads another page. */
export async function showState(tab: number, state: TabState): Promise<void> {
  const path = Object.fromEntries(sizes.map((size) => [size, `/icon/${state}-${size}.png`]));
  // The tab may have gone in the meantime.
  await browser.action.setIcon({ tabId: tab, path }).catch(() => undefined);
}
