import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  readSettings,
  readStored,
  replaceSettings,
} from '../../extension/settings.ts';
import { type Stored, usualSettings } from '../../extension/settings-shape.ts';
import { giveLocks } from './locks.ts';

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];
const addSite = (site: string) =>
  changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }));

const locked: [string, unknown, string][] = [
  ['a later version’s', { version: 2, language: 'es' }, 'newer'],
  ['a much later version’s', { version: 41 }, 'newer'],
  ['a text', 'damaged', 'unreadable'],
  ['an empty text', '', 'unreadable'],
  ['a number', 7, 'unreadable'],
  ['false', false, 'unreadable'],
  ['a list', ['es'], 'unreadable'],
  ['sites that are no list', { language: 'es', sitesOff: 'a.org' }, 'unreadable'],
  ['sites of which one is no text', { sitesOn: ['a.org', 7] }, 'unreadable'],
  ['words that are gone', { known: null }, 'unreadable'],
  ['a choice that is no text', { theme: ['dark'] }, 'unreadable'],
  ['a version that is no number', { version: 'one', theme: 'dark' }, 'unreadable'],
  ['a later version’s of another shape', { version: 2, sitesOff: { 'a.org': true } }, 'newer'],
];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  giveLocks();
});

describe('reading settings', () => {
  it('gives the usual ones where nothing is stored', async () => {
    expect(await readSettings()).toEqual({ settings: usualSettings, state: 'fine' });
    expect(await readStored()).toEqual({});
  });

  it.each<[string, unknown, Stored]>([
    ['nothing in it', {}, {}],
    ['a part', { language: 'es' }, { language: 'es' }],
    ['a part and its version', { version: 1, theme: 'dark' }, { theme: 'dark' }],
    ['a language that we lack', { language: 'fr', known: ['term:scan'] }, { known: ['term:scan'] }],
    ['a choice that we lack', { theme: 'purple', sitesOff: ['a.org'] }, { sitesOff: ['a.org'] }],
    ['a setting that we lack', { colour: 'red' }, {}],
  ])('completes %s', async (_, settings, expected) => {
    await store(settings);
    expect(await readSettings()).toEqual({
      settings: { ...usualSettings, ...expected },
      state: 'fine',
    });
  });

  it.each(locked)('gives the usual ones, and says why, for %s', async (_, settings, state) => {
    await store(settings);
    expect(await readSettings()).toEqual({ settings: usualSettings, state });
    await expect(readStored()).rejects.toThrow(state);
  });

  it('gives the usual ones, and says so, where the store cannot be read', async () => {
    await store({ language: 'es' });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual({ settings: usualSettings, state: 'unreadable' });
  });
});

describe('changing settings', () => {
  it('stores the changes alone, with their version', async () => {
    await addSite('a.org');
    expect(await stored()).toEqual({ sitesOff: ['a.org'], version: 1 });
  });

  it('keeps earlier changes, and what it does not know', async () => {
    await store({ language: 'es', colour: 'red' });
    await addSite('a.org');
    await changeSettings(() => ({ density: 'less' }));
    expect(await stored()).toEqual({
      language: 'es',
      colour: 'red',
      sitesOff: ['a.org'],
      density: 'less',
      version: 1,
    });
  });

  it('shows the change all settings as they are, the usual ones too', async () => {
    await store({ language: 'es' });
    const seen = vi.fn<(settings: unknown) => object>(() => ({}));
    await changeSettings(seen);
    expect(seen.mock.calls).toEqual([[{ ...usualSettings, language: 'es' }]]);
  });

  it('keeps each of several changes made at once', async () => {
    await Promise.all([
      addSite('a.org'),
      addSite('b.org'),
      changeSettings(() => ({ theme: 'dark' })),
      addSite('c.org'),
    ]);
    expect(await stored()).toEqual({
      sitesOff: ['a.org', 'b.org', 'c.org'],
      theme: 'dark',
      version: 1,
    });
  });

  it('goes on after a change that failed', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    const changes = [addSite('a.org'), addSite('b.org')];
    await expect(changes[0]).rejects.toThrow('full');
    await changes[1];
    expect(await stored()).toEqual({ sitesOff: ['b.org'], version: 1 });
  });

  it('fails, and changes nothing, where the store cannot be written', async () => {
    await store({ language: 'es' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(addSite('a.org')).rejects.toThrow('full');
    expect(await stored()).toEqual({ language: 'es' });
  });

  it('fails, and writes nothing, where the store cannot be read', async () => {
    await store({ language: 'es' });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    await expect(addSite('a.org')).rejects.toThrow('corrupt');
    expect(await stored()).toEqual({ language: 'es' });
  });

  it.each(locked)('never overwrites %s', async (_, settings, state) => {
    await store(settings);
    await expect(addSite('a.org')).rejects.toThrow(state);
    expect(await stored()).toEqual(settings);
  });
});

describe('replacing settings', () => {
  it.each<[string, unknown, string]>([
    ['settings of ours', { language: 'es', known: ['term:scan'] }, 'fine'],
    ...locked,
  ])('overwrites %s', async (_, settings) => {
    await store(settings);
    await replaceSettings({ theme: 'dark' });
    expect(await stored()).toEqual({ theme: 'dark', version: 1 });
  });

  it('with settings of another version stores them as of this one', async () => {
    await replaceSettings({ theme: 'dark', version: 0 });
    expect(await stored()).toEqual({ theme: 'dark', version: 1 });
  });

  it('fails where the store cannot be written', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(replaceSettings({})).rejects.toThrow('full');
  });

  it('waits for a change that has begun, and is not undone by it', async () => {
    await store({ language: 'es' });
    let replaced: Promise<void> | undefined;
    await changeSettings(() => {
      replaced = replaceSettings({ theme: 'dark' });
      return { density: 'less' };
    });
    await replaced;
    expect(await stored()).toEqual({ theme: 'dark', version: 1 });
  });
});
