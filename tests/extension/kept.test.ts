import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  NotKept,
  changeKept,
  readKept,
  replaceKept,
  startKeptAnew,
  watchKept,
} from '../../extension/kept.ts';
import { readKeptFile, writeKeptFile } from '../../extension/kept-file.ts';
import { type Kept, names, nothingKept } from '../../extension/kept-shape.ts';
import { damageRecords } from './damage.ts';
import { writeKept } from './write-kept.ts';

const question = { id: '1', text: 'What is the aim?', note: '' };
const full: Kept = {
  questions: [
    question,
    { ...question, id: '2', about: { key: 'term:metastatic', title: 'metastatic' } },
  ],
  favourites: ['section:liver', 'term:cryoablation'],
  helpful: { 'section:liver': 'yes' },
  profile: { spread: 'start', places: ['bone'], receptors: 'hormone' },
};

beforeEach(() => replaceKept(nothingKept));
afterEach(() => vi.restoreAllMocks());

describe('what a reader keeps', () => {
  it('is nothing at first', async () => {
    expect(await readKept()).toEqual({ kept: nothingKept, state: 'fine' });
  });

  it('stays, each name for itself', async () => {
    await changeKept('questions', (all) => [...all, question]);
    await changeKept('favourites', (all) => [...all, 'section:liver']);
    expect((await readKept()).kept).toEqual({
      ...nothingKept,
      questions: [question],
      favourites: ['section:liver'],
    });
  });

  it('takes two changes at once, one after the other', async () => {
    const add = (id: string) => changeKept('questions', (all) => [...all, { ...question, id }]);
    await Promise.all([add('a'), add('b'), add('c')]);
    expect((await readKept()).kept.questions.map(({ id }) => id).toSorted()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  it('tells other pages', async () => {
    const changed = vi.fn<() => void>();
    const stop = watchKept(changed);
    await changeKept('questions', () => [question]);
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    stop();
  });

  it('is left as it is where it is damaged, and the rest can still be read', async () => {
    await changeKept('favourites', () => ['section:liver']);
    await writeKept('questions', [{ id: 7 }]);
    const { kept, state } = await readKept();
    expect([state, kept.questions, kept.favourites]).toEqual(['unreadable', [], ['section:liver']]);
    await expect(changeKept('questions', () => [question])).rejects.toThrow('questions.0');
    await changeKept('favourites', () => []);
    expect((await readKept()).state).toBe('unreadable');
  });

  it.each(names)('is read all but %s, where the browser cannot read that', async (name) => {
    await replaceKept(full);
    damageRecords(name);
    const rest = { ...full, [name]: nothingKept[name] };
    expect(await readKept()).toEqual({ kept: rest, state: 'unreadable' });
    await expect(changeKept(name, () => nothingKept[name])).rejects.toThrow('storage');
    vi.restoreAllMocks();
    expect(await readKept()).toEqual({ kept: full, state: 'fine' });
  });

  it.each<[how: string, damage: (name: keyof Kept) => unknown]>([
    ['the browser cannot read it', (name) => damageRecords(name)],
    ['it has lost its shape', (name) => writeKept(name, 'damaged')],
    ['there is no value', (name) => writeKept(name, null)],
  ])('is begun anew only there where %s', async (_, damage) => {
    for (const name of names) {
      await replaceKept(full);
      await damage(name);
      await expect(changeKept(name, (all) => all)).rejects.toThrow(NotKept);
      expect((await readKept()).state).toBe('unreadable');
      await startKeptAnew();
      vi.restoreAllMocks();
      const rest = { ...full, [name]: nothingKept[name] };
      expect(await readKept()).toEqual({ kept: rest, state: 'fine' });
    }
  });

  it('is not begun anew where nothing can be opened', async () => {
    await replaceKept(full);
    vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('corrupt', 'UnknownError');
    });
    await expect(startKeptAnew()).rejects.toThrow('storage');
    expect(await readKept()).toEqual({ kept: full, state: 'fine' });
  });

  it('never takes what it could not read again', async () => {
    await changeKept('questions', () => [question]);
    const long = { ...question, id: '2', text: 'x'.repeat(2001) };
    await expect(changeKept('questions', (all) => [...all, long])).rejects.toThrow(
      'questions.1.text',
    );
    expect(await readKept()).toMatchObject({ kept: { questions: [question] }, state: 'fine' });
  });

  it('is neither read nor written in private windows', async () => {
    await changeKept('questions', () => [question]);
    vi.spyOn(browser, 'extension', 'get').mockReturnValue({
      inIncognitoContext: true,
    } as typeof browser.extension);
    expect(await readKept()).toEqual({ kept: nothingKept, state: 'private' });
    await expect(changeKept('questions', () => [])).rejects.toThrow('private');
    await expect(startKeptAnew()).rejects.toThrow('private');
    vi.restoreAllMocks();
    expect((await readKept()).kept.questions).toEqual([question]);
  });

  it('is not lost when storage fails', async () => {
    await changeKept('questions', () => [question]);
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(changeKept('questions', () => [])).rejects.toThrow('storage');
    vi.restoreAllMocks();
    expect((await readKept()).kept.questions).toEqual([question]);
  });
});

describe('a file of it', () => {
  it('is read as it was written', () => {
    expect(readKeptFile(writeKeptFile(full))).toEqual(full);
  });

  const change = (changes: object) =>
    JSON.stringify({ ...JSON.parse(writeKeptFile(full)), ...changes });

  it.each<[what: string, text: string, place: string]>([
    ['something else', 'hello', 'kind'],
    ['another kind of file', change({ kind: 'in-plain-words-settings' }), 'kind'],
    ['a later version', change({ version: 2 }), 'version'],
    ['nothing kept', change({ kept: 3 }), 'kept'],
    [
      'a question without text',
      change({ kept: { ...full, questions: [{ id: '1', note: '' }] } }),
      'questions.0.text',
    ],
    [
      'a favourite that is none',
      change({ kept: { ...full, favourites: ['javascript:1'] } }),
      'favourites.0',
    ],
    [
      'a place nobody knows',
      change({ kept: { ...full, profile: { places: ['moon'] } } }),
      'profile.places.0',
    ],
    ['a missing part', change({ kept: { ...full, helpful: undefined } }), 'helpful'],
  ])('names the place: %s', (_what, text, place) => {
    expect(() => readKeptFile(text)).toThrow(new RegExp(`^${place.replaceAll('.', '\\.')}: `));
  });
});
