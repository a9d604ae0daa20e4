import { type Packable, pack } from '../../glossary/packed.ts';
import type { Entry, Homonyms } from '../../glossary/schema.ts';
import { markedLines } from '../../glossary/variants.ts';

/** What of an entry or a translation says where it is meant. */
type Sensed = Pick<Entry, 'variants' | 'cues' | 'unless'> &
  Partial<Pick<Entry, 'page' | 'language' | 'level'>>;

/** The lexicon of some entries, or of translations, and of homonyms that stand for one of them. */
export function packGlossary(entries: Record<string, Sensed>, homonyms: Homonyms = {}): string {
  const shared = Object.entries(homonyms).flatMap(([form, meanings]) =>
    Object.entries(meanings)
      .filter(([id]) => Object.hasOwn(entries, id))
      .map(([id, { near, unless, page }]) => ({
        id,
        variants: [{ text: form, alone: false }],
        cues: near,
        unless,
        page,
      })),
  );
  return pack([...Object.entries(entries).map(packable), ...shared]);
}

function packable([id, entry]: [string, Sensed]): Packable {
  const { variants, cues, unless, language, level } = entry;
  return {
    id,
    variants: markedLines(variants),
    cues,
    unless,
    page: pageOf(entry),
    language,
    level,
  };
}

function pageOf({ page, cues = [] }: Sensed): 'cancer' | undefined {
  if (page === 'everyday') return undefined;
  return page === 'cancer' || cues.some((cue) => !cue.includes('~')) ? 'cancer' : undefined;
}
