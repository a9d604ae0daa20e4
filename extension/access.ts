import { browser } from 'wxt/browser';

const everywhere = { origins: ['<all_urls>'] };

/** Whether the browser lets us read all sites: a reader may limit that at any time. */
export async function mayReadAllSites(): Promise<boolean> {
  return browser.permissions.contains(everywhere);
}

/** Asks the reader, in the browser's own dialog; only after a press. */
export async function askForAllSites(): Promise<boolean> {
  return browser.permissions.request(everywhere);
}

/** Calls back when the reader has given us more to read. */
export function whenAccessGrows(grown: () => void): void {
  browser.permissions.onAdded.addListener(grown);
}

/** Whether we may read files on this device. In Firefox always. */
export async function mayReadFiles(): Promise<boolean> {
  return import.meta.env.FIREFOX || browser.extension.isAllowedFileSchemeAccess();
}

/** The browser's own page about this extension, with the switch for files. Chromium only. */
export async function openBrowserSettings(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}
