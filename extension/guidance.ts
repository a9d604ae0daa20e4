import { browser } from 'wxt/browser';
import { ask } from './messages.ts';
import { openPage, sendTab, showTab } from './tabs.ts';

/** Pages that are open in one tab at a time, and offer a way back (entrypoints/common/way-back.ts). */
type PageInOneTab = 'guidance.html' | 'glossary.html' | 'how-to-read.html';

/** Shows the guide, at a section if one is named. `from`: the tab to which it offers a way back. */
export async function openGuidance(section?: string, from?: number): Promise<void> {
  await openInOneTab('guidance.html', section, from);
}

/** Shows the glossary, at a word if one is named. */
export async function openGlossary(word?: string, from?: number): Promise<void> {
  await openInOneTab('glossary.html', word, from);
}

/** Shows the page on how to read figures, at one kind. */
export async function openHowTo(kind: string, from?: number): Promise<void> {
  await openInOneTab('how-to-read.html', kind, from);
}

/** What is being opened: who was not answered in time asks once more, and joins the first asking. */
const opening = new Map<string, Promise<void>>();

/** Shows a page in the tab in which it is open already, or else in a new one. */
function openInOneTab(
  file: PageInOneTab,
  part: string | undefined,
  from: number | undefined,
): Promise<void> {
  const place = { file, hash: hashOf(part), from };
  const key = JSON.stringify(place);
  const done = opening.get(key) ?? showPlace(place).finally(() => opening.delete(key));
  opening.set(key, done);
  return done;
}

interface Place {
  file: PageInOneTab;
  hash: string;
  from: number | undefined;
}

async function showPlace({ file, hash, from }: Place): Promise<void> {
  const part = `${from === undefined ? '' : `?from=${from}`}${hash}`;
  const open = await openTab(file, from);
  if (open?.id === undefined) return openPage(file, part);
  const tab = open.id;
  const isThere =
    isOnItsWay(open, `${file}${part}`) ||
    (await ask('comeTo', { tab, hash, ...(from !== undefined && { from }) }));
  // One that does not answer is asleep, or loading another part.
  if (!isThere) await sendTab(tab, file, part);
  await showTab(tab);
}

/** A worker may have died between opening a tab and saying so. */
function isOnItsWay({ status, url, pendingUrl }: OpenTab, address: string): boolean {
  return status === 'loading' && (pendingUrl ?? url ?? '').endsWith(`/${address}`);
}

interface OpenTab {
  id?: number | undefined;
  incognito: boolean;
  status?: string | undefined;
  url?: string | undefined;
  /** Of a tab that is on its way; Firefox says it as `url`. */
  pendingUrl?: string | undefined;
}

/** A tab with the page; one in a private window is for private windows alone. */
async function openTab(file: PageInOneTab, from: number | undefined): Promise<OpenTab | undefined> {
  const opener = from !== undefined && (await browser.tabs.get(from).catch(() => undefined));
  const isPrivate = opener ? opener.incognito : (browser.extension?.inIncognitoContext ?? false);
  const tabs = await browser.tabs.query({ url: `${browser.runtime.getURL(`/${file}`)}*` });
  return tabs.find(({ incognito }) => incognito === isPrivate);
}

function hashOf(id: string | undefined): string {
  return id && /^[a-z0-9-]+$/.test(id) ? `#${id}` : '';
}
