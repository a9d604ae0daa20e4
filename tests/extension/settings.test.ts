import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  files,
  readSettings,
  siteOf,
  watchSettings,
} from '../../extension/settings.ts';

const usual = { language: 'browser', sitesOff: [] };
const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('reading settings', () => {
  it('gives the usual ones where nothing is stored', async () => {
    expect(await readSettings()).toEqual({ settings: usual, readable: true });
  });

  it.each([
    ['a part', { language: 'es' }, { language: 'es', sitesOff: [] }],
    ['all', { language: 'en', sitesOff: ['a.org'] }, { language: 'en', sitesOff: ['a.org'] }],
    [
      'a language that we lack',
      { language: 'fr', sitesOff: ['a.org'] },
      { ...usual, sitesOff: ['a.org'] },
    ],
    ['a language that is no text', { language: 1 }, usual],
    ['sites that are no list', { language: 'es', sitesOff: 'a.org' }, { ...usual, language: 'es' }],
    [
      'sites that are no texts',
      { sitesOff: ['a.org', 1, null, 'b.org'] },
      { ...usual, sitesOff: ['a.org', 'b.org'] },
    ],
    ['a setting that we lack', { colour: 'red' }, usual],
    ['a text', 'damaged', usual],
    ['a number', 7, usual],
    ['a list', ['es'], usual],
    ['null', null, usual],
  ])('of a store that holds %s', async (_, settings, expected) => {
    await fakeBrowser.storage.local.set({ settings });
    expect(await readSettings()).toEqual({ settings: expected, readable: true });
  });

  it('gives the usual ones, and says so, where the store cannot be read', async () => {
    await changeSettings({ language: 'es' });
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(await readSettings()).toEqual({ settings: usual, readable: false });
  });
});

describe('changing settings', () => {
  it('stores the changes alone', async () => {
    await changeSettings({ sitesOff: ['a.org'] });
    expect(await stored()).toEqual({ sitesOff: ['a.org'] });
  });

  it('keeps earlier changes', async () => {
    await changeSettings({ language: 'es' });
    await changeSettings({ sitesOff: ['a.org'] });
    await changeSettings({ sitesOff: ['b.org'] });
    expect(await stored()).toEqual({ language: 'es', sitesOff: ['b.org'] });
  });

  it('fails, and changes nothing, where the store cannot be written', async () => {
    await changeSettings({ language: 'es' });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
    await expect(changeSettings({ language: 'en' })).rejects.toThrow('full');
    expect(await stored()).toEqual({ language: 'es' });
  });
});

describe('watching settings', () => {
  it('tells of every change, complete, until it is stopped', async () => {
    const told: unknown[] = [];
    const stop = watchSettings((settings) => told.push(settings));
    await changeSettings({ sitesOff: ['a.org'] });
    await changeSettings({ language: 'es' });
    stop();
    await changeSettings({ language: 'en' });
    expect(told).toEqual([
      { language: 'browser', sitesOff: ['a.org'] },
      { language: 'es', sitesOff: ['a.org'] },
    ]);
  });

  it('tells nothing of other things that are stored', async () => {
    const told: unknown[] = [];
    const stop = watchSettings((settings) => told.push(settings));
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ settings: { language: 'es' } });
    stop();
    expect(told).toEqual([]);
  });

  it('tells the usual ones when the store is emptied', async () => {
    await changeSettings({ language: 'es' });
    const told: unknown[] = [];
    const stop = watchSettings((settings) => told.push(settings));
    await fakeBrowser.storage.local.remove('settings');
    stop();
    expect(told).toEqual([usual]);
  });
});

describe('siteOf', () => {
  it('of files is no name that a host can have', () => {
    expect(URL.canParse(`https://${files}`) && new URL(`https://${files}`).host === files).toBe(
      false,
    );
  });

  it.each([
    ['https://www.cancer.gov/types/breast?x=1#y', 'www.cancer.gov'],
    ['http://example.org', 'example.org'],
    ['https://EXAMPLE.org/', 'example.org'],
    ['http://localhost:3000/a', 'localhost:3000'],
    ['https://example.org:443/', 'example.org'],
    ['https://name:word@example.org/', 'example.org'],
    ['file:///home/reader/paper.html', files],
    ['file:///C:/paper.html', files],
    ['about:blank', ''],
  ])('of %s is %j', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});
