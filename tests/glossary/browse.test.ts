import { describe, expect, it } from 'vitest';
import en from 'virtual:terms/en';
import { idOf, partAt, partsOf } from '../../glossary/browse.ts';

const parts = partsOf('en');
const spanish = partsOf('es');
const count = Object.keys(en).length;
const [firstTopic] = parts.topics;

describe('the parts of the glossary', () => {
  it('are all letters and all topics, each entry once in either', () => {
    expect(parts.letters.map(({ title }) => title).join('')).toMatch(/^ABC.*XYZ(0–9)?$/);
    for (const kind of [parts.letters, parts.topics, spanish.letters, spanish.topics]) {
      const ids = kind.flatMap(({ entries }) => entries.map(idOf));
      expect([ids.length, new Set(ids).size]).toEqual([count, count]);
    }
  });

  it('have their words by the alphabet, whatever their capitals', () => {
    const { compare } = new Intl.Collator('en', { numeric: true });
    for (const { entries } of [...parts.letters, ...parts.topics]) {
      const titles = entries.map(({ title }) => title);
      expect(titles).toEqual(titles.toSorted(compare));
    }
  });

  it('have none empty among the topics', () => {
    expect(parts.topics.filter(({ entries }) => entries.length === 0)).toEqual([]);
  });

  it.each([
    ['en', 'metastasis', 'letter:m'],
    ['en', 'mri', 'letter:m'],
    ['es', 'cryoablation', 'letter:c'],
    ['es', 'primary-tumor', 'letter:t'],
  ] as const)('in %s: %s is under %s', (language, id, letter) => {
    expect(partAt(partsOf(language), id)?.id).toBe(letter);
  });

  it('say in which language a topic’s title is', () => {
    const [topic] = spanish.topics;
    expect([topic!.language, topic!.title === firstTopic!.title]).toEqual(['es', false]);
    expect(firstTopic!.language).toBe('en');
  });
});

describe('the part that an address names', () => {
  const letterA = parts.letters[0]!;
  const ofTopic = idOf(firstTopic!.entries[0]!);

  it.each([
    ['a letter', 'letter:b', undefined, 'letter:b'],
    ['a topic', firstTopic!.id, letterA, firstTopic!.id],
    ['a word, by its letter', 'metastasis', letterA, 'letter:m'],
    ['a word of the topic that is open', ofTopic, firstTopic, firstTopic!.id],
    ['nothing', '', letterA, undefined],
    ['a letter without words', 'letter:ñ', letterA, undefined],
    ['no word', 'constructor', letterA, undefined],
  ])('is for %s', (_, id, open, expected) => {
    expect(partAt(parts, id, open)?.id).toBe(expected);
  });
});
