import { browser } from 'wxt/browser';

/** Opens the guidance page in a new tab, at a section if one is named. */
export async function openGuidance(section?: string): Promise<void> {
  const hash = section && /^[a-z0-9-]+$/.test(section) ? `#${section}` : '';
  await browser.tabs.create({ url: `${browser.runtime.getURL('/guidance.html')}${hash}` });
}
