import { browser } from 'wxt/browser';

/** The tab in front of the reader. `url` is known only of pages that we may read. */
export interface FrontTab {
  id: number;
  url: string | undefined;
}

export async function frontTab(): Promise<FrontTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

export async function reload(tab: number): Promise<void> {
  await browser.tabs.reload(tab);
}

/** One step back in a tab's history. @throws where there is none. */
export async function goBack(tab: number): Promise<void> {
  await browser.tabs.goBack(tab);
}

/** Brings a tab and its window to the front; answers whether it is still there. */
export async function showTab(id: number): Promise<boolean> {
  try {
    const { windowId } = (await browser.tabs.update(id, { active: true }))!;
    // Phones have no windows.
    if (windowId !== undefined) await browser.windows?.update(windowId, { focused: true });
    return true;
  } catch {
    return false;
  }
}

/** The tab that this page is in. */
export async function ownTab(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent())?.id;
}

type OwnPage =
  | 'options.html'
  | 'guidance.html'
  | 'glossary.html'
  | 'how-to-read.html'
  | 'welcome.html'
  | 'questions.html';

/** Opens one of our own pages in a new tab. */
export async function openPage(file: OwnPage, hash = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(`/${file}`)}${hash}` });
}

/** Brings a tab to one of our own pages. */
export async function sendTab(id: number, file: OwnPage, hash: string): Promise<void> {
  await browser.tabs.update(id, { url: `${browser.runtime.getURL(`/${file}`)}${hash}` });
}
