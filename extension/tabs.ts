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

type OwnPage =
  'options.html' | 'guidance.html' | 'how-to-read.html' | 'welcome.html' | 'questions.html';

/** Opens one of our own pages in a new tab. */
export async function openPage(file: OwnPage, hash = ''): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL(`/${file}`)}${hash}` });
}
