import sections from 'virtual:guidance';
import en from 'virtual:terms/en';
import es from 'virtual:terms/es';
import MiniSearch, { type SearchResult } from 'minisearch';
import { foldText } from './fold.ts';
import type { Language } from './languages.ts';
import { allSurfaces } from './variants.ts';
import type { Subject } from './subject.ts';

/** What a text may be looking for: a subject, or a section of the guide, by some words of it. */
export type Hit = { subject: Subject } | { section: string; words: string[] };

/** More than this many of a kind help nobody. */
const most = 10;

/**
 * Looks up words, with their beginnings and slips of the pen, in the glossary and the
 * guide; best first. Of the guide the titles alone, unless `texts` are given, by section.
 * Built on first use: a few milliseconds for hundreds of entries.
 */
export function makeSearch(
  language: Language,
  texts: () => Readonly<Record<string, string>> = () => ({}),
): (text: string) => Hit[] {
  let built: ReturnType<typeof build> | undefined;
  return (text) => {
    const { index, named } = (built ??= build(language, texts()));
    const exact = named.get(foldText(text.trim()));
    const results = withoutFarSections(index.search(text));
    const words = new Map(results.map((result) => [result.id as string, wordsOf(result)]));
    const ids = [...words.keys()];
    const counts = { term: 0, section: 0 };
    return [...new Set(exact ? [exact, ...ids] : ids)].flatMap((id): Hit[] => {
      const [kind, name] = id.split(':') as ['term' | 'section', string];
      if (counts[kind]++ >= most) return [];
      if (kind === 'term') return [{ subject: { kind, id: name } }];
      return [{ section: name, words: words.get(id)! }];
    });
  };
}

/** In a long text much looks like a slip of the pen: such sections count only where no other is found. */
function withoutFarSections(results: SearchResult[]): SearchResult[] {
  const isSection = ({ id }: SearchResult) => (id as string).startsWith('section:');
  const isNear = (result: SearchResult) =>
    result.queryTerms.every((asked) => result.terms.some((term) => term.startsWith(asked)));
  if (!results.some((result) => isSection(result) && isNear(result))) return results;
  return results.filter((result) => !isSection(result) || isNear(result));
}

/** The words by which it was found: what was asked for and what begins so, else what is like it. */
function wordsOf({ terms, queryTerms }: SearchResult): string[] {
  const near = terms.filter((term) => queryTerms.some((asked) => term.startsWith(asked)));
  return near.length > 0 ? near : terms;
}

/** `named`: whose form a text is, letter by letter; that comes before everything like it. */
function build(
  language: Language,
  texts: Readonly<Record<string, string>>,
): { index: MiniSearch; named: Map<string, string> } {
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
    index.add({ id: `section:${id}`, name: title, forms: '', text: texts[id] ?? '' });
  return { index, named };
}
