import type { Page } from 'puppeteer-core';
import type { Interface } from '../../glossary/interface.ts';
import { type Popup, type Reader, until } from '../../scripts/browsers/reader.ts';
import { loadGlossary } from '../../scripts/glossary/load.ts';
import type { Setting } from './browsers.ts';

/** The English words of our screens. */
export const screens = loadGlossary('glossary').words.en as unknown as Interface;

/** Opens an address in a tab, and the popup over it. */
export async function openPopup(
  setting: Setting,
  reader: Reader,
  tab: Page,
  address: string,
): Promise<Popup> {
  const url = address.startsWith('/') ? setting.url(address.slice(1)) : address;
  // In Firefox a navigation to one of its own pages is never told to have ended.
  const late = new Promise((done) => setTimeout(done, 2500));
  await Promise.race([tab.goto(url).catch(() => undefined), late]);
  return reader.popup(tab);
}

export function popupText(popup: Popup): Promise<string> {
  return popup.evaluate<string>('view.document.body.innerText');
}

/** Waits until the popup says a sentence. */
export function shown(popup: Popup, sentence: string): Promise<boolean> {
  return until(sentence, async () => (await popupText(popup)).includes(sentence), 10_000);
}

/** What can be pressed below the sentence on the state. */
export function presses(popup: Popup): Promise<string[]> {
  return popup.evaluate(
    `[...view.document.querySelectorAll('.note button')].map((button) => button.textContent)`,
  );
}

/** Puts settings into the browser's store as they are. */
export async function storeSettings(reader: Reader, settings: unknown): Promise<void> {
  await reader.inExtension(
    `(globalThis.browser ?? chrome).storage.local.set({ settings: ${JSON.stringify(settings)} })`,
  );
}

/** What the browser's store holds. */
export async function storedSettings(reader: Reader): Promise<unknown> {
  const json = await reader.inExtension<string | undefined>(
    `(globalThis.browser ?? chrome).storage.local.get('settings')
      .then(({ settings }) => JSON.stringify(settings))`,
  );
  return json === undefined ? undefined : JSON.parse(json);
}
