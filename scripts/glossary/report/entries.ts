import { globSync } from 'node:fs';
import { basename } from 'node:path';
import {
  type Entry,
  type GuidanceMatter,
  entriesSchema,
  sourcesSchema,
} from '../../../glossary/schema.ts';
import { gradeOfShort, wordsOf } from '../../../tests/glossary/reading.ts';
import { readYaml } from '../read-yaml.ts';

type Entries = Record<string, Entry>;

/** How many entries of a topic (a file) there are, and how many of them have what. */
export interface Topic {
  topic: string;
  entries: number;
  /** Those that rest on a source which was read. */
  source: number;
  secondRead: number;
  picture: number;
  section: number;
}

export function topics(): Topic[] {
  const sources = readYaml('glossary/sources.yaml', sourcesSchema).data;
  return globSync('glossary/en/terms/*.yaml')
    .toSorted()
    .map((file) => {
      const entries = Object.values(readYaml(file, entriesSchema).data);
      const having = (has: (entry: Entry) => boolean) => entries.filter(has).length;
      return {
        topic: basename(file, '.yaml'),
        entries: entries.length,
        source: having((it) => it.sources.some((id) => !sources[id]?.unread)),
        secondRead: having((it) => it.secondRead !== undefined),
        picture: having((it) => it.picture !== undefined),
        section: having((it) => it.guidance !== undefined),
      };
    });
}

/** What waits for a reader: of entries, and of sections of the guide where `sections` says so. */
export function review(entries: Entries, sections: Record<string, GuidanceMatter>, today: string) {
  const all = Object.entries(entries);
  const isPast = ([, it]: [string, object]) =>
    'nextReview' in it && typeof it.nextReview === 'string' && it.nextReview < today;
  const unread = all.filter(([, { secondRead }]) => secondRead === undefined);
  return {
    notByClinician: all.filter(([, { state }]) => state === 'not-by-clinician').length,
    past: all.filter(isPast).map(([id]) => id),
    sections: Object.keys(sections).length,
    sectionsNotByClinician: Object.values(sections).filter((it) => it.state === 'not-by-clinician')
      .length,
    sectionsPast: Object.entries(sections)
      .filter(isPast)
      .map(([id]) => id),
    noSecondRead: unread.map(([id]) => id),
  };
}

/** Upper limits of the steps in which grades are counted; the last step is open. */
const steps = [4, 5, 6, 7, 8, Infinity];

/** How hard the short texts read, and which are the longest. */
export function readability(entries: Entries) {
  const all = Object.entries(entries).map(([id, entry]) => ({
    id,
    grade: gradeOfShort(entry),
    words: wordsOf(entry.short).length,
    exception: 'exception' in entry ? entry.exception : undefined,
  }));
  const sorted = all.map(({ grade }) => grade).toSorted((a, b) => a - b);
  return {
    steps: steps.map((upTo, i) => ({
      step: i === 0 ? `${upTo} or less` : upTo === Infinity ? 'above' : `${upTo}`,
      entries: all.filter(({ grade }) => grade <= upTo && grade > (steps[i - 1] ?? -Infinity))
        .length,
    })),
    median: sorted[sorted.length >> 1] ?? 0,
    exceptions: all
      .filter(({ exception }) => exception !== undefined)
      .map(({ id, grade, exception }) => ({ id, grade, exception })),
    longest: all
      .toSorted((a, b) => b.words - a.words)
      .slice(0, 10)
      .map(({ id, words }) => ({ id, words })),
  };
}
