import { gzipSync } from 'node:zlib';
import sections from 'virtual:guidance';
import packed from 'virtual:lexicon/en';
import entries from 'virtual:terms/en';
import { Lexicon } from '../../../glossary/lexicon.ts';
import { coverage } from './coverage.ts';
import { readability, review, topics } from './entries.ts';

export type Report = ReturnType<typeof measure>;

/** Everything that the report tells, as data. `today`: an ISO date; `abstracts`: their folder. */
export function measure(today: string, abstracts?: string) {
  const lexicon = new Lexicon(packed).complete();
  return {
    topics: topics(),
    review: review(entries, sections, today),
    readability: readability(entries),
    coverage: coverage(lexicon, abstracts),
    size: {
      entries: Object.keys(entries).length,
      surfaces: lexicon.surfaces.length,
      bytes: Buffer.byteLength(packed),
      gzipped: gzipSync(packed).length,
    },
  };
}
