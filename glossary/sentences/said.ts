import type { Picture } from './picture.ts';
import type { Sentence } from './sentence.ts';

/** What is said of a figure. Which sentences, and what stands in them; the words are elsewhere. */
export interface Said {
  /**
   * Of a study, which is about groups of people; of a report, which is about one sample; or of
   * either, which the text around it tells.
   */
  of: 'study' | 'report' | 'either';
  /** What kind of thing it is. */
  names: Sentence;
  /** What this value means. */
  means: Sentence[];
  /** One thing that it does not tell. */
  doesNot: Sentence;
  /** Behind "More". */
  more?: Sentence[];
  picture?: Picture;
  about?: 'survival';
  /** Of the kind's sources, those that this card rests on; all of them where absent. */
  sources?: string[];
}
