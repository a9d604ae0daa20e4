import english from 'virtual:lexicon/en';
import spanish from 'virtual:lexicon/es';
import type { Around } from './figures/find-figures.ts';
import { findMentions } from './find.ts';
import type { Language } from './languages.ts';
import { packedNames, unpack } from './lexicon.ts';
import { newPage } from './senses.ts';
import type { Mention } from './subject.ts';

/** Finds what one block of a page mentions; to be asked block by block, from the page's top. */
export type PageReader = (text: string, around?: Pick<Around, 'headings'>) => Mention[];

/** Reads one page of a language; of languages without a folder only names and codes. */
export function readerOf(language: Language | 'other'): PageReader {
  const names = packedNames(english);
  const packed = { en: english, es: `${spanish}\n${names}`, other: names }[language];
  const [lexicon, page] = [unpack(packed), newPage()];
  const decimals = language === 'en' ? 'point' : 'comma';
  const codesOnly = language === 'other';
  return (text, around) => findMentions(text, lexicon, page, { ...around, decimals, codesOnly });
}
