import { browser } from 'wxt/browser';
import { ask } from './messages.ts';
import { openPage, showTab } from './tabs.ts';

/**
 * Shows the guide, at a section if one is named: in the tab in which it is open already, or
 * else in a new one. `from`: the tab to which the guide offers a way back.
 */
export async function openGuidance(section?: string, from?: number): Promise<void> {
  const hash = hashOf(section);
  const open = await openGuide(from);
  // One that does not answer is asleep, or still loading.
  if (
    open !== undefined &&
    (await ask('comeTo', { tab: open, hash, ...(from !== undefined && { from }) }))
  )
    await showTab(open);
  else await openPage('guidance.html', `${from === undefined ? '' : `?from=${from}`}${hash}`);
}

/** A tab with the guide; one in a private window is for private windows alone. */
async function openGuide(from: number | undefined): Promise<number | undefined> {
  const opener = from !== undefined && (await browser.tabs.get(from).catch(() => undefined));
  const isPrivate = opener ? opener.incognito : (browser.extension?.inIncognitoContext ?? false);
  const tabs = await browser.tabs.query({ url: `${browser.runtime.getURL('/guidance.html')}*` });
  return tabs.find(({ incognito }) => incognito === isPrivate)?.id;
}

/** Opens the page on how to read figures in a new tab, at one kind. */
export async function openHowTo(kind: string): Promise<void> {
  await openPage('how-to-read.html', hashOf(kind));
}

function hashOf(id: string | undefined): string {
  return id && /^[a-z0-9-]+$/.test(id) ? `#${id}` : '';
}
