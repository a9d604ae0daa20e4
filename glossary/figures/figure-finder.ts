import type { Mention } from '../subject.ts';
import type { Family, Found } from './family.ts';
import type { Figure } from './figure.ts';
import { group } from './group.ts';
import { type Decimals, normalText } from './normal-text.ts';
import { familiesBySigns } from './signs.ts';

/** What the page tells of a block besides its text. */
export interface Around {
  decimals?: Decimals;
  /** Whether only codes are read, which are written alike in every language. */
  codesOnly?: boolean;
  /** What stands at the head of the column and of the row that the block is a cell of. */
  headings?: readonly string[];
}

/** Figures, and places where a figure was seen that we do not explain: no term is marked there. */
interface Figures {
  mentions: Mention[];
  refused: { start: number; end: number }[];
}

const none: Figures = { mentions: [], refused: [] };

/**
 * Finds all figures and codes in one block, leftmost first, none overlapping another. A cell is
 * read with its headings before it: "HR (95% CI)" and "0.64 (0.45–0.91)".
 */
export type FindFigures = (text: string, around?: Around) => Figures;

/** Of two families that read the same stretch, the one listed first counts. */
export function figureFinder(families: readonly Family<Figure>[]): FindFigures {
  const familiesIn = familiesBySigns(families);

  /** The figures in `text`, read as if `before` stood before it. */
  function read(before: string, text: string, { decimals, codesOnly }: Around): Figures {
    const all = familiesIn(before + text);
    const asked = codesOnly ? all.filter(({ codes }) => codes) : all;
    if (asked.length === 0) return none;
    const normal = normalText(before + text, decimals);
    const found = asked.flatMap(({ find }) => find(normal.text));
    if (found.length === 0) return none;
    const places = longest(found).flatMap(({ start, end, figure }) => {
      const [from, to] = [normal.at(start), normal.at(end - 1) + 1].map((at) => at - before.length);
      const [begin, close] = trimmed(text, Math.max(0, from!), to!);
      return begin < close ? { start: begin, end: close, figure } : [];
    });
    const mentions = places.flatMap(({ start, end, figure }) => {
      if (!figure) return [];
      return { start, end, subject: { ...figure, printed: tidy(text.slice(start, end)) } };
    });
    return { mentions: group(mentions, text), refused: places.filter(({ figure }) => !figure) };
  }

  return (text, around = {}) => {
    for (const heading of around.headings ?? []) {
      const figures = read(`${heading} `, text, around);
      if (figures.mentions.length > 0) return figures;
    }
    return read('', text, around);
  };
}

/** Of what overlaps, the longer one; of two alike, the one whose family stands first. */
function longest(found: readonly Found<Figure>[]): Found<Figure>[] {
  const kept: Found<Figure>[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || next.start >= last.end) kept.push(next);
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next;
  }
  return kept;
}

/** A stretch of a text without the spaces at its ends. */
function trimmed(text: string, start: number, end: number): [start: number, end: number] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from]!)) from++;
  const dropSpaces = () => {
    while (to > from && /\s/.test(text[to - 1]!)) to--;
  };
  dropSpaces();
  if (text[to - 1] === ')' && !text.slice(from, to).includes('(')) to--;
  dropSpaces();
  return [from, to];
}

/** As it is shown again: without soft hyphens and the edges of superscripts, on one line. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cf}\u200a]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
