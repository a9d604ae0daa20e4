import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type CommandName,
  commandNames,
  readShortcuts,
  watchCommands,
} from '../../extension/commands.ts';
import { manifest } from '../../scripts/manifest.ts';

type Listener = (name: string, tab?: { id: number }) => void;

const usual = fakeBrowser.commands;
const listeners: Listener[] = [];

function give(commands: unknown): void {
  Object.assign(fakeBrowser, { commands });
}

beforeEach(() => {
  listeners.length = 0;
  give({
    getAll: async () => [
      { name: 'card', shortcut: 'Alt+W' },
      { name: 'next', shortcut: 'Alt+Period' },
      { name: 'previous' },
    ],
    onCommand: { addListener: (listener: Listener) => listeners.push(listener) },
  });
});
afterEach(() => give(usual));

it('tells the keys in force, in our order, empty where there are none', async () => {
  expect((await readShortcuts())!.map(({ name, keys }) => `${name} ${keys}`)).toEqual([
    'next Alt+Period',
    'previous ',
    'card Alt+W',
    'site ',
    'count ',
    '_execute_action ',
  ]);
});

it('passes on the commands that it knows, with their tab', () => {
  const pressed = vi.fn<(name: CommandName, tab: object) => void>();
  watchCommands(pressed);
  for (const listener of listeners) {
    listener('next', { id: 3 });
    listener('something of a later version', { id: 3 });
    listener('card');
  }
  expect(pressed.mock.calls).toEqual([['next', { id: 3 }]]);
});

it('does without where the browser has no keys', async () => {
  give(undefined);
  expect(await readShortcuts()).toBeUndefined();
  expect(() => watchCommands(() => undefined)).not.toThrow();
});

it.each(['chrome', 'firefox'])('has the commands of the manifest for %s', (name) => {
  const commands = manifest(name, 'build').commands!;
  expect(Object.keys(commands)).toEqual(commandNames);
  const suggested = Object.values(commands).filter((command) => command!.suggested_key);
  expect(suggested.length).toBeLessThanOrEqual(4);
});
