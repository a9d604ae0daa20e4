import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { changeKept, readKept, replaceKept } from '../../extension/kept.ts';
import { type Question, mostQuestions, nothingKept } from '../../extension/kept-shape.ts';
import { findFigures } from '../../glossary/figures/find-figures.ts';
import { longestForm } from '../../glossary/subject.ts';
import { giveLocks } from '../extension/locks.ts';
import { holdsInTime } from '../fuzz/holds.ts';
import { samples } from '../glossary/figures/samples.ts';

const ours = () => ({ id: fakeBrowser.runtime.id, tab: { id: 3 }, frameId: 0 });
const inPrivate = () => ({ ...ours(), tab: { id: 3, incognito: true } });
const stored = async () => (await fakeBrowser.storage.local.get('settings'))['settings'];
const questions = async () => (await readKept()).kept.questions;

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

async function forget(): Promise<void> {
  await fakeBrowser.storage.local.clear();
  await replaceKept(nothingKept);
}
beforeEach(forget);

describe('the background', () => {
  it('remembers that a reader knows a word', async () => {
    const subject = { kind: 'term', id: 'metastatic' };
    expect(await send({ name: 'know', argument: { subject, known: true } })).toBe(true);
    expect(await stored()).toEqual({ known: ['term:metastatic'], version: 1 });
  });

  it('remembers of a short form what makes it one, and nothing else', async () => {
    const form = { kind: 'abbreviation', short: 'LRC', long: 'locoregional control' };
    const { kind, short, long } = form;
    for (const subject of [form, { more: 'x', long, short, kind }])
      expect(await send({ name: 'know', argument: { subject, known: true } })).toBe(true);
    expect(await stored()).toEqual({ known: [JSON.stringify(form)], version: 1 });
  });

  const tooLong = {
    short: { kind: 'abbreviation', short: 'L'.repeat(longestForm.short + 1), long: 'locoregional' },
    long: { kind: 'abbreviation', short: 'LRC', long: 'l'.repeat(longestForm.long + 1) },
  };

  it.each([
    ['a word that we do not have', { kind: 'term', id: 'https://example.org' }],
    ['a kind of figure that we do not have', { kind: 'x' }],
    ['a short form longer than any', tooLong.short],
    ['what a short form stands for, longer than any', tooLong.long],
    ['nothing', undefined],
  ])('does not remember, explain or ask about %s', async (_, subject) => {
    expect(await send({ name: 'know', argument: { subject, known: true } })).toBe(false);
    expect(await send({ name: 'askAbout', argument: { subject, title: 'It' } })).toBe('failed');
    expect([await stored(), await questions()]).toEqual([undefined, []]);
  });
});

