import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readKept, replaceKept } from '../../extension/kept.ts';
import { nothingKept } from '../../extension/kept-shape.ts';
import { addQuestion } from '../../extension/questions.ts';

const about = { key: 'term:metastatic', title: 'metastatic' };
const texts = async () => (await readKept()).kept.questions.map(({ text }) => text);

beforeEach(() => replaceKept(nothingKept));

it('puts questions one after the other, and none about the same thing twice', async () => {
  expect(await addQuestion('What does it mean?', about)).toBe('added');
  expect(await addQuestion('My own?', undefined)).toBe('added');
  expect(await addQuestion('What does it mean for me?', about)).toBe('there');
  expect(await addQuestion('My own?', undefined)).toBe('added');
  expect(await texts()).toEqual(['What does it mean?', 'My own?', 'My own?']);
});

it('says why a question could not be kept', async () => {
  const extension = vi.spyOn(browser, 'extension', 'get');
  extension.mockReturnValue({ inIncognitoContext: true } as typeof browser.extension);
  expect(await addQuestion('Why?', about)).toBe('private');
  vi.restoreAllMocks();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await addQuestion('Why?', about)).toBe('failed');
  vi.restoreAllMocks();
  expect(await texts()).toEqual([]);
});
