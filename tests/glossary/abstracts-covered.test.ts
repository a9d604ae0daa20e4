import packed from 'virtual:lexicon/en';
import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../glossary/lexicon.ts';
import { readAbstracts, readEveryday } from '../../scripts/glossary/report/abstracts.ts';
import { coverage } from '../../scripts/glossary/report/coverage.ts';
import { wordsOf } from './reading.ts';

const abstracts = readAbstracts();

describe('the abstracts', () => {
  it('are fifty', () => {
    expect(abstracts).toHaveLength(50);
  });

  it('say what they hold and where it is from', () => {
    const without = abstracts.filter(
      ({ first }) => !/^# (source|terms of): \S[^\n]*https?:\/\/\S+/.test(first),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('have enough to be measured: ten words at least, below one blank line', () => {
    const short = abstracts.filter(({ blocks }) => blocks.flatMap(wordsOf).length < 10);
    expect(short.map(({ name }) => name)).toEqual([]);
  });

  it('hold terms in alphabetical order where they are terms', () => {
    const letters = (term: string) => term.toLowerCase().replace(/[^a-z0-9]/g, '');
    const unsorted = abstracts
      .filter(({ first }) => first.startsWith('# terms of:'))
      .filter(({ blocks }) => {
        const terms = blocks.join(';\n').split(';\n').map(letters);
        return terms.some((term, i) => i > 0 && term < terms[i - 1]!);
      });
    expect(unsorted.map(({ name }) => name)).toEqual([]);
  });

  it('have cards for 97 of 100 technical words', () => {
    const { share, words } = coverage(new Lexicon(packed));
    expect(share > 0.03 ? words.map(({ word, count }) => `${word} ${count}`) : []).toEqual([]);
  });
});

describe('the everyday words', () => {
  const everyday = readEveryday();

  it('are sorted, each once, in small letters', () => {
    expect(everyday).toEqual([...new Set(everyday.map((word) => word.toLowerCase()))].toSorted());
  });

  it('all occur in some abstract', () => {
    const words = new Set(
      abstracts.flatMap(({ blocks }) => blocks.flatMap(wordsOf)).map((word) => word.toLowerCase()),
    );
    expect(everyday.filter((word) => !words.has(word))).toEqual([]);
  });
});
