import { surfacesOf } from '../../glossary/forms.ts';
import { markedSurfaces } from '../../glossary/variants.ts';
import { loadGlossary } from '../../scripts/glossary/load.ts';

/** Every word and short form that can be marked, as the glossary writes it. */
export function markedWords(): string[] {
  const { entries, homonyms } = loadGlossary('glossary');
  const surfaces = Object.values(entries).flatMap(({ variants }) =>
    markedSurfaces(variants).map(({ text }) => text),
  );
  return [...surfaces, ...Object.keys(homonyms).flatMap(surfacesOf)];
}
