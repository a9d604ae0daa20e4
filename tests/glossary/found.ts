import { findMentions } from '../../glossary/find.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { pack } from '../../glossary/packed.ts';
import type { Variant } from '../../glossary/schema.ts';
import { markedSurfaces } from '../../glossary/variants.ts';
import { idOf } from './id-of.ts';

interface SmallEntry {
  id?: string;
  variants: readonly Variant[];
  cues?: readonly string[];
  unless?: readonly string[];
}

/** A small lexicon, its variants as the glossary writes them; each entry's id is its first surface. */
export function lexiconOf(...entries: (string | string[] | SmallEntry)[]): Lexicon {
  return new Lexicon(
    pack(
      entries.map((entry) => {
        const { variants, ...senses } =
          typeof entry === 'string'
            ? { variants: [entry] }
            : Array.isArray(entry)
              ? { variants: entry }
              : entry;
        const surfaces = markedSurfaces(variants);
        return { id: surfaces[0]!.text, ...senses, variants: surfaces };
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
  return findMentions(text, lexicon).map(({ subject }) => idOf(subject));
}
