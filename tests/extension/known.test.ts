import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { setKnown } from '../../extension/known.ts';
import { giveLocks } from './locks.ts';

const term = (id: string) => ({ kind: 'term', id }) as const;
const store = (settings: unknown) => fakeBrowser.storage.local.set({ settings });
const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

beforeEach(() => {
  fakeBrowser.reset();
  giveLocks();
});

it.each<[string, string[], string, boolean, string[]]>([
  ['the first that is known', [], 'scan', true, ['term:scan']],
  ['one more', ['term:scan'], 'tumor', true, ['term:scan', 'term:tumor']],
  [
    'one that was known already',
    ['term:scan', 'term:tumor'],
    'scan',
    true,
    ['term:tumor', 'term:scan'],
  ],
  ['one to be explained again', ['term:scan', 'term:tumor'], 'scan', false, ['term:tumor']],
  ['one that was never known', ['term:scan'], 'tumor', false, ['term:scan']],
])('remembers %s', async (_, known, id, isKnown, expected) => {
  await store({ language: 'es', known });
  await setKnown(term(id), isKnown);
  expect(await stored()).toEqual({ language: 'es', known: expected, version: 1 });
});

it('remembers two that are said at once', async () => {
  await Promise.all([setKnown(term('scan'), true), setKnown(term('tumor'), true)]);
  expect(await stored()).toEqual({ known: ['term:scan', 'term:tumor'], version: 1 });
});

it('fails, and changes nothing, where settings may not be overwritten', async () => {
  const newer = { version: 2, known: [] };
  await store(newer);
  await expect(setKnown(term('scan'), true)).rejects.toThrow('newer');
  expect(await stored()).toEqual(newer);
});
