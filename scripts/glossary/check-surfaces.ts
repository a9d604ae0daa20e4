import { foldText } from '../../glossary/fold.ts';
import { surfacesOf } from '../../glossary/forms.ts';
import type { Entry, Homonyms, Variant } from '../../glossary/schema.ts';
import { markedSurfaces } from '../../glossary/variants.ts';
import type { Checked } from './read-yaml.ts';

/**
 * A surface may open one card only; one that may open several stands among the homonyms. A line
 * for each that breaks this, and for each meaning that has no entry.
 */
export function checkSurfaces(
  files: Checked<Record<string, { variants: Variant[] }>>[],
  homonyms: Checked<Homonyms>[] = [],
  { entries }: { entries: Record<string, Entry> } = { entries: {} },
): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const { data, place } of homonyms) {
    for (const [form, meanings] of Object.entries(data)) {
      for (const surface of surfacesOf(form)) owners.set(foldText(surface), 'the homonyms');
      for (const id of Object.keys(meanings))
        if (!Object.hasOwn(entries, id))
          problems.push(`${place([form, id])}: ${form}: there is no entry "${id}"`);
    }
  }
  for (const { data, place } of files) {
    for (const [id, { variants }] of Object.entries(data)) {
      for (const { text: surface } of markedSurfaces(variants)) {
        const key = foldText(surface);
        const owner = owners.get(key);
        if (owner)
          problems.push(
            `${place([id, 'variants'])}: ${id}: "${surface}" belongs to ${owner} already`,
          );
        owners.set(key, id);
      }
    }
  }
  return problems;
}
