import type { FigureWords } from '../../glossary/figure-words.ts';
import type { Entry, Translation } from '../../glossary/schema.ts';
import type { Glossary } from './glossary.ts';
import type { Checked } from './read-yaml.ts';

/**
 * What no single file can say of itself: a line for each reference that leads nowhere.
 * `known`: whether all sources, and all sections, could be read.
 */
export function checkReferences(
  entries: Checked<Record<string, Entry>>[],
  translations: Checked<Record<string, Translation>>[],
  figures: Checked<Record<string, FigureWords>>[],
  glossary: Pick<Glossary, 'entries' | 'sources' | 'guidance'>,
  known: { sources: boolean; guidance: boolean },
): string[] {
  const problems: string[] = [];
  for (const { data, place } of entries) {
    for (const [id, entry] of Object.entries(data)) {
      entry.sources.forEach((source, i) => {
        if (known.sources && !Object.hasOwn(glossary.sources, source))
          problems.push(
            `${place([id, 'sources', i])}: ${id}: no source "${source}" in sources.yaml`,
          );
      });
      if (known.guidance && entry.guidance && !Object.hasOwn(glossary.guidance, entry.guidance))
        problems.push(`${place([id, 'guidance'])}: ${id}: no guidance section "${entry.guidance}"`);
    }
  }
  for (const { data, place } of figures) {
    for (const [kind, { sources = [], example }] of Object.entries(data)) {
      const cited = sources.map((it, i) => [it, 'sources', i] as const);
      const named = example ? [...cited, [example.from, 'example', 'from'] as const] : cited;
      for (const [source, ...path] of named)
        if (known.sources && !Object.hasOwn(glossary.sources, source))
          problems.push(
            `${place([kind, ...path])}: ${kind}: no source "${source}" in sources.yaml`,
          );
    }
  }
  for (const { data, place } of translations) {
    for (const [id, translation] of Object.entries(data)) {
      const entry = Object.hasOwn(glossary.entries, id) ? glossary.entries[id] : undefined;
      if (!entry) problems.push(`${place([id])}: ${id}: there is no English entry of this id`);
      else if (Number(translation.of) > Number(entry.version))
        problems.push(
          `${place([id, 'of'])}: ${id}: the English entry is at version ${entry.version}`,
        );
    }
  }
  return problems;
}
