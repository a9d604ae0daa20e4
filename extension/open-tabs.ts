import { browser } from 'wxt/browser';

/**
 * Puts the page script into tabs that were open before: Chromium runs a manifest's
 * scripts only in pages loaded later. Firefox needs nothing.
 */
export async function reachOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id }) => {
      if (id === undefined) return;
      const target = { tabId: id, allFrames: true };
      // Pages of the browser and the stores refuse.
      await browser.scripting.executeScript({ target, files: ['/page.js'] }).catch(() => undefined);
    }),
  );
}
