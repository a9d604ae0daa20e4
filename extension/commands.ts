import { browser } from 'wxt/browser';

/** What a reader can do by key, as the manifest names it. `_execute_action` opens the popup. */
export const commandNames = [
  'next',
  'previous',
  'card',
  'site',
  'count',
  '_execute_action',
] as const;

export type CommandName = (typeof commandNames)[number];

/** A tab in which a key was pressed. `url` is known only of pages that we may read. */
export interface PressedIn {
  id?: number | undefined;
  url?: string | undefined;
}

/** Calls back when a reader has pressed the keys of a command. */
export function watchCommands(pressed: (name: CommandName, tab: PressedIn) => void): void {
  // Phones have no such keys.
  browser.commands?.onCommand.addListener((name, tab) => {
    if (isOurs(name) && tab) pressed(name, tab);
  });
}

export interface Shortcut {
  name: CommandName;
  /** As the browser writes it; empty where there is none. */
  keys: string;
}

/** The keys in force, which a reader may have changed; nothing where the browser has no such keys. */
export async function readShortcuts(): Promise<Shortcut[] | undefined> {
  const all = await browser.commands?.getAll();
  return all && commandNames.map((name) => ({ name, keys: keysOf(all, name) }));
}

function keysOf(all: readonly { name?: string; shortcut?: string }[], wanted: string): string {
  return all.find(({ name }) => name === wanted)?.shortcut ?? '';
}

/** Opens the browser's own page on which keys are changed. @throws where it will not. */
export async function openShortcuts(): Promise<void> {
  // Firefox alone: Chromium has an address for it.
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

function isOurs(name: string): name is CommandName {
  return (commandNames as readonly string[]).includes(name);
}
