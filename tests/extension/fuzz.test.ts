import * as fc from 'fast-check';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { popupState } from '../../entrypoints/popup/state.ts';
import { frameStateIn } from '../../extension/frame-state.ts';
import { DamagedFile } from '../../extension/saved-file.ts';
import { readExport, writeExport } from '../../extension/settings-file.ts';
import { changeSettings, readSettings } from '../../extension/settings.ts';
import {
  type Stored,
  choices,
  complete,
  isOneOf,
  lists,
  usualSettings,
} from '../../extension/settings-shape.ts';
import { readKeptFile, writeKeptFile } from '../../extension/kept-file.ts';
import { checked, names, nothingKept } from '../../extension/kept-shape.ts';
import { isOwnPage } from '../../extension/messages.ts';
import { findFigures } from '../../glossary/figures/find-figures.ts';
import { samples } from '../glossary/figures/samples.ts';
import { holds, holdsInTime } from '../fuzz/holds.ts';
import { giveLocks } from './locks.ts';

const anything = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown>;
const settingNames = [...Object.keys(choices), ...lists];
const odd = ['version', '__proto__', 'constructor', 'toString', ''];
const setting = fc.oneof(
  fc.constantFrom(...Object.values(choices).flat(), 'fr', 0, 1, 2, 99, '1', null, true),
  fc.array(fc.oneof(fc.string(), fc.constantFrom('term:scan', 'a.org', null, 7)), { maxLength: 4 }),
  anything,
);
/** Settings of ours, or a little wrong, or wholly. */
const stored = fc.oneof(
  fc.dictionary(fc.constantFrom(...settingNames, ...odd), setting, { maxKeys: 6 }),
  anything,
);
/** What may be written over: of our version or an earlier one, each part of the kind that we write. */
const parts = v.looseObject({
  version: v.optional(v.pipe(v.number(), v.integer(), v.maxValue(1))),
  ...Object.fromEntries(Object.keys(choices).map((name) => [name, v.optional(v.string())])),
  ...Object.fromEntries(lists.map((name) => [name, v.optional(v.array(v.string()))])),
});
const isSound = (data: unknown) =>
  data === undefined || (!Array.isArray(data) && v.is(parts, data));
const longest = { timeout: 3_600_000 };

/** What a file is read as, or nothing where it is refused in words for its reader. */
function orDamaged<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DamagedFile) return undefined;
    throw error;
  }
}
const readFile = (text: string) => orDamaged(() => readExport(text));

beforeEach(() => {
  fakeBrowser.reset();
  giveLocks();
});

describe('settings', () => {
  it('are whole, whatever is stored', longest, () => {
    holds('settings, completed', 10_000, stored, (data) => {
      const settings = complete((data ?? {}) as Stored);
      expect(Object.keys(settings)).toEqual(Object.keys(usualSettings));
      for (const [name, values] of Object.entries(choices))
        expect(isOneOf(values, settings[name as keyof typeof choices])).toBe(true);
      for (const name of lists)
        expect(settings[name].every((text) => typeof text === 'string')).toBe(true);
    });
  });

  it('come back from a file as they were, and a file is read whole or refused', longest, () => {
    holds('settings, from files', 5_000, stored, (data) => {
      const kind = 'in-plain-words-settings';
      const files = [
        JSON.stringify(data),
        writeExport({ ...(data as Stored) }),
        JSON.stringify({ kind, version: 1, settings: data }),
      ];
      for (const settings of files.flatMap((text) => readFile(text) ?? []))
        expect(readExport(writeExport(settings))).toEqual(settings);
    });
  });

  it('are changed without a loss, or left as they are', longest, async () => {
    await holdsInTime('settings, changed over anything', 2_000, stored, async (data) => {
      await fakeBrowser.storage.local.set({ settings: data });
      const before = (await fakeBrowser.storage.local.get('settings'))['settings'] as
        Stored | undefined;
      const done = await changeSettings(() => ({ density: 'more' })).then(
        () => true,
        () => false,
      );
      expect(done).toBe(isSound(before));
      const after = (await fakeBrowser.storage.local.get('settings'))['settings'];
      expect(after).toEqual(done ? { ...before, density: 'more', version: 1 } : before);
      const { settings, state } = await readSettings();
      expect(state === 'fine').toBe(done);
      for (const name of lists) expect(settings[name]).toEqual((done && before?.[name]) || []);
    });
  });
});

