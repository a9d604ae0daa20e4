import { browser } from 'wxt/browser';

/** The id of the tab in front of the reader, if there is one. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}
