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
