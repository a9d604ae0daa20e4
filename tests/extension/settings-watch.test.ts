import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, replaceSettings, watchSettings } from '../../extension/settings.ts';
import { type Settings, usualSettings } from '../../extension/settings-shape.ts';
import { giveLocks } from './locks.ts';

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

/** What a watcher is told while something happens. */
async function toldDuring(act: () => Promise<unknown>): Promise<Settings[]> {
  const told: Settings[] = [];
  const stop = watchSettings((settings) => told.push(settings));
  await act();
  stop();
  return told;
}

beforeEach(() => {
  fakeBrowser.reset();
  giveLocks();
});

it('tells of every change, complete', async () => {
  const told = await toldDuring(async () => {
    await changeSettings(() => ({ sitesOff: ['a.org'] }));
    await changeSettings(() => ({ language: 'es' }));
    await replaceSettings({ theme: 'dark' });
  });
  expect(told).toEqual([
    { ...usualSettings, sitesOff: ['a.org'] },
    { ...usualSettings, sitesOff: ['a.org'], language: 'es' },
    { ...usualSettings, theme: 'dark' },
  ]);
});

it('tells nothing once it is stopped', async () => {
  const told = await toldDuring(async () => undefined);
  await changeSettings(() => ({ language: 'en' }));
  expect(told).toEqual([]);
});

it('tells nothing of other things that are stored', async () => {
  const told = await toldDuring(async () => {
    await fakeBrowser.storage.local.set({ other: 1 });
    await fakeBrowser.storage.session.set({ settings: { language: 'es' } });
  });
  expect(told).toEqual([]);
});

it.each<[string, () => Promise<unknown>]>([
  ['the store is emptied', () => fakeBrowser.storage.local.remove('settings')],
  ['a later version stores its own', () => store({ version: 2, language: 'en' })],
  ['the store is damaged', () => store('damaged')],
])('tells the usual ones when %s', async (_, act) => {
  await changeSettings(() => ({ language: 'es' }));
  expect(await toldDuring(act)).toEqual([usualSettings]);
});
