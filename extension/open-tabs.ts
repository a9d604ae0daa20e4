import { browser } from 'wxt/browser';

/**
 * Puts the page script into tabs that are open: Chromium runs a manifest's scripts only in
 * pages loaded after the installation, and both browsers only in those loaded after a reader
 * has given access. A script that is there already is replaced by the new one.
 */
export async function reachOpenTabs(): Promise<void> {
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
