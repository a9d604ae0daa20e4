import type { Explanation } from '../../glossary/explanation.ts';
import { explain } from '../../glossary/explain.ts';
import type { Language } from '../../glossary/languages.ts';

interface Named {
  id: string;
  title: string;
}

/** What favourites are called, in the order of their keys; what is there no longer is left out. */
export function namesOfFavourites(
  keys: readonly string[],
  sections: readonly Named[],
  language: Language,
): { explanations: Explanation[]; sections: Named[] } {
  return {
    explanations: keys.flatMap((key) => {
      const [, id] = /^term:(.+)$/.exec(key) ?? [];
      return (id && explain({ kind: 'term', id }, language)) || [];
    }),
    sections: keys.flatMap((key) => sections.filter(({ id }) => key === `section:${id}`)),
  };
}
