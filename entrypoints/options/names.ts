import { files } from '../../extension/sites.ts';
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

/** Subjects as `subjectKey` writes them; one that is no longer explained shows its key. */
export function namesOfSubjects(subjects: readonly string[], language: Language): Named[] {
  return subjects.map((key) => {
    const id = /^term:(.+)$/.exec(key)?.[1] ?? '';
    return { key, name: explain({ kind: 'term', id }, language)?.title ?? key };
  });
}
