import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { writeExport } from '../../../extension/settings-file.ts';
import { choicesWords, settingsWords } from '../../../glossary/words.ts';
import { giveLocks } from '../../extension/locks.ts';

const { saveAs } = vi.hoisted(() => ({ saveAs: vi.fn<(name: string, text: string) => void>() }));
vi.mock('../../../entrypoints/options/save-as.ts', () => ({ saveAs }));

const words = settingsWords('en');
const choices = choicesWords('en');
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

/** The keys in force in the browser. */
let shortcuts: { name: string; shortcut: string }[] = [];

/** The settings page as it is over what is stored. */
async function open(settings?: unknown): Promise<void> {
  if (settings !== undefined) await store(settings);
  document.body.innerHTML = '<div id="app"></div>';
  vi.resetModules();
  await import('../../../entrypoints/options/main.tsx');
}
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByText(name));
const status = () => screen.getByRole('status').textContent;
const alert = () => screen.queryByRole('alert')?.textContent;
const chosen = (name: string) =>
  document.querySelector<HTMLInputElement>(`[name="${name}"]:checked`)!.value;
function chooseFile(text: string): void {
  const input = screen.getByLabelText(words.import);
  const file = { text: async () => text };
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}
const file = (settings: object) =>
  JSON.stringify({ kind: 'in-plain-words-settings', version: 1, settings });

beforeEach(() => {
  fakeBrowser.reset();
  giveLocks();
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.commands, 'getAll').mockImplementation(async () => shortcuts);
  shortcuts = [];
});
afterEach(() => vi.restoreAllMocks());

describe('the settings page', () => {
  it('shows what is stored, and stores what is chosen', async () => {
    await open({ density: 'less' });
    expect([chosen('density'), chosen('theme'), alert()]).toEqual(['less', 'browser', undefined]);
    choose(choices.theme.options.dark);
    await waitFor(() => expect(status()).toBe(words.saved));
    expect(await stored()).toEqual({ density: 'less', theme: 'dark', version: 1 });
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('shows the keys in force, anew when the reader comes back from the browser’s page', async () => {
    await open();
    expect(document.querySelector('kbd')).toBeNull();
    shortcuts = [{ name: 'next', shortcut: 'Alt+N' }];
    window.dispatchEvent(new Event('focus'));
    await waitFor(() => expect(document.querySelector('kbd')!.textContent).toBe('Alt+N'));
  });

  it('leads to where keys are changed, and says so where the browser will not', async () => {
    await open();
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockRejectedValue(new Error('refused'));
    press(words.changeKeys);
    await waitFor(() => expect(alert()).toBe(words.keysNotShown));
    expect(create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('speaks another language at once', async () => {
    await open();
    choose('Español');
    await waitFor(() => expect(document.documentElement.lang).toBe('es'));
    expect(document.title).toBe(settingsWords('es').title);
  });

  it('takes off a list what is to go, and nothing else', async () => {
    await open({ sitesOff: ['a.org', 'b.org'], known: ['term:lost'] });
    press('Take a.org off the list');
    await waitFor(() => expect(status()).toBe(words.saved));
    expect(await stored()).toEqual({ sitesOff: ['b.org'], known: ['term:lost'], version: 1 });
  });

  it('follows changes that are made elsewhere', async () => {
    await open();
    await store({ density: 'more' });
    await waitFor(() => expect(chosen('density')).toBe('more'));
  });

  it('says where a change cannot be stored, and shows what holds', async () => {
    await open();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    choose(choices.density.options.more);
    await waitFor(() => expect(alert()).toBe(words.notSaved));
    expect(chosen('density')).toBe('usual');
  });

  it('saves in a file what is stored, and no more', async () => {
    await open({ density: 'less', version: 1 });
    press(words.export);
    await waitFor(() =>
      expect(saveAs.mock.calls).toEqual([
        ['in-plain-words-settings.json', writeExport({ density: 'less' })],
      ]),
    );
  });

  it('reads settings from a file, in the place of all that is stored', async () => {
    await open({ density: 'less', known: ['term:scan'] });
    chooseFile(file({ theme: 'dark' }));
    await waitFor(() => expect(status()).toBe(words.imported));
    expect(await stored()).toEqual({ theme: 'dark', version: 1 });
    expect([chosen('density'), chosen('theme')]).toEqual(['usual', 'dark']);
  });

  it.each([
    ['another file', '<html>', words.notOurs],
    ['a damaged one', file({ theme: 'grey' }), '“theme” is "grey"'],
  ])('refuses %s, and says why', async (_, text, reason) => {
    await open({ density: 'less' });
    chooseFile(text);
    await waitFor(() => expect(alert()).toContain(reason));
    expect([await stored(), chosen('density')]).toEqual([{ density: 'less' }, 'less']);
  });
});

describe('the settings page over settings that are not to be overwritten', () => {
  it.each([
    ['newer', { version: 2, density: 'less' }],
    ['unreadable', 'damaged'],
  ] as const)('%s: says so, and changes nothing', async (state, settings) => {
    await open(settings);
    expect([alert(), chosen('density')]).toEqual([words[state], 'usual']);
    choose(choices.density.options.more);
    await waitFor(() => expect(chosen('density')).toBe('usual'));
    expect([alert(), await stored()]).toEqual([words[state], settings]);
  });

  it.each([
    ['newer', { version: 2, density: 'less' }],
    ['unreadable', 'damaged'],
  ] as const)('%s: says so where a copy is asked for', async (state, settings) => {
    await open(settings);
    saveAs.mockClear();
    press(words.export);
    await new Promise((done) => setTimeout(done));
    expect([alert(), saveAs.mock.calls]).toEqual([words[state], []]);
  });

  it.each([
    ['newer', { version: 2, density: 'less' }],
    ['unreadable', 'damaged'],
  ])('%s: starts afresh where the reader is sure', async (_, settings) => {
    await open(settings);
    press(words.reset);
    press(words.resetSure);
    await waitFor(() => expect(status()).toBe(words.resetDone));
    expect([alert(), await stored()]).toEqual([undefined, { version: 1 }]);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    choose(choices.density.options.more);
    await waitFor(() => expect(alert()).toBe(words.notSaved));
  });
});
