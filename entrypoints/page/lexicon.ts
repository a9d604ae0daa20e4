import english from 'virtual:lexicon/en';
import spanish from 'virtual:lexicon/es';
import type { Language } from '../../glossary/languages.ts';
import { type Lexicon, unpack } from '../../glossary/lexicon.ts';

const packed: Record<Language, string> = { en: english, es: spanish };

/** The lexicon of a page's language, unpacked on first use. */
export function lexiconOf(language: Language): () => Lexicon {
  let lexicon: Lexicon | undefined;
  return () => (lexicon ??= unpack(packed[language]));
}
