import en from 'virtual:terms/en';
import topics from 'virtual:topics';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { foldText } from './fold.ts';
import { type Language, fallbackLanguage } from './languages.ts';

/** What is shown of the glossary at a time: the words of a letter, or of a topic. */
export interface Part {
  /** As an address names it: "letter:m", "topic:surgery". No entry's id has a colon. */
  id: string;
  title: string;
  /** The language of the title. */
  language: Language;
  /** By the alphabet. */
  entries: Explanation[];
}

export interface Parts {
  /** A to Z, those without words too. */
  letters: Part[];
  topics: Part[];
}

const alphabet = [...'abcdefghijklmnopqrstuvwxyz'];
/** For names that begin with none of those. */
const others = '0–9';

/** The whole glossary in parts: once by letter, once by topic. */
export function partsOf(language: Language): Parts {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const all = Object.keys(en)
    .map((id) => explain({ kind: 'term', id }, language)!)
    .toSorted((a, b) => compare(a.title, b.title));
  const byId = Map.groupBy(all, idOf);
  const inOrder = new Map(all.map((entry, i) => [entry, i]));
  const byLetter = Map.groupBy(all, ({ title }) => letterOf(title));
  const letters = [...alphabet, ...(byLetter.has(others) ? [others] : [])];
  return {
    letters: letters.map((letter) => ({
      id: `letter:${letter}`,
      title: letter.toUpperCase(),
      language,
      entries: byLetter.get(letter) ?? [],
    })),
    topics: topics.map(({ id, title, entries }) => ({
      id: `topic:${id}`,
      title: (language === 'es' && title.es) || title.en,
      language: language === 'es' && title.es ? language : fallbackLanguage,
      entries: entries
        .flatMap((entry) => byId.get(entry) ?? [])
        .toSorted((a, b) => inOrder.get(a)! - inOrder.get(b)!),
    })),
  };
}

/**
 * The part that an address names, or the one that holds the entry that it names: the one that
 * is open already, if it does; else its letter.
 */
export function partAt({ letters, topics: all }: Parts, id: string, open?: Part): Part | undefined {
  const holds = ({ entries }: Part) => entries.some((entry) => idOf(entry) === id);
  if (open && holds(open)) return open;
  return (
    [...letters, ...all].find((part) => part.id === id && part.entries.length > 0) ??
    letters.find(holds)
  );
}

/** The id of an entry that is explained. */
export function idOf({ subject }: Explanation): string {
  return subject.kind === 'term' ? subject.id : '';
}

/** Where the alphabet lists a name: by its first letter without accent. */
function letterOf(name: string): string {
  const first = foldText(name).match(/[\p{L}\p{Nd}]/u)?.[0] ?? '';
  return alphabet.includes(first) ? first : others;
}
