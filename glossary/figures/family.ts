import { matchesIn } from './numbers.ts';

/**
 * What a family read at a place in a text; without a figure: seen, and not to be explained.
 * `Figure`: the kinds that it reads.
 */
export interface Found<Figure> {
  start: number;
  /** Exclusive. */
  end: number;
  figure?: Figure;
}

/** One kind of expression. */
export interface Family<Figure> {
  /**
   * Of each list, a text must hold one word or mark, or nothing is looked for (signs.ts). A word
   * is a stretch of letters from A to Z; a capital after a small letter begins another: "aHR" is
   * "a" and "HR", "razón" "raz" and "n". In small letters it stands for itself in any, with a
   * capital only as it is written. "0" is any digit; spaces and , . ( ) - ' " are no signs.
   */
  signs: readonly string[];
  /** Whether it reads codes alone, no words: they are written alike in every language. */
  codes?: true;
  /**
   * All of this kind in a normal text (normal-text.ts), from left to right. In time
   * proportional to the text: every repetition in a pattern has a limit.
   */
  find(text: string): Found<Figure>[];
}

/** What was read at a match; it may begin before. */
type Reading<Figure> = Omit<Found<Figure>, 'start'> & Partial<Pick<Found<Figure>, 'start'>>;

/** What `read` makes of each match of a pattern, where it makes anything of it. */
export function findEach<Figure>(
  pattern: RegExp,
  read: (match: RegExpExecArray, text: string) => Reading<Figure> | undefined,
): Family<Figure>['find'] {
  return (text) =>
    matchesIn(text, pattern).flatMap((match) => {
      const found = read(match, text);
      return found ? { start: match.index, ...found } : [];
    });
}

/** The same, going on behind what was read: nothing begins inside of it. */
export function findInTurn<Figure>(
  pattern: RegExp,
  read: (match: RegExpExecArray, text: string) => Reading<Figure> | undefined,
): Family<Figure>['find'] {
  return (text) => {
    const found: Found<Figure>[] = [];
    let from = 0;
    for (const match of matchesIn(text, pattern)) {
      if (match.index < from) continue;
      const next = read(match, text);
      if (!next) continue;
      found.push({ start: match.index, ...next });
      from = next.end;
    }
    return found;
  };
}
