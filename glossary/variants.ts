import { surfacesOf } from './forms.ts';
import type { Variant } from './schema.ts';

/** What of an entry is marked on pages, as lines that forms.ts spells out. `alone`: needs no cue. */
export function markedLines(variants: readonly Variant[]): { text: string; alone: boolean }[] {
  return variants.flatMap((it) => {
    if (typeof it === 'string') return [{ text: it, alone: false }];
    return it.mark === 'search-only' ? [] : [{ text: it.text, alone: it.cues === 'none' }];
  });
}

/** The same, every surface by itself. */
export function markedSurfaces(variants: readonly Variant[]): { text: string; alone: boolean }[] {
  return markedLines(variants).flatMap(({ text: line, alone }) =>
    surfacesOf(line).map((surface) => ({ text: surface, alone })),
  );
}

/** All its surfaces, those for search alone too. */
export function allSurfaces(variants: readonly Variant[]): string[] {
  return variants.flatMap((it) => surfacesOf(typeof it === 'string' ? it : it.text));
}
