import packed from 'virtual:lexicon/en';
import entries from 'virtual:terms/en';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../glossary/find.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { gradeOfShort, hardWords, ownWords, sentencesIn } from './reading.ts';
import { idOf } from './id-of.ts';

const lexicon = new Lexicon(packed).complete();
/** In our own texts every name means our entry, and needs no cue; everyday words their frame. */
for (const surface of lexicon.surfaces) surface.alone = surface.sense.frames.length === 0;

interface Use {
  /** Entries that a text names, itself excepted. */
  entries: string[];
  /** Words that are neither common nor of an entry nor of its own name. */
  unknown: string[];
}

function uses(id: string, text: string): Use {
  const mentions = findMentions(text, lexicon);
  const outside = mentions.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} , ${rest.slice(end)}`,
    text,
  );
  const own = new Set(ownWords(entries[id]!));
  return {
    entries: [...new Set(mentions.map(({ subject }) => idOf(subject)))].filter(
      (other) => other !== id,
    ),
    unknown: hardWords(outside).filter((word) => !own.has(word.toLowerCase())),
  };
}

const grades = Object.entries(entries).map(([id, entry]) => ({ id, grade: gradeOfShort(entry) }));

describe('short texts', () => {
  it('are of grade 8 at most each, and of grade 6 in the middle', () => {
    expect(
      grades.filter(({ grade }) => grade > 8).map(({ id, grade }) => `${id}: ${grade.toFixed(1)}`),
    ).toEqual([]);
    const sorted = grades.map(({ grade }) => grade).toSorted((a, b) => a - b);
    expect(sorted[sorted.length >> 1]).toBeLessThanOrEqual(6);
  });

  it('lean on one other entry a sentence at most', () => {
    const many = Object.entries(entries).flatMap(([id, { short }]) =>
      sentencesIn(short)
        .map((sentence) =>
          uses(id, sentence).entries.filter((other) => entries[other]!.level !== 'basic'),
        )
        .filter((others) => others.length > 1)
        .map((others) => `${id}: ${others.join(', ')}`),
    );
    expect(many).toEqual([]);
  });

  it('do not explain two words by each other', () => {
    const leansOn = new Map(
      Object.entries(entries).map(([id, { short }]) => [id, uses(id, short).entries]),
    );
    const circles = [...leansOn].flatMap(([id]) => {
      const reached = new Set<string>();
      const open = [...leansOn.get(id)!];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next === id) return [id];
        if (reached.has(next)) continue;
        reached.add(next);
        open.push(...(leansOn.get(next) ?? []));
      }
      return [];
    });
    expect(circles).toEqual([]);
  });
});

it('every text uses common words, its own name, or words with a card', () => {
  const hard = Object.entries(entries).flatMap(([id, { short, more = [], not = [] }]) => {
    const { unknown } = uses(id, [short, ...more, ...not].join(' '));
    return unknown.length > 0 ? [`${id}: ${[...new Set(unknown)].join(', ')}`] : [];
  });
  expect(hard).toEqual([]);
});
