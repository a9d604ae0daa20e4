import words from 'virtual:figures/en';
import sources from 'virtual:sources';
import { explain } from './explain.ts';
import type { Explanation } from './explanation.ts';
import { findFigures } from './figures/find-figures.ts';
import type { Language } from './languages.ts';
import type { Source } from './schema.ts';

/** How to read one kind of figure: a real one, and what its card says. */
export interface Lesson {
  kind: string;
  title: string;
  /** A real figure as it is printed. */
  example: string;
  from: Source;
  explanation: Explanation;
}

/** A lesson for every kind that has an example, by the titles of the kinds. */
export function lessons(language: Language): Lesson[] {
  return Object.entries(words)
    .flatMap(([kind, { title, example }]) => {
      if (!title || !example) return [];
      const mention = findFigures(example.text).mentions.find(
        ({ subject }) => subject.kind === kind,
      );
      const explanation = mention && explain(mention.subject, language);
      if (!explanation) return [];
      return { kind, title, example: example.text, from: sources[example.from]!, explanation };
    })
    .toSorted((a, b) => a.title.localeCompare(b.title, language));
}
