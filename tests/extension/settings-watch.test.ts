import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type SettingsState,
  changeSettings,
  replaceSettings,
  watchSettings,
} from '../../extension/settings.ts';
import { type Settings, usualSettings } from '../../extension/settings-shape.ts';
import { giveLocks } from './locks.ts';

const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });

/** As browsers tell it: there is no new value. */
const emptied = () => fakeBrowser.storage.onChanged.trigger({ settings: {} }, 'local');

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

it.each<[string, () => Promise<unknown>, SettingsState]>([
  ['the store is emptied', emptied, 'fine'],
  ['a later version stores its own', () => store({ version: 2, language: 'en' }), 'newer'],
  ['the store is damaged', () => store('damaged'), 'unreadable'],
  ['a part is damaged', () => store({ language: 'en', sitesOff: 'a.org' }), 'unreadable'],
])('tells the usual ones, and why, when %s', async (_, act, state) => {
  await changeSettings(() => ({ language: 'es' }));
  const states: SettingsState[] = [];
  const stop = watchSettings((_settings, now) => states.push(now));
  expect(await toldDuring(act)).toEqual([usualSettings]);
  await changeSettings(() => ({ language: 'es' })).catch(() => replaceSettings({}));
  stop();
  expect(states).toEqual([state, 'fine']);
});