describe('a question from a card', () => {
  const metastatic = { kind: 'term', id: 'metastatic' };
  const about = (subject: unknown, title: unknown, sender?: object) =>
    send({ name: 'askAbout', argument: { subject, title } }, sender);
  const own = (id: string): Question => ({ id, text: `My own, ${id}`, note: 'and my note' });

  it('is put on the sheet once, and the answer does not tell whether it was there', async () => {
    expect(await about(metastatic, 'metastatic')).toBe('added');
    expect(await about(metastatic, 'metastatic')).toBe('added');
    expect(await questions()).toMatchObject([
      {
        text: 'What does “metastatic” mean for me?',
        about: { key: 'term:metastatic', title: 'metastatic' },
      },
    ]);
  });

  it('is put there about a short form of the page too', async () => {
    const form = { kind: 'abbreviation', short: 'CDK4/6', long: 'a kinase' };
    expect(await about(form, 'CDK4/6')).toBe('added');
    expect(await about(form, 'CDK4/6')).toBe('added');
    expect(await questions()).toMatchObject([
      { about: { key: 'abbreviation:cdk4-6', title: 'CDK4/6' } },
    ]);
  });

  it('names a word in 200 characters at most', async () => {
    expect(await about(metastatic, 'x'.repeat(100_000))).toBe('added');
    const [question] = await questions();
    expect(question).toMatchObject({ about: { title: 'x'.repeat(200) } });
    expect(question!.text.length).toBeLessThan(240);
  });

  it.each([[undefined], [7], [{ length: 3 }], [['metastatic']]])(
    'is not put there about a word called %j',
    async (title) => {
      expect(await about(metastatic, title)).toBe('failed');
      expect(await questions()).toEqual([]);
    },
  );

  it('is not put there from a private window', async () => {
    expect(await about(metastatic, 'metastatic', inPrivate())).toBe('private');
    expect(await questions()).toEqual([]);
  });

  it('finds no room on a full sheet, and takes nothing from it', async () => {
    const all = Array.from({ length: mostQuestions - 1 }, (_, i) => own(`${i}`));
    await changeKept('questions', () => all);
    expect(await about(metastatic, 'metastatic')).toBe('added');
    // Whether it is among them is not told either.
    expect(await about(metastatic, 'metastatic')).toBe('failed');
    expect(await about(metastatic, 'metastasis')).toBe('failed');
    const now = await questions();
    expect([now.length, now.slice(0, -1)]).toEqual([mostQuestions, all]);
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

const names = ['explain', 'style', 'engine', 'openGuidance', 'comeTo', 'openHowTo', 'tabState'];
const name = fc.oneof(
  fc.constantFrom('know', 'askAbout'),
  fc.constantFrom(...names, '__proto__', 'toString', '', 7),
);
const value = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>;
const figures = Object.values(samples).flatMap((texts) =>
  texts.flatMap((text) => findFigures(text).mentions.map(({ subject }) => subject)),
);
/** As long as may be, and a little longer. */
const upTo = (most: number) =>
  fc.integer({ min: 0, max: most * 2 }).map((length) => 'LRC x-9/'.repeat(length).slice(0, length));
const real = fc.oneof(
  fc.record({ kind: fc.constant('term'), id: fc.constantFrom('metastatic', 'scan', 'liver') }),
  fc.constantFrom(...figures),
  fc.record({
    kind: fc.constant('abbreviation'),
    short: upTo(longestForm.short),
    long: upTo(longestForm.long),
  }),
);
const subject = fc.oneof(
  real,
  // Real but for one thing more, or another in its place.
  fc
    .tuple(real, fc.constantFrom('id', 'short', 'long', 'value', 'parts', 'printed', 'x'), value)
    .map(([whole, field, other]) => ({ ...whole, [field]: other })),
  fc.record({
    kind: fc.constantFrom('term', 'abbreviation', 'spread', '__proto__', 'x'),
    id: fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString'), fc.string()),
  }),
);
const title = fc.oneof(fc.string(), upTo(200), value);
const argument = fc.oneof(
  value,
  fc.record({ subjects: fc.oneof(fc.array(fc.oneof(subject, value)), value) }),
  fc.record({ subject: fc.oneof(subject, value), title, known: fc.oneof(fc.boolean(), value) }),
  fc.record({ css: value, section: value, kind: value, state: value }),
);
const fromCard = fc.record({
  name: fc.constantFrom('know', 'askAbout'),
  argument: fc.record({ subject: real, title: upTo(200), known: fc.constant(true) }),
});
const message = fc.oneof(fc.record({ name, argument }), value, fromCard);

describe('messages that none of ours sends', () => {
  const everything = async () => [await stored(), (await readKept()).kept];
  const untouched = [undefined, nothingKept];

  it(
    'keep nothing but what a card could, and none is left waiting',
    { timeout: 3_600_000 },
    async () => {
      const accepted = { known: 0, asked: 0 };
      await holdsInTime('messages, made up', 5_000, message, async (made) => {
        await forget();
        await send(made, { id: 'another', tab: { id: 3 } });
        expect(await everything()).toEqual(untouched);
        await send(made);
        const { known, ...others } = ((await stored()) ?? { known: [] }) as { known: string[] };
        const { questions: asked, ...rest } = (await readKept()).kept;
        expect([{}, { version: 1 }]).toContainEqual(others);
        expect({ questions: [], ...rest }).toEqual(nothingKept);
        expect(known.length + asked.length).toBeLessThanOrEqual(1);
        for (const key of known.filter((one) => !/^(term|figure):[a-z0-9-]{1,80}$/.test(one))) {
          const { kind, short, long, ...more } = JSON.parse(key) as Record<string, string>;
          expect([kind, more]).toEqual(['abbreviation', {}]);
          expect(short!.length).toBeLessThanOrEqual(longestForm.short);
          expect(long!.length).toBeLessThanOrEqual(longestForm.long);
        }
        for (const { text, note, about } of asked) {
          expect([text.length < 240, note, about!.title.length <= 200]).toEqual([true, '', true]);
          expect(about!.key).toMatch(/^(term|figure|abbreviation):[a-z0-9-]+$/);
        }
        accepted.known += known.length;
        accepted.asked += asked.length;
      });
      expect(Math.min(accepted.known, accepted.asked)).toBeGreaterThan(100);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it('keep no question in a private window', { timeout: 3_600_000 }, async () => {
    await holdsInTime('messages, in private', 1_000, message, async (made) => {
      await send(made, inPrivate());
      expect(await questions()).toEqual([]);
    });
  });
});
