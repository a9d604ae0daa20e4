import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { followKept } from '../../../entrypoints/guidance/keep.ts';
import { changeKept, readKept, replaceKept } from '../../../extension/kept.ts';
import { type Profile, nothingKept } from '../../../extension/kept-shape.ts';

beforeEach(() => replaceKept(nothingKept));
afterEach(() => vi.restoreAllMocks());

const isPrivate = () =>
  vi.spyOn(browser, 'extension', 'get').mockReturnValue({
    inIncognitoContext: true,
  } as typeof browser.extension);
const isFull = () =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
/** Another page is writing, and storage answers nobody else until it has done; returns how to end it. */
async function holdUp(): Promise<() => void> {
  const opening = indexedDB.open('in-plain-words', 1);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const records = opening.result.transaction('kept', 'readwrite').objectStore('kept');
  let isOver = false;
  const goOn = () => {
    if (isOver) opening.result.close();
    else records.get('profile').onsuccess = goOn;
  };
  goOn();
  return () => (isOver = true);
}

describe('what the guide keeps', () => {
  it('is there from the start, and follows changes made elsewhere', async () => {
    await changeKept('favourites', () => ['section:liver']);
    const changed = vi.fn<() => void>();
    const kept = await followKept(changed);
    expect([kept.state(), kept.favourites(), kept.helpful('liver')]).toEqual([
      'fine',
      ['section:liver'],
      undefined,
    ]);
    await changeKept('favourites', () => []);
    await vi.waitFor(() => expect(kept.favourites()).toEqual([]));
    expect(changed).toHaveBeenCalled();
  });

  it('does not hold up the guide where storage does not answer', async () => {
    await changeKept('favourites', () => ['section:liver']);
    const opened = indexedDB.open.bind(indexedDB);
    const silent = new (IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest)();
    const open = vi.spyOn(indexedDB, 'open').mockReturnValue(silent);
    const kept = await followKept(() => undefined);
    expect([kept.state(), kept.favourites()]).toEqual(['fine', []]);
    open.mockImplementation(opened);
    await changeKept('helpful', (all) => all);
    await vi.waitFor(() => expect(kept.favourites()).toEqual(['section:liver']));
  });

  it('are answers on what was helpful, changed and taken back', async () => {
    const kept = await followKept(() => undefined);
    expect(await kept.answerHelpful('liver', 'yes')).toBe('kept');
    expect(await kept.answerHelpful('about', 'no')).toBe('kept');
    expect(await kept.answerHelpful('liver', undefined)).toBe('kept');
    await vi.waitFor(() => expect(kept.helpful('about')).toBe('no'));
    expect((await readKept()).kept.helpful).toEqual({ 'section:about': 'no' });
  });

  it('are answers on the situation, each alone, until they are forgotten', async () => {
    const kept = await followKept(() => undefined);
    await kept.answer({ spread: 'later' });
    await kept.answer({ places: ['bone'] });
    expect((await readKept()).kept.profile).toEqual({ spread: 'later', places: ['bone'] });
    expect(await kept.forget()).toBe('kept');
    expect([kept.profile(), (await readKept()).kept.profile]).toEqual([
      { places: [] },
      { places: [] },
    ]);
  });

  it.each<[answered: string, changes: Partial<Profile>[], then: Profile]>([
    [
      'one question',
      [{ receptors: 'her2' }],
      { places: ['bone', 'lung'], spread: 'later', receptors: 'her2' },
    ],
    [
      'two at once',
      [{ receptors: 'her2' }, { spread: 'none' }],
      { places: ['bone', 'lung'], spread: 'none', receptors: 'her2' },
    ],
    [
      'one more place',
      [{ places: ['liver'] }],
      { places: ['bone', 'lung', 'liver'], spread: 'later' },
    ],
    [
      'a place there and away again',
      [{ places: ['bone'] }, { places: [] }],
      { places: ['lung'], spread: 'later' },
    ],
  ])('are kept beside those of before where storage is slow: %s', async (_, changes, then) => {
    await changeKept('profile', () => ({ places: ['bone', 'lung'], spread: 'later' }));
    const end = await holdUp();
    const kept = await followKept(() => undefined);
    expect(kept.profile()).toEqual({ places: [] });
    const answers = changes.map((change) => kept.answer(change));
    expect(kept.profile()).toEqual(Object.assign({ places: [] }, ...changes));
    end();
    expect(await Promise.all(answers)).toEqual(changes.map(() => 'kept'));
    expect((await readKept()).kept.profile).toEqual(then);
    expect(kept.profile()).toEqual(then);
  });

  it('are kept with the next answer where one could not be kept', async () => {
    await changeKept('profile', () => ({ places: ['bone'] }));
    const kept = await followKept(() => undefined);
    isFull();
    expect(await kept.answer({ spread: 'none' })).toBe('failed');
    vi.restoreAllMocks();
    expect(await kept.answer({ reader: 'other' })).toBe('kept');
    const then = { places: ['bone'], spread: 'none', reader: 'other' };
    expect([kept.profile(), (await readKept()).kept.profile]).toEqual([then, then]);
  });

  it('are those of another page, where both answer', async () => {
    const kept = await followKept(() => undefined);
    await changeKept('profile', (all) => ({ ...all, spread: 'start' }));
    expect(await kept.answer({ places: ['bone'] })).toBe('kept');
    expect(kept.profile()).toEqual({ places: ['bone'], spread: 'start' });
    expect((await readKept()).kept.profile).toEqual({ places: ['bone'], spread: 'start' });
  });

  it.each([
    ['private', isPrivate],
    ['failed', isFull],
  ] as const)('holds for this page where it cannot be kept: %s', async (how, happens) => {
    const changed = vi.fn<() => void>();
    const kept = await followKept(changed);
    happens();
    expect(await kept.answer({ spread: 'none' })).toBe(how);
    expect([kept.profile(), changed.mock.calls.length > 0]).toEqual([
      { spread: 'none', places: [] },
      true,
    ]);
    expect(await kept.answerHelpful('liver', 'yes')).toBe(how);
    vi.restoreAllMocks();
    await changeKept('favourites', () => ['section:liver']);
    await vi.waitFor(() => expect(kept.favourites()).toEqual(['section:liver']));
    expect(kept.profile().spread).toBe('none');
    expect((await readKept()).kept.profile).toEqual({ places: [] });
  });
});
