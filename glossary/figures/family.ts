import type { Figure } from './figure.ts';

/** What a family read at a place in a text; without a figure: seen, and not to be explained. */
export interface Found {
  start: number;
  /** Exclusive. */
  end: number;
  figure?: Figure;
}

/** One kind of expression. */
export interface Family {
  /** A cheap look: a text without a match holds none. */
  sign: RegExp;
  /** It may stand in a text without any digit: "stage IV", "margins negative". */
  wordsAlone?: true;
  /**
   * All of this kind in a normal text (normal-text.ts), from left to right. In time
   * proportional to the text: every repetition in a pattern has a limit.
   */
  find(text: string): Found[];
}

/** What `read` makes of each match of a pattern, where it makes anything of it. */
export function findEach(
  pattern: RegExp,
  read: (match: RegExpExecArray, text: string) => Omit<Found, 'start'> | undefined,
): Family['find'] {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const found = read(match, text);
      return found ? { start: match.index, ...found } : [];
    });
}
