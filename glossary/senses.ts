import { Defined } from './defined.ts';
import { fold, foldText, gap, isWord, skip } from './fold.ts';
import type { Subject } from './subject.ts';

const letterN = 'n'.charCodeAt(0);

/** How far from a mention its cue may stand, in characters: about two lines of text. */
const reach = 160;

/** As long as the longest side of a frame may be, in characters. */
const frameReach = 60;

/** So many different things that mean nothing else settle what a page is about. */
const enough = 3;

/** What a page means by a short form, in its own words. */
interface Defining {
  subject: Subject;
  long: string;
}

/** What a page has named so far, block by block from its top. */
export interface PageSense {
  /** It names this, unmistakably. */
  add(id: string): void;
  /** Whether it has named anything. */
  named(): boolean;
  /** Whether it is about cancer: then words that are ambiguous elsewhere need no cue. */
  settled(): boolean;
  /** What its own short forms mean; `elsewhere`: nothing of ours. */
  defined: Defined<Defining | 'elsewhere'>;
}

/** `isOurs`: whether the page has a word of illness; three things of biology do not make it ours. */
export function newPage(isOurs: () => boolean = () => true): PageSense {
  const named = new Set<string>();
  return {
    add: (id) => named.size < enough && named.add(id),
    named: () => named.size > 0,
    settled: () => named.size >= enough && isOurs(),
    defined: new Defined(),
  };
}

/** The text around a mention in which its cues may stand, folded. */
export function surroundings(text: string, start: number, end: number): string {
  if (text !== last.text) last = { text, folded: foldInPlace(text) };
  const from = Math.max(0, start - reach);
  return last.folded === undefined
    ? foldText(text.slice(from, end + reach))
    : last.folded.slice(from, end + reach);
}

/** The block that was asked about last: its mentions come one after the other. */
let last: { text: string; folded: string | undefined } = { text: '', folded: '' };

/** A text folded letter for letter, where nothing is skipped and no two gaps run together. */
function foldInPlace(text: string): string | undefined {
  if (!/^[ -~\t\n\r]*$/.test(text) || /[\s-]{2}/.test(text)) return undefined;
  return text.toLowerCase().replace(/[\s-]/g, ' ');
}

/**
 * Whether one of some cues (folded) begins a word near a mention, or in the mention itself:
 * "seeding" near "tumor", but not near "lawn" alone; "tumor seeding" anywhere. A cue with a
 * full stop is a whole word: "er." stands for "ER" and not for "error".
 */
export function hasCue(near: string, cues: readonly string[]): boolean {
  return cues.some((cue) => {
    const isWhole = cue.endsWith('.');
    const letters = isWhole ? cue.slice(0, -1) : cue;
    for (let at = near.indexOf(letters); at >= 0; at = near.indexOf(letters, at + 1)) {
      const end = at + letters.length;
      if (at > 0 && isWord(near.charCodeAt(at - 1))) continue;
      if (!isWhole || end === near.length || !isWord(near.charCodeAt(end))) return true;
    }
    return false;
  });
}

/** Whether what stands right beside a mention is one of some frames: "nodes were [positive]". */
export function hasFrame(
  text: string,
  start: number,
  end: number,
  frames: readonly { before: string; after: string }[],
): boolean {
  const left = foldText(text.slice(Math.max(0, start - frameReach), start));
  const right = withStop(foldText(text.slice(end, end + frameReach)));
  return frames.some(({ before, after }) => {
    const from = left.length - before.length;
    return (
      left.endsWith(before) &&
      (before === '' || from === 0 || !isWord(left.charCodeAt(from - 1))) &&
      right.startsWith(after)
    );
  });
}

/** Frames hold no commas: a semicolon stands for a comma and a bracket too, a full stop for the end. */
function withStop(right: string): string {
  return right === '' ? '.' : right.replace(/^[,)]/, ';');
}

/**
 * Whether short forms stand in their own capitals: "MRI" and "CT scan", not "mri" or the
 * cat that scans a room. Words that are written small may stand in any case.
 */
export function hasItsCapitals(text: string, surface: string): boolean {
  const read = words(text.normalize('NFKD').replace(/\p{M}/gu, ''));
  return words(surface).every((word, i) => !capitals.test(word) || word === read[i]);
}

const capitals = /\p{L}\p{Ll}*\p{Lu}/u;

/** Whether some word of a surface is written with capitals that count. */
export function hasCapitals(surface: string): boolean {
  return surface !== surface.toLowerCase() && capitals.test(surface);
}

function words(text: string): string[] {
  return text.replace(/\p{Cf}/gu, '').split(/[\s\p{Pd}\u2212]+/u);
}

/** "non-metastatic", "non metastatic": the opposite of what we would explain. */
export function isNegated(text: string, start: number): boolean {
  let end = start - 1;
  while (end >= 0 && [gap, skip].includes(fold(text.charCodeAt(end)))) end--;
  if ((text.charCodeAt(end) | 32) !== letterN) return false;
  const before = text.slice(Math.max(0, start - 8), start).replace(/\p{Cf}/gu, '');
  return /(^|\P{L})non[\s\p{Pd}\u2212]+$/iu.test(before);
}

const address =
  /:\/\/|^doi:|^www\.|@|^[~.]*\/|[?&][\w-]*=|\.[a-z]{2,4}\/|\.(html?|pdf|docx?|txt|csv|png|jpe?g|js|ts|py)\b/i;

/** Words between spaces that are no address, no file name and no code. */
const plainWords = /^[("'[]*[A-Za-z][A-Za-z\s-]*[)\]"',;:.!?]*$/;

/** Whether a mention lies in an address, a file name, a telephone number, a hashtag or code. */
export function isPartOfCode(text: string, start: number, end: number): boolean {
  let [from, to] = [start, end];
  while (from > start - 100 && from > 0 && !isSpace(text, from - 1)) from--;
  while (to < end + 100 && to < text.length && !isSpace(text, to)) to++;
  if (plainWords.test(text.slice(from, to))) return false;
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  return (
    address.test(before + text.slice(start, end) + after) ||
    /[#\uff03]|[=\\]$/.test(before) ||
    /^[@=\\]/.test(after) ||
    /^\.(\p{Ll}|\p{Lu}{1,2}(?!\p{L}))/u.test(after) ||
    (/\d-$/.test(before) && /^-\d/.test(after)) ||
    (/[\p{L}\p{N}]\.$/u.test(before) && /^\p{Ll}/u.test(text.slice(start)))
  );
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || (code >= 160 && /\s/.test(text[at]!));
}
