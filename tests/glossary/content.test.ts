import * as english from 'virtual:interface/en';
import * as spanish from 'virtual:interface/es';
import sources from 'virtual:sources';
import en from 'virtual:terms/en';
import es from 'virtual:terms/es';
import { describe, expect, it } from 'vitest';
import { markedSurfaces } from '../../glossary/variants.ts';
import { banned } from './banned.ts';

/** Each check gives the lines that break a rule, so that a failure names them. */
const texts = [
  ...Object.entries(en).map(([id, entry]) => ({ id: `en ${id}`, ...entry, limit: 20 })),
  ...Object.entries(es).map(([id, entry]) => ({ id: `es ${id}`, ...entry, limit: 25 })),
];
const sentencesOf = ({ short, urgent = [], more = [], not = [] }: (typeof texts)[number]) => [
  short,
  ...urgent,
  ...more,
  ...not,
];

function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}

/** Whether `part` stands in `text` as a word of its own, by any case. */
function holdsWord(text: string, part: string): boolean {
  if (!text.toLowerCase().includes(part.toLowerCase())) return false;
  const plain = part.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${plain}(?!\\p{L})`, 'iu').test(text);
}

it('there are entries to check, in both languages', () => {
  expect(Object.keys(en)).toContain('metastatic');
  expect(Object.keys(es)).toContain('metastatic');
});

describe('every entry', () => {
  it('says in short what it is, in at most 25 words', () => {
    const long = texts.filter(({ short }) => wordCount(short) > 25).map(({ id }) => id);
    expect(long).toEqual([]);
  });

  it('says it in one or two sentences', () => {
    const many = texts.filter(({ short }) => sentencesIn(short).length > 2).map(({ id }) => id);
    expect(many).toEqual([]);
  });

  it('says more in sentences of at most 20 words, in Spanish 25', () => {
    const long = texts.flatMap(({ id, more = [], not = [], limit }) =>
      [...more, ...not]
        .flatMap(sentencesIn)
        .filter((sentence) => wordCount(sentence) > limit)
        .map((sentence) => `${id}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('ends each sentence with a full stop', () => {
    const open = texts.flatMap((entry) =>
      sentencesOf(entry)
        .filter((text) => !/[.!?]$/.test(text))
        .map((text) => `${entry.id}: ${text}`),
    );
    expect(open).toEqual([]);
  });

  it('uses no words of war, blame, pressure or foretelling', () => {
    const found = texts.flatMap((entry) =>
      sentencesOf(entry).flatMap((text) =>
        banned
          .filter((phrase) => holdsWord(text, phrase))
          .map((phrase) => `${entry.id}: ${phrase}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it('would be caught at a phrase, not at part of a word', () => {
    const text = 'She just lost her battle. Hair loss, heartbeat, adjust.';
    const found = banned.filter((phrase) => holdsWord(text, phrase));
    expect(found).toEqual(['lost her battle', 'battle', 'just']);
  });

  it('does not explain a word by that word', () => {
    const circular = texts.flatMap(({ id, short, variants }) =>
      markedSurfaces(variants)
        .filter(({ text }) => holdsWord(short, text))
        .map(({ text }) => `${id}: ${text}`),
    );
    expect(circular).toEqual([]);
  });

  it('names a source that exists', () => {
    const without = Object.entries(en)
      .filter(([, entry]) => !entry.sources.some((source) => Object.hasOwn(sources, source)))
      .map(([id]) => id);
    expect(without).toEqual([]);
  });

  it('of an ambiguous word names its cues in small letters', () => {
    const cues = texts.flatMap(({ cues: of = [] }) => of);
    expect(cues.filter((cue) => cue !== cue.toLowerCase() || /[,\t]/.test(cue))).toEqual([]);
  });
});

describe('the Spanish words of our screens', () => {
  const screens = [
    'card',
    'popup',
    'guidance',
    'glossaryPage',
    'choices',
    'settings',
    'welcome',
  ] as const;
  const keys = (words: typeof english | typeof spanish) =>
    screens.flatMap((screen) => Object.keys(words[screen]).map((key) => `${screen}.${key}`));

  it('exist in English too', () => {
    expect(keys(spanish).filter((key) => !keys(english).includes(key))).toEqual([]);
  });

  it('are complete', () => {
    expect(keys(english).filter((key) => !keys(spanish).includes(key))).toEqual([]);
  });

  it('have the same places to fill in as the English ones', () => {
    const places = (value: unknown) =>
      [...new Set(JSON.stringify(value).match(/\{\w+\}/g))].toSorted();
    const other = screens.flatMap((screen) =>
      Object.entries(spanish[screen])
        .filter(([key, value]) => {
          const original = (english[screen] as Record<string, unknown>)[key];
          return places(value).join() !== places(original).join();
        })
        .map(([key]) => `${screen}.${key}`),
    );
    expect(other).toEqual([]);
  });
});
