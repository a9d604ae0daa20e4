import { findMentions } from '../../glossary/find.ts';
import { type Lexicon, type Packable, pack, unpack } from '../../glossary/lexicon.ts';

/** A small lexicon: each entry's id is its first variant. */
export function lexiconOf(...entries: (string | string[] | Partial<Packable>)[]): Lexicon {
  return unpack(
    pack(
      entries.map((entry) => {
        if (typeof entry === 'string') return { id: entry, variants: [entry], cues: [] };
        if (Array.isArray(entry)) return { id: entry[0]!, variants: entry, cues: [] };
        const { variants = [], cues = [], id = variants[0]! } = entry;
        return { id, variants, cues };
      }),
    ),
  );
}

/** What the page writes at each mention, in order. */
export function found(text: string, lexicon: Lexicon): string[] {
  return findMentions(text, lexicon).map(({ start, end }) => text.slice(start, end));
}

/** The ids of the entries mentioned, in order. */
export function idsIn(text: string, lexicon: Lexicon): string[] {
  return findMentions(text, lexicon).map(({ subject }) => subject.id);
}
