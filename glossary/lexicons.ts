import english from 'virtual:lexicon/en';
import spanish from 'virtual:lexicon/es';
import type { Language } from './languages.ts';

/** What is marked, by language, packed (see `pack`). */
export type Lexicons = Readonly<Record<Language, string>>;

export const lexicons: Lexicons = { en: english, es: spanish };
