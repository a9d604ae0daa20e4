import { files } from '../../extension/sites.ts';
import { titleOfFigures } from '../../glossary/explain-figure.ts';
import { explain } from '../../glossary/explain.ts';
import type { Language } from '../../glossary/languages.ts';
import { popupWords } from '../../glossary/words.ts';

interface Named {
  key: string;
  name: string;
}

export function namesOfSites(sites: readonly string[], language: Language): Named[] {
  return sites.map((key) => ({ key, name: key === files ? popupWords(language).files : key }));
}

/** Subjects as `knownKey` writes them; one that is no longer explained shows its key. */
export function namesOfSubjects(subjects: readonly string[], language: Language): Named[] {
  return subjects.map((key) => {
    const [, kind, id = ''] = /^(term|figure):(.+)$/.exec(key) ?? [];
    const title =
      kind === 'figure' ? titleOfFigures(id) : explain({ kind: 'term', id }, language)?.title;
    return { key, name: title ?? shortForm(key) ?? key };
  });
}

/** A short form that a page explains itself, as the page writes it. */
function shortForm(key: string): string | undefined {
  try {
    const { short, long } = JSON.parse(key) as Record<string, unknown>;
    return typeof short === 'string' && typeof long === 'string' ? `${short} (${long})` : undefined;
  } catch {
    return undefined;
  }
}
