import type { Explanation } from './explanation.ts';
import { foldText } from './fold.ts';

/** The sentence for the very form that was read, where an entry has one: of "hepatic", say. */
export function formLine({ forms = {} }: Explanation, read: string): string | undefined {
  const folded = foldText(read);
  return Object.entries(forms).find(([form]) => foldText(form) === folded)?.[1];
}
