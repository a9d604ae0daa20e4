import { storage } from 'wxt/utils/storage';

/** What the reader can choose. Display only: every page's script process could read it. */
export interface Settings {
  /** A language of ours, or the browser's. */
  language: 'browser' | 'en' | 'es';
  /** Sites (see `siteOf`) where nothing is marked. */
  sitesOff: string[];
}

const usualSettings: Settings = { language: 'browser', sitesOff: [] };

/** One item, holding only what the reader changed: later defaults then reach everybody else. */
const item = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });

/** @throws what the browser's storage throws when it cannot be read. */
async function readSettings(): Promise<Settings> {
  return complete(await item.getValue());
}

/** The settings, or the usual ones where they cannot be read; `readable` tells which. */
export async function readSettingsOrUsual(): Promise<{ settings: Settings; readable: boolean }> {
  try {
    return { settings: await readSettings(), readable: true };
  } catch {
    return { settings: usualSettings, readable: false };
  }
}

/** @throws what the browser's storage throws when it cannot be written; nothing is changed then. */
export async function changeSettings(changes: Partial<Settings>): Promise<void> {
  await item.setValue({ ...(await item.getValue()), ...changes });
}

/** Calls back on every change, wherever it was made; returns how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  return item.watch((value) => changed(complete(value)));
}

/** What a page is switched on and off by: its host, or "files" for pages on this device. */
export function siteOf(url: string): string {
  const { protocol, host } = new URL(url);
  return protocol === 'file:' ? 'files' : host;
}

/** Stored values lie under the defaults; what has the wrong shape counts as not stored. */
function complete(stored: Partial<Settings> | null): Settings {
  const { language, sitesOff } = stored ?? {};
  return {
    language: language === 'en' || language === 'es' ? language : usualSettings.language,
    sitesOff: Array.isArray(sitesOff)
      ? sitesOff.filter((site) => typeof site === 'string')
      : usualSettings.sitesOff,
  };
}
