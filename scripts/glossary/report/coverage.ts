import type { Lexicon } from '../../../glossary/lexicon.ts';
import { readAbstracts, readEveryday, technicalWords } from './abstracts.ts';

export interface Coverage {
  abstracts: { name: string; technical: number; without: number }[];
  technical: number;
  without: number;
  /** Of the technical words, those without a card: 0.03 is 3 %. */
  share: number;
  /** The words without a card, the most frequent first, each with one of its places. */
  words: { word: string; count: number; place: string }[];
}

/** What of the abstracts has no card; `folder`: others than the project's. */
export function coverage(lexicon: Lexicon, folder?: string): Coverage {
  const everyday = new Set(readEveryday(folder));
  const read = readAbstracts(folder).map((abstract) => {
    const words = technicalWords(abstract, lexicon, everyday);
    const bare = words.filter(({ hasCard }) => !hasCard);
    return { name: abstract.name, words, bare };
  });
  const technical = read.reduce((sum, { words }) => sum + words.length, 0);
  const without = read.reduce((sum, { bare }) => sum + bare.length, 0);
  const words = new Map<string, Coverage['words'][number]>();
  for (const { name, bare } of read)
    for (const { word, place } of bare) {
      const known = words.get(word) ?? { word, count: 0, place: `${name}: ${place}` };
      words.set(word, { ...known, count: known.count + 1 });
    }
  return {
    abstracts: read.map((it) => ({
      name: it.name,
      technical: it.words.length,
      without: it.bare.length,
    })),
    technical,
    without,
    share: technical === 0 ? 0 : without / technical,
    words: [...words.values()].toSorted((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1)),
  };
}
