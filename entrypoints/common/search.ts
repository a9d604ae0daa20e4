import sections from 'virtual:guidance';
import type { Found } from '../../components/SearchResults.tsx';
import { explain } from '../../glossary/explain.ts';
import type { Language } from '../../glossary/languages.ts';
import { makeSearch } from '../../glossary/search.ts';

/** Looks up a text; what is found comes with its words. */
export function searchIn(language: Language): (text: string) => Found {
  const search = makeSearch(language);
  return (text) => {
    const hits = search(text);
    return {
      explanations: hits.flatMap((hit) =>
        'subject' in hit ? (explain(hit.subject, language) ?? []) : [],
      ),
      sections: hits.flatMap((hit) => ('section' in hit ? (sections[hit.section] ?? []) : [])),
    };
  };
}
