import type { Around } from './figures/figure-finder.ts';
import type { Language } from './languages.ts';
import { Lexicon } from './lexicon.ts';
import type { Lexicons } from './lexicons.ts';
import type { FindMentions } from './mention-finder.ts';
import { packedNames } from './packed.ts';
import { newPage } from './senses.ts';
import type { Mention, Subject } from './subject.ts';

/** Finds what one block of a page mentions; to be asked block by block, from the page's top. */
export interface PageReader {
  (text: string, around?: Pick<Around, 'headings'>): Mention[];
  /**
   * Whether the page has shown what it is about. Blocks that were read before that may hold
   * more than was found in them: the first words of a letter, a title.
   */
  settled(): boolean;
}

/**
 * Reads one page of a language; of languages without a folder only names and codes. Figures that
 * stand on pages of any kind ("7 of 40 (18%)"), and words with cues, are found once an unmistakable
 * word was, or one of illness, which words in doubt need too. `ofHealth`: it is known to be about it.
 */
export function readerOf(
  language: Language | 'other',
  lexicons: Lexicons,
  findMentions: FindMentions,
  ofHealth = false,
): PageReader {
  const lexicon = new Lexicon(packedFor(language, lexicons));
  let saysIllness = ofHealth;
  const page = newPage(() => saysIllness);
  const decimals = language === 'en' ? 'point' : 'comma';
  const codesOnly = language === 'other';
  let isOurs = ofHealth;
  const find = (text: string, around?: Pick<Around, 'headings'>) => {
    saysIllness ||= illness.test(text);
    const mentions = findMentions(text, lexicon, page, { ...around, decimals, codesOnly });
    isOurs ||= saysIllness || page.named() || mentions.some(isOnlyOurs);
    return isOurs ? mentions : [];
  };
  return Object.assign(find, { settled: page.settled });
}

/** Illness, or a treatment that is hardly ever for another one. */
const illness =
  /cancer|carcinom|tumou?r|metast[aá](?!b)|oncolog|cáncer|malignan|\bmets\b|chemo(?!tax|kin)|quimio|mastect|mammogr|bi-?rads|lumpect|radiother|radioter|\bher2|ciclib|cdk4|trozol|tamoxif/i;

const statistics = new Set<Subject['kind']>([
  'percentages',
  'count',
  'stage',
  'p-value',
  'interval',
  'odds-ratio',
  'risk-ratio',
  'rate-ratio',
  'median',
  'spread',
  'change',
]);

/** A figure that no page about something else has. A word with cues does not tell: cues err too. */
function isOnlyOurs({ subject }: Pick<Mention, 'subject'>): boolean {
  return subject.kind !== 'term' && subject.kind !== 'abbreviation' && !isOfAnyPage(subject);
}

/** Whether a page about something else may have it as well. */
function isOfAnyPage(subject: Subject): boolean {
  if (subject.kind === 'findings') return subject.parts.every(isOfAnyPage);
  if (subject.kind === 'hazard-ratio') return !subject.interval && !subject.p;
  return statistics.has(subject.kind);
}

function packedFor(language: Language | 'other', lexicons: Lexicons): string {
  if (language === 'en') return lexicons.en;
  const names = packedNames(lexicons.en);
  return language === 'other' ? names : `${lexicons[language]}\n${names}`;
}

/** All blocks of a page at once: those that were read too early a second time. */
export function readBlocksOf(blocks: readonly string[], read: PageReader): Mention[][] {
  const early = new Set<number>();
  const found = blocks.map((block, i) => {
    if (!read.settled()) early.add(i);
    return read(block);
  });
  return read.settled()
    ? found.map((mentions, i) => (early.has(i) ? read(blocks[i]!) : mentions))
    : found;
}
