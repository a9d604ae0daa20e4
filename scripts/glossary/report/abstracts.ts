import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { findMentions } from '../../../glossary/find.ts';
import type { Lexicon } from '../../../glossary/lexicon.ts';
import { newPage } from '../../../glossary/senses.ts';
import { isCommon, wordPlaces } from '../../../tests/glossary/reading.ts';

/** The abstracts of the project. */
const own = 'tests/abstracts';

/**
 * An abstract of research that the glossary is measured on. The first line of its file tells
 * what stands below and where it is from: `# source: …`, the abstract as printed; `# terms of:
 * …`, its terms in alphabetical order, for texts that may be read but not copied. Those tell
 * which words need a card, but less of cues: a term's neighbors are not those of its sentence.
 */
export interface Abstract {
  name: string;
  first: string;
  /** Paragraphs, read as the blocks of one page. */
  blocks: string[];
}

export interface TechnicalWord {
  /** In small letters, unless it is a short form. */
  word: string;
  hasCard: boolean;
  /** A few words around it. */
  place: string;
}

export function readAbstracts(folder = own): Abstract[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt') && name !== 'everyday.txt')
    .toSorted()
    .map((name) => {
      const [first = '', ...blocks] = readFileSync(`${folder}/${name}`, 'utf8')
        .trim()
        .split(/\n\s*\n/);
      return { name: name.replace('.txt', ''), first, blocks };
    });
}

/**
 * Words of the abstracts that are on no list of common words, and at which a lay reader would
 * not stop all the same; names of people, places and companies too. Those of a folder add to
 * the project's.
 */
export function readEveryday(folder = own): string[] {
  return [...new Set([own, folder])]
    .map((it) => `${it}/everyday.txt`)
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean));
}

/** Every technical word of an abstract, place by place. */
export function technicalWords(
  { blocks }: Abstract,
  lexicon: Lexicon,
  everyday: ReadonlySet<string>,
): TechnicalWord[] {
  const page = newPage();
  return blocks.flatMap((block) => {
    const mentions = findMentions(block, lexicon, page);
    return wordPlaces(block)
      .filter(({ word }) => !isFragment(word) && !isKnown(word.toLowerCase(), everyday))
      .map(({ word, start }) => ({
        word: /\p{Lu}/u.test(word.slice(1)) ? word : word.toLowerCase(),
        hasCard: mentions.some((it) => it.start <= start && start + word.length <= it.end),
        place: around(block, start, start + word.length),
      }));
  });
}

/** A number (a Roman one too), a letter, or a piece of a code: "18F", "III", "p". */
function isFragment(word: string): boolean {
  return /^\d/.test(word) || word.length === 1 || /^(II|III|IV|VI|VII|VIII|IX|XI|XII)$/.test(word);
}

function isKnown(word: string, everyday: ReadonlySet<string>): boolean {
  return everyday.has(word) || isCommon(word);
}

function around(block: string, start: number, end: number): string {
  const before = block.slice(Math.max(0, start - 30), start).replace(/^\S*\s/, '');
  const after = block.slice(end, end + 30).replace(/\s\S*$/, '');
  return `${before}${block.slice(start, end)}${after}`.replace(/\s+/g, ' ');
}
