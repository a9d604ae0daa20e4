import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { readKept } from '../../extension/kept.ts';
import { giveLocks } from '../extension/locks.ts';
import { holdsInTime } from '../fuzz/holds.ts';

const ours = () => ({ id: fakeBrowser.runtime.id, tab: { id: 3 }, frameId: 0 });
const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];

/** What the sender hears: an answer, nothing, or an error. */
async function send(message: unknown, sender: object = ours()): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage
    .trigger(message, sender as never, () => undefined)
    .catch((error: unknown) => [error]);
  return answer;
}

beforeAll(() => {
  fakeBrowser.reset();
  giveLocks();
  vi.spyOn(fakeBrowser.permissions.onAdded, 'addListener').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.commands.onCommand, 'addListener').mockReturnValue(undefined);
  vi.spyOn(fakeBrowser.i18n, 'getUILanguage').mockReturnValue('en');
  vi.spyOn(fakeBrowser.scripting, 'insertCSS').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.action, 'setIcon').mockResolvedValue(undefined);
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  background.main();
});

describe('the background', () => {
  it('remembers that a reader knows a word', async () => {
    const subject = { kind: 'term', id: 'metastatic' };
    expect(await send({ name: 'know', argument: { subject, known: true } })).toBe(true);
    expect(await stored()).toEqual({ known: ['term:metastatic'], version: 1 });
  });

  it.each([
    ['a word that we do not have', { kind: 'term', id: 'https://example.org' }],
    ['a kind of figure that we do not have', { kind: 'x' }],
    ['nothing', undefined],
  ])('does not remember %s', async (_, subject) => {
    const before = await stored();
    await send({ name: 'know', argument: { subject, known: true } });
    expect(await stored()).toEqual(before);
  });
});

it.each([
  ['openGuidance', { section: 'liver' }],
  ['openHowTo', { kind: 'hazard-ratio' }],
])('%s is answered once the tab is open, and asked twice opens one', async (name, argument) => {
  const { promise, resolve } = Promise.withResolvers();
  const create = vi.mocked(fakeBrowser.tabs.create).mockClear();
  create.mockReturnValueOnce(promise as never);
  const answers: unknown[] = [];
  const asked = [1, 2].map(() => send({ name, argument }).then((said) => answers.push(said)));
  await vi.waitFor(() => expect(create).toHaveBeenCalled());
  expect(answers).toEqual([]);
  resolve({});
  await Promise.all(asked);
  expect([answers, create.mock.calls.length]).toEqual([[true, true], 1]);
});

const names = ['explain', 'style', 'engine', 'openGuidance', 'comeTo', 'openHowTo', 'know'];
const name = fc.constantFrom(...names, 'askAbout', 'tabState', '__proto__', 'toString', '', 7);
const value = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>;
const subject = fc.record({
  kind: fc.constantFrom('term', 'abbreviation', 'spread', '__proto__', 'x'),
  id: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString'), fc.string()),
});
const argument = fc.oneof(
  value,
  fc.record({ subjects: fc.oneof(fc.array(fc.oneof(subject, value)), value) }),
  fc.record({ subject: fc.oneof(subject, value), title: value, known: value }),
  fc.record({ css: value, section: value, kind: value, state: value }),
);
const message = fc.oneof(fc.record({ name, argument }), value);

describe('messages that none of ours sends', () => {
  it(
    'change nothing that is stored, and none is left waiting',
    { timeout: 3_600_000 },
    async () => {
      const before = [await stored(), await readKept()];
      await holdsInTime('messages, made up', 5_000, message, async (made) => {
        await send(made);
        await send(made, { id: 'another', tab: { id: 3 } });
      });
      expect([await stored(), await readKept()]).toEqual(before);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});
