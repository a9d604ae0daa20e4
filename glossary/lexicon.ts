import { firstWord, fold, gap, lettersOf, skip } from './fold.ts';
import { choicesOf, surfacesOf } from './forms.ts';
import { type Packable, firstWords, readLine, wordsOfLine } from './packed.ts';
import { hasCapitals } from './senses.ts';
import { Trie } from './trie.ts';

/** Folded words on either side of a mention; "" where any may stand. */
interface Frame {
  before: string;
  after: string;
}

/** Stands for the mention in a frame. */
const itself = '~';

/** When the surfaces of an entry are meant. */
export interface Sense {
  id: string;
  /** Words of which one must stand near a mention; empty if none is needed. */
  cues: readonly string[];
  /** What must stand right before and right after a mention instead of a cue. */
  frames: readonly Frame[];
  /** Words of which none may stand near a mention. */
  unless: readonly string[];
  /** Whether a settled page stands for a cue. */
  onSettledPage: boolean;
  /** Whether most readers know it. */
  basic: boolean;
}

export interface Surface {
  /** As written. */
  letters: string;
  sense: Sense;
  /** Whether it needs no cue, and no counter-cue silences it. */
  alone: boolean;
  /** Whether its capitals count ("MRI", "CT scan"). */
  capital: boolean;
}

/** A surface found in a text, by its number, and where it ends. */
export interface Match {
  end: number;
  surface: number;
}

interface Item {
  sense: Sense;
  variants: Packable['variants'];
}

/** Stands for the links of a word whose surfaces have been brought in. */
const broughtIn = -1;

/**
 * Every variant to be marked, for looking up in a text. Surfaces are brought in when the word is
 * met with which they begin: a page meets a few hundred of thousands.
 */
export class Lexicon {
  /** Those brought in so far. */
  readonly surfaces: Surface[] = [];
  readonly #trie = new Trie();
  /** Per surface: those of the same letters that belong to other entries ("PR"). */
  readonly #twins = new Map<number, number[]>();
  readonly #lines: string[];
  readonly #items: Item[] = [];
  /** By the hash of a first word: the last of its links, plus one; each names a line and the link before. */
  readonly #links = new Int32Array(firstWords);
  readonly #lineOf: number[] = [];
  readonly #before: number[] = [];

  /** `packed`: what `pack` wrote. */
  constructor(packed: string) {
    this.#lines = packed.split('\n').filter(Boolean);
    for (const [number, line] of this.#lines.entries())
      for (const word of wordsOfLine(line)) {
        this.#lineOf.push(number);
        this.#before.push(this.#links[word]!);
        this.#links[word] = this.#lineOf.length;
      }
  }

  /**
   * Whether a surface may begin with a word, by the hash of its letters (see `hashed`). Never
   * says no where one does.
   */
  mayBegin(hash: number): boolean {
    const word = hash & (firstWords - 1);
    const link = this.#links[word]!;
    if (link > 0) this.#bringIn(word, link);
    return link !== 0;
  }

  /** All of it at once, for whoever looks at the surfaces themselves. */
  complete(): this {
    for (const line of this.#lines) for (const word of wordsOfLine(line)) this.mayBegin(word);
    return this;
  }

  twinsOf(surface: number): readonly number[] | undefined {
    return this.#twins.get(surface);
  }

  /** The node behind an edge of the trie, or 0; the root is 0. */
  step(node: number, letter: number): number {
    return this.#trie.step(node, letter);
  }

  /** The surface that ends at a node, or -1. */
  endsAt(node: number): number {
    return this.#trie.endsAt(node);
  }

  #bringIn(word: number, last: number): void {
    this.#links[word] = broughtIn;
    const numbers: number[] = [];
    for (let link = last; link > 0; link = this.#before[link - 1]!)
      numbers.push(this.#lineOf[link - 1]!);
    // In their own order: of two that claim a surface the first has it.
    for (const number of numbers.toReversed()) {
      const { sense, variants } = this.#itemAt(number);
      for (const { text, alone } of variants)
        for (const letters of surfacesFrom(text, word)) this.#add(letters, alone, sense);
    }
  }

  #itemAt(number: number): Item {
    return (this.#items[number] ??= itemOf(this.#lines[number]!));
  }

  #add(letters: string, alone: boolean, sense: Sense): void {
    const surface = this.surfaces.length;
    this.surfaces.push({ letters, sense, alone, capital: hasCapitals(letters) });
    const first = this.#trie.add(letters, surface);
    if (first !== surface) this.#twins.set(first, [...(this.#twins.get(first) ?? []), surface]);
  }
}

function itemOf(line: string): Item {
  const { id, cues, unless, page, level, variants } = readLine(line);
  const sense = {
    id,
    cues: cues.filter((cue) => !cue.includes(itself)),
    frames: cues.filter((cue) => cue.includes(itself)).flatMap(framesOf),
    unless,
    onSettledPage: page === 'cancer',
    basic: level === 'basic',
  };
  return { sense, variants };
}

/**
 * The surfaces of a variant that begin with a word, spelled out from its front: as soon as its
 * first word is settled, most are given up.
 */
function surfacesFrom(variant: string, word: number): string[] {
  const isSettled = /^[^(]*[ -]/.test(variant);
  const choices = isSettled ? [variant] : choicesOf(variant);
  if (choices.length > 1) return choices.flatMap((choice) => surfacesFrom(choice, word));
  return (firstWord(variant) & (firstWords - 1)) === word ? surfacesOf(variant) : [];
}

function framesOf(line: string): Frame[] {
  return surfacesOf(line).map((words) => {
    const [before = '', after = ''] = words.split(itself);
    return { before, after };
  });
}

const none: readonly Match[] = [];

/**
 * The surfaces that start at `from` and fit the text up to `end`, the longest last, given
 * where a word may end. Runs of gap characters count as one. The word that begins there must
 * have been asked about (`mayBegin`).
 */
export function matchesAt(
  lexicon: Lexicon,
  text: string,
  from: number,
  mayEndAt: (offset: number) => boolean,
): readonly Match[] {
  let matches: Match[] | undefined;
  let node = 0;
  let inGap = false;
  for (let i = from; i < text.length; i++) {
    const reading = fold(text.charCodeAt(i));
    if (reading === skip || (reading === gap && inGap)) continue;
    inGap = reading === gap;
    if (reading < 1 << 24) node = lexicon.step(node, reading);
    else for (const letter of lettersOf(reading)) if (!(node = lexicon.step(node, letter))) break;
    if (node === 0) break;
    const surface = lexicon.endsAt(node);
    if (surface >= 0 && mayEndAt(i + 1)) (matches ??= []).push({ end: i + 1, surface });
  }
  return matches ?? none;
}
