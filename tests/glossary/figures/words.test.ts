import words from 'virtual:figures/en';
import packed from 'virtual:lexicon/en';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../glossary/explain.ts';
import type { Figure, Findings } from '../../../glossary/figures/figure.ts';
import { findMentions } from '../../../glossary/find.ts';
import { Lexicon } from '../../../glossary/lexicon.ts';
import { banned } from '../banned.ts';
import { sayFindings } from '../../../glossary/sentences/findings.ts';
import { say } from '../../../glossary/sentences/say.ts';
import { hardWords, sentencesIn, wordsOf } from '../reading.ts';
import { figuresIn } from './figures-in.ts';
import { samples } from './samples.ts';

const lexicon = new Lexicon(packed).complete();
for (const surface of lexicon.surfaces) surface.alone = true;

const texts = Object.entries(words).flatMap(([kind, { sentences }]) =>
  Object.entries(sentences).map(([key, text]) => ({ name: `${kind}.${key}`, kind, text })),
);
/** Kinds that have a card of their own. */
const kinds = Object.entries(words).filter(([, { title }]) => title !== undefined);

/** With something short in each place that is filled in. */
const filled = (text: string) => text.replace(/\{\w+\}/g, '5');

/** Words that are neither common, nor of an entry, nor of the title. */
function unknownWords({ kind, text }: (typeof texts)[number]): string[] {
  const outside = findMentions(filled(text), lexicon).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} , ${rest.slice(end)}`,
    filled(text),
  );
  const own = new Set(wordsOf(words[kind]!.title ?? '').map((word) => word.toLowerCase()));
  return hardWords(outside).filter((word) => !own.has(word.toLowerCase()));
}

/** Names of all texts that the explanation of a figure is made of. */
function namesOf(figure: Figure | Findings): string[] {
  const data = JSON.stringify(figure.kind === 'findings' ? sayFindings(figure) : say(figure));
  return [...data.matchAll(/"=?([a-z0-9-]+\.[a-zA-Z0-9]+)"/g)].map(([, name = '']) => name);
}

describe('sentences of figures', () => {
  it('use common words, or words with a card', () => {
    const hard = texts.flatMap((text) => {
      const unknown = unknownWords(text);
      return unknown.length > 0 ? [`${text.name}: ${unknown.join(', ')}`] : [];
    });
    expect(hard).toEqual([]);
  });

  it('are at most 25 words long', () => {
    const long = texts.flatMap(({ name, text }) =>
      sentencesIn(text)
        .filter((sentence) => wordsOf(sentence).length > 25)
        .map((sentence) => `${name}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  it('say nothing that no card says', () => {
    const found = texts.flatMap(({ name, text }) =>
      banned
        .filter((phrase) => new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'iu').test(text))
        .map((phrase) => `${name}: ${phrase}`),
    );
    expect(found).toEqual([]);
  });

  it('speak of people in a study or of a sample, never of "you"', () => {
    const found = texts.filter(({ text }) => /\b(you|your|yours)\b/i.test(text));
    expect(
      found.filter(({ text }) => !/your cancer team/i.test(text)).map(({ name }) => name),
    ).toEqual([]);
  });
});

describe('every kind', () => {
  it.each(kinds)('%s has all that a card needs', (_kind, { title, sources, reviewed, state }) => {
    expect([title, reviewed, state].every(Boolean)).toBe(true);
    expect(_kind === 'findings' || (sources?.length ?? 0) > 0).toBe(true);
  });

  it.each(kinds)('%s has a sample that is read as such', (kind) => {
    expect(figuresIn(samples[kind]?.[0] ?? '').map((figure) => figure.kind)).toContain(kind);
  });
});

describe('samples', () => {
  const all = Object.values(samples).flat();

  it.each(all)('%s: every sentence is there, and none is half filled in', (text) => {
    const figures = figuresIn(text);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const { short, lines = [], more, picture } = explain(figure, 'en')!;
      for (const line of [short, ...lines, ...more, picture?.alt ?? ''])
        expect(line).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  it('need at most about 80 words in sight', () => {
    const long = all.flatMap((text) =>
      figuresIn(text)
        .filter((figure): figure is Figure => (figure as Figure | Findings).kind !== 'findings')
        .map((figure) => {
          const { short, lines = [] } = explain(figure, 'en')!;
          return { text, words: [short, ...lines].join(' ').split(' ').length };
        })
        .filter((card) => card.words > 85)
        .map((card) => `${card.text}: ${card.words}`),
    );
    expect(long).toEqual([]);
  });

  it('use every sentence that is written, once at least', () => {
    const used = new Set(all.flatMap((text) => figuresIn(text)).flatMap(namesOf));
    const unused = texts.filter(({ kind, name }) => kind !== 'closing' && !used.has(name));
    expect(unused.map(({ name }) => name)).toEqual([]);
  });
});
