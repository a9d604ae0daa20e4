import { browser } from 'wxt/browser';

/** What the reader can choose. Display only: every page's script process could read it. */
export interface Settings {
  /** A language of ours, or the browser's. */
  language: 'browser' | 'en' | 'es';
  /** Sites (see `siteOf`) where nothing is marked. */
  sitesOff: string[];
}

const usualSettings: Settings = { language: 'browser', sitesOff: [] };

/**
 * One item, holding only what the reader changed: a default that a later version changes
 * then reaches everybody else.
 */
const key = 'settings';
type Stored = Partial<Settings> | undefined;

async function read(): Promise<Stored> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return typeof stored === 'object' && stored !== null ? stored : undefined;
}

/** The settings, or the usual ones where they cannot be read; `readable` tells which. */
export async function readSettings(): Promise<{ settings: Settings; readable: boolean }> {
  try {
    return { settings: complete(await read()), readable: true };
  } catch {
    return { settings: usualSettings, readable: false };
  }
}

/** @throws what the browser's storage throws when it cannot be written; nothing is changed then. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [key]: { ...(await read()), ...changes } });
}

/** Calls back on every change, wherever it was made; returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(complete(change.newValue as Stored));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The site that all files on this device count as. */
export const files = 'file:';

/** What a page is switched on and off by: its host, or `files`. */
export function siteOf(url: string): string {
  const { protocol, host } = new URL(url);
  return protocol === 'file:' ? files : host;
}

/** Stored values lie under the defaults; what has the wrong shape counts as not stored. */
function complete(stored: Stored): Settings {
  const { language, sitesOff } = stored ?? {};
  return {
    language: language === 'en' || language === 'es' ? language : usualSettings.language,
    sitesOff: Array.isArray(sitesOff)
      ? sitesOff.filter((site) => typeof site === 'string')
      : usualSettings.sitesOff,
  };
}
