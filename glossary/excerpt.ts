import { foldText } from './fold.ts';

/** A short piece of a text; what was looked for is told apart. */
export interface Excerpt {
  /** Which of the texts it is from. */
  from: number;
  parts: { text: string; hit: boolean }[];
}

/** As much as can be taken in at a glance, in letters: before the first hit, and in all. */
const lead = 50;
const most = 170;

/** From the text that holds most of some folded words, the first of several. */
export function excerptOf(texts: readonly string[], words: readonly string[]): Excerpt | undefined {
  const wanted = new Set(words);
  const counts = texts.map((text) => new Set(hitsIn(text, wanted).map(({ word }) => word)).size);
  const best = Math.max(0, ...counts);
  if (best === 0) return undefined;
  const from = counts.indexOf(best);
  return { from, parts: cut(texts[from]!, hitsIn(texts[from]!, wanted)) };
}

interface Place {
  word: string;
  start: number;
  end: number;
}

function hitsIn(text: string, wanted: ReadonlySet<string>): Place[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map(({ 0: word, index }) => ({
      word: foldText(word),
      start: index,
      end: index + word.length,
    }))
    .filter(({ word }) => wanted.has(word));
}

function cut(text: string, hits: Place[]): Excerpt['parts'] {
  const [first] = hits as [Place];
  const start = Math.min(startNear(text, first.start - lead), first.start);
  const end = Math.max(endNear(text, start + most), first.end);
  const parts: Excerpt['parts'] = [];
  const add = (piece: string, hit: boolean) => void (piece && parts.push({ text: piece, hit }));
  let at = start;
  for (const place of hits.filter((hit) => hit.end <= end)) {
    add(text.slice(at, place.start), false);
    add(text.slice(place.start, place.end), true);
    at = place.end;
  }
  add(text.slice(at, end), false);
  if (start > 0) parts.unshift({ text: '… ', hit: false });
  if (end < text.length) parts.push({ text: ' …', hit: false });
  return parts;
}

/** The beginning of a word at or after a place. */
function startNear(text: string, place: number): number {
  return place <= 0 ? 0 : text.indexOf(' ', place) + 1;
}

/** The end of a word at or before a place. */
function endNear(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return space > 0 ? space : place;
}
