import sections from 'virtual:guidance';
import en from 'virtual:terms/en';
import es from 'virtual:terms/es';
import MiniSearch from 'minisearch';
import { foldText } from './fold.ts';
import type { Language } from './languages.ts';
import { allSurfaces } from './schema.ts';
import type { Subject } from './subject.ts';

/** What a text may be looking for: a subject, or a section of the guide. */
export type Hit = { subject: Subject } | { section: string };

/** More than this many of a kind help nobody. */
const most = 10;

/**
 * Looks up words, with their beginnings and slips of the pen, in the glossary and the
 * guide; best first. Built on first use: a few milliseconds for hundreds of entries.
 */
export function makeSearch(language: Language): (text: string) => Hit[] {
  let built: ReturnType<typeof build> | undefined;
  return (text) => {
    const { index, named } = (built ??= build(language));
    const exact = named.get(foldText(text.trim()));
    const ids = index.search(text).map(({ id }) => id as string);
    const counts = { term: 0, section: 0 };
    return [...new Set(exact ? [exact, ...ids] : ids)].flatMap((id): Hit[] => {
      const [kind, name] = id.split(':') as ['term' | 'section', string];
      if (counts[kind]++ >= most) return [];
      return [kind === 'term' ? { subject: { kind, id: name } } : { section: name }];
    });
  };
}

/** `named`: whose form a text is, letter by letter; that comes before everything like it. */
function build(language: Language): { index: MiniSearch; named: Map<string, string> } {
  const named = new Map<string, string>();
  const index = new MiniSearch({
    fields: ['name', 'forms', 'text'],
    processTerm: (term) => foldText(term),
    searchOptions: {
      boost: { name: 12, forms: 2 },
      // The very word before its beginnings, those before slips of the pen.
      weights: { prefix: 0.2, fuzzy: 0.02 },
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
    },
  });
  for (const [id, entry] of Object.entries(en)) {
    const translation = language === 'es' && Object.hasOwn(es, id) ? es[id] : undefined;
    const all = translation ? [entry, translation] : [entry];
    const forms = all.flatMap(({ variants }) => allSurfaces(variants));
    for (const form of [...all.map(({ name }) => name), ...forms])
      if (!named.has(foldText(form))) named.set(foldText(form), `term:${id}`);
    index.add({
      id: `term:${id}`,
      name: all.map(({ name }) => name).join(' '),
      forms: forms.join(' '),
      text: (translation ?? entry).short,
    });
  }
  for (const { id, title } of Object.values(sections))
    index.add({ id: `section:${id}`, name: title, forms: '', text: '' });
  return { index, named };
}
