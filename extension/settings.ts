import { browser } from 'wxt/browser';
import {
  type Settings,
  type Stored,
  complete,
  isRecord,
  isSound,
  usualSettings,
  version,
} from './settings-shape.ts';

const key = 'settings';

/** `fine`; or why the usual settings are in use and none can be changed. */
export type SettingsState = 'fine' | 'unreadable' | 'newer';

/** Settings that are not to be overwritten: a later version's, or damaged ones. */
class SettingsLocked extends Error {
  override name = 'SettingsLocked';
}

/** What is stored as it is. @throws {SettingsLocked}, or what the browser's storage throws. */
export async function readStored(): Promise<Stored> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  const state = stateOf(stored);
  if (state !== 'fine') throw new SettingsLocked(state);
  return (stored ?? {}) as Stored;
}

function stateOf(stored: unknown): SettingsState {
  if (stored === undefined) return 'fine';
  if (!isRecord(stored)) return 'unreadable';
  const { version: its = version } = stored;
  if (!Number.isInteger(its)) return 'unreadable';
  if ((its as number) > version) return 'newer';
  return isSound(stored) ? 'fine' : 'unreadable';
}

/** The settings, or the usual ones where they cannot be read; `state` tells which. */
export async function readSettings(): Promise<{ settings: Settings; state: SettingsState }> {
  try {
    return { settings: complete(await readStored()), state: 'fine' };
  } catch (error) {
    const newer = error instanceof SettingsLocked && error.message === 'newer';
    return { settings: usualSettings, state: newer ? 'newer' : 'unreadable' };
  }
}

/**
 * Stores what a reader changed, one change after the other. In extension pages and the
 * worker only. @throws where it cannot be stored, or what is stored is not to be
 * overwritten; nothing is changed then.
 */
export async function changeSettings(
  change: (settings: Settings) => Partial<Settings>,
): Promise<void> {
  await navigator.locks.request(key, async () => {
    const stored = await readStored();
    await browser.storage.local.set({
      [key]: { ...stored, ...change(complete(stored)), version },
    });
  });
}

/** Puts all settings in the place of what is stored, whatever that is. @throws as above. */
export async function replaceSettings(settings: Stored): Promise<void> {
  await navigator.locks.request(key, () =>
    browser.storage.local.set({ [key]: { ...settings, version } }),
  );
}

/** Calls back on every change, wherever it was made, as `readSettings` would; returns how to stop. */
export function watchSettings(
  changed: (settings: Settings, state: SettingsState) => void,
): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[key];
    if (area !== 'local' || !change) return;
    const stored = change.newValue;
    const state = stateOf(stored);
    changed(state === 'fine' ? complete((stored ?? {}) as Stored) : usualSettings, state);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
