import type { FigureWords } from '../../glossary/figure-words.ts';
import type {
  Entry,
  GuidanceMatter,
  Homonyms,
  Source,
  Topic,
  Translation,
} from '../../glossary/schema.ts';

/** Everything in the glossary folder, checked. */
export interface Glossary {
  entries: Record<string, Entry>;
  translations: Record<string, Translation>;
  /** English words and short forms that mean several things. */
  homonyms: Homonyms;
  /** Words for figures and codes, by kind. */
  figures: Record<string, FigureWords>;
  /** What entries can be browsed by, in the order in which readers see it. */
  topics: Topic[];
  sources: Record<string, Source>;
  /** Front matter of each section of the guidance, by id. */
  guidance: Record<string, GuidanceMatter>;
  words: { en: Record<string, unknown>; es: Record<string, unknown> };
}
