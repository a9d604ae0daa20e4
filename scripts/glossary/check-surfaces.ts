import { foldText } from '../../glossary/fold.ts';
import { surfacesOf } from '../../glossary/forms.ts';
import {
  type Entry,
  type ShortForms,
  type Variant,
  markedSurfaces,
} from '../../glossary/schema.ts';
import type { Checked } from './read-yaml.ts';

/**
 * A surface may open one card only; one that may open several stands among the short forms.
 * A line for each that breaks this, and for each short form of an entry that is not there.
 */
export function checkSurfaces(
  files: Checked<Record<string, { variants: Variant[] }>>[],
  shortForms: Checked<ShortForms>[] = [],
  { entries }: { entries: Record<string, Entry> } = { entries: {} },
): string[] {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const { data, place } of shortForms) {
    for (const [form, meanings] of Object.entries(data)) {
      for (const surface of surfacesOf(form)) owners.set(foldText(surface), 'the short forms');
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
