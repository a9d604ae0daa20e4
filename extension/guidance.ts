import { browser } from 'wxt/browser';
import { ask } from './messages.ts';
import { openPage, showTab } from './tabs.ts';

/** Pages that are open in one tab at a time, and offer a way back (entrypoints/common/way-back.ts). */
type PageInOneTab = 'guidance.html' | 'glossary.html';

/** Shows the guide, at a section if one is named. `from`: the tab to which it offers a way back. */
export async function openGuidance(section?: string, from?: number): Promise<void> {
  await openInOneTab('guidance.html', section, from);
}

/** Shows the glossary, at a word if one is named. */
export async function openGlossary(word?: string, from?: number): Promise<void> {
  await openInOneTab('glossary.html', word, from);
}

/** Opens the page on how to read figures in a new tab, at one kind. */
export async function openHowTo(kind: string): Promise<void> {
  await openPage('how-to-read.html', hashOf(kind));
}

/** Shows a page in the tab in which it is open already, or else in a new one. */
async function openInOneTab(
  file: PageInOneTab,
  part: string | undefined,
  from: number | undefined,
): Promise<void> {
  const hash = hashOf(part);
  const open = await openTab(file, from);
  // One that does not answer is asleep, or still loading.
  if (
    open !== undefined &&
    (await ask('comeTo', { tab: open, hash, ...(from !== undefined && { from }) }))
  )
    await showTab(open);
  else await openPage(file, `${from === undefined ? '' : `?from=${from}`}${hash}`);
}

/** A tab with the page; one in a private window is for private windows alone. */
async function openTab(file: PageInOneTab, from: number | undefined): Promise<number | undefined> {
  const opener = from !== undefined && (await browser.tabs.get(from).catch(() => undefined));
  const isPrivate = opener ? opener.incognito : (browser.extension?.inIncognitoContext ?? false);
  const tabs = await browser.tabs.query({ url: `${browser.runtime.getURL(`/${file}`)}*` });
  return tabs.find(({ incognito }) => incognito === isPrivate)?.id;
}

function hashOf(id: string | undefined): string {
  return id && /^[a-z0-9-]+$/.test(id) ? `#${id}` : '';
}
