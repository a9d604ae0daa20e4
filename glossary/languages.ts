/** The languages that have a folder beside this file. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** English: what a text is shown in until it exists in the reader's language. */
export const fallbackLanguage: Language = 'en';

/**
 * The first of `wanted` that we have. Tags are BCP 47 as browsers and pages give
 * them: "es-MX", "EN_us", "". Only their first part counts.
 */
export function chooseLanguage(...wanted: (string | undefined)[]): Language {
  for (const tag of wanted) {
    const [first] = (tag ?? '').toLowerCase().split(/[-_]/);
    const known = languages.find((language) => language === first);
    if (known) return known;
  }
  return fallbackLanguage;
}

export function isLanguage(tag: string): tag is Language {
  return (languages as readonly string[]).includes(tag);
}

/**
 * What a page says its language is: one of ours, or `other`, where only what is written alike in
 * all languages can be found (names of drugs and genes, codes). Pages that say nothing, or
 * nothing that makes sense, are taken for English.
 */
export function languageOfPage(tag: string): Language | 'other' {
  const first = tag.trim().toLowerCase().split(/[-_]/)[0]!;
  if (isLanguage(first)) return first;
  return /^[a-z]{2,3}$/.test(first) && !unknown.has(first) ? 'other' : fallbackLanguage;
}

/** Undetermined, several, no language at all (BCP 47). */
const unknown = new Set(['und', 'mul', 'zxx', 'mis']);