describe('what is kept', () => {
  it('is taken in its shape alone, from files too', longest, () => {
    const name = fc.constantFrom(...names);
    holds('kept, in its shape', 3_000, fc.tuple(name, anything), ([one, data]) => {
      const result = checked(one, data);
      const { kind, version } = JSON.parse(writeKeptFile(nothingKept)) as Record<string, unknown>;
      const text = JSON.stringify({ kind, version, kept: { ...nothingKept, [one]: data } });
      const read = orDamaged(() => readKeptFile(text))?.[one];
      expect(read).toEqual('value' in result ? result.value : undefined);
    });
  });
});

describe('what a frame says', () => {
  const figures = Object.values(samples).flatMap((texts) =>
    texts.flatMap((text) => findFigures(text).mentions.map(({ subject }) => subject)),
  );
  const whole = fc.oneof(
    fc.constantFrom<object>(...figures),
    fc.record({ kind: fc.constant('term'), id: fc.constantFrom('metastatic', 'x', '__proto__') }),
    fc.record({ kind: fc.constant('abbreviation'), short: fc.string(), long: fc.string() }),
  );
  /** The same, or with another value in one place. */
  const bent = <T extends object>(values: fc.Arbitrary<T>, ...fields: string[]) =>
    fc.oneof(
      { weight: 3, arbitrary: values as fc.Arbitrary<unknown> },
      fc
        .tuple(values, fc.constantFrom(...fields), anything)
        .map(([value, field, other]) => ({ ...value, [field]: other })),
    );
  const mentioned = fc.record({
    subject: bent(whole, 'kind', 'id', 'short', 'long', 'printed', 'value', 'parts', 'low'),
    count: fc.integer(),
    text: fc.string(),
    onScreen: fc.boolean(),
    closed: fc.boolean(),
  });
  const list = fc.array(bent(mentioned, 'subject', 'count', 'text', 'closed'), { maxLength: 4 });
  const state = fc.record({
    site: fc.constantFrom('a.org', ''),
    state: fc.constantFrom('reading', 'read'),
    translated: fc.boolean(),
    mentioned: list,
  });
  const said = fc.oneof(bent(state, 'site', 'state', 'translated', 'mentioned'), anything);

  it('is shown, or not heard', longest, () => {
    let shown = 0;
    holds('frames, made up', 10_000, said, (message) => {
      const heard = frameStateIn(message);
      if (!heard) return;
      const order = () => undefined;
      const frames = [{ id: 0, top: true, state: heard, show: order, resume: order }];
      const usual = { settings: usualSettings, readable: true, language: 'es' } as const;
      const does = { why: undefined, leave: order, onKnown: order };
      const { subjects } = popupState(frames, { ...usual, ...does });
      shown += subjects.length;
      for (const { text, count, explanation } of subjects)
        expect([typeof text, typeof count, typeof explanation.title, typeof explanation.short]) //
          .toEqual(['string', 'number', 'string', 'string']);
    });
    expect(shown).toBeGreaterThan(1000);
  });

  it('is no order of ours, wherever it comes from', longest, () => {
    const url = fc.oneof(fc.webUrl(), fc.string(), fc.constant(undefined));
    holds('senders, made up', 2_000, url, (made) => {
      expect(isOwnPage({ url: made })).toBe(false);
      expect(isOwnPage({ url: `${made}${fakeBrowser.runtime.getURL('/')}` })).toBe(made === '');
    });
  });
});
