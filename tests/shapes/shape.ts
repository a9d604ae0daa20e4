/**
 * One shape of text: what it is, its markup, and the words that are marked in it, in
 * reading order, white space collapsed and invisible characters left out.
 */
export type Shape = [name: string, html: string, words: string[], limits?: Limits];

interface Limits {
  /** Where alone this holds. */
  only?: 'browser' | 'node';
  /** Why, where it does not hold everywhere. */
  because: string;
  /** In browsers, a page of its own: it would disturb the shapes that follow. */
  alone?: true;
}
