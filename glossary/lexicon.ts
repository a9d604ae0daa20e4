import { surfacesOf } from './forms.ts';
import { fold, gap, latinEnd, lettersOf, skip } from './fold.ts';

/** What the lexicon needs of an entry. */
export interface Packable {
  id: string;
  /**
   * Lines that forms.ts spells out: half as long as the surfaces. `alone`: needs no cue, and
   * no counter-cue silences it.
   */
  variants: readonly { text: string; alone: boolean }[];
  cues?: readonly string[] | undefined;
  /** Counter-cues. */
  unless?: readonly string[] | undefined;
  /** Whether a page that is settled (senses.ts) stands for a cue. */
  page?: 'cancer' | undefined;
}

/** A surface found in a text, by its number, and where it ends. */
export interface Match {
  end: number;
  surface: number;
}

/** Every variant to be marked, for looking up in a text. */
export interface Lexicon {
  ids: string[];
  /** Per entry: words of which one must stand near a mention; empty if none is needed. */
  cues: string[][];
  /** Per entry: words of which none may stand near a mention. */
  unless: string[][];
  /** Per entry: whether a settled page stands for a cue. */
  onSettledPage: boolean[];
  /** Per surface: its letters as written, the entry it belongs to, whether it needs no cue. */
  surfaces: string[];
  entryOf: number[];
  alone: boolean[];
  trie: Trie;
}

/** Before a line that needs no cue: none begins with it. */
const aloneSign = '!';

/** After an id: a settled page stands for a cue. */
const pageSign = '+';

/** All entries as one string: a line each, `id TAB cue,cue TAB unless,unless TAB line…`. */
export function pack(entries: readonly Packable[]): string {
  return entries
    .filter((entry) => entry.variants.length > 0)
    .map(({ id, cues = [], unless = [], page, variants }) => {
      const lines = variants.map(({ text, alone }) => (alone ? aloneSign : '') + text);
      return [id + (page ? pageSign : ''), cues.join(','), unless.join(','), ...lines].join('\t');
    })
    .join('\n');
}

/** Reads what `pack` wrote and builds the trie. A few milliseconds for 4,000 surfaces. */
export function unpack(packed: string): Lexicon {
  const lexicon: Lexicon = {
    ids: [],
    cues: [],
    unless: [],
    onSettledPage: [],
    surfaces: [],
    entryOf: [],
    alone: [],
    trie: new Trie(),
  };
  for (const line of packed.split('\n').filter(Boolean)) {
    const [id = '', cues = '', unless = '', ...written] = line.split('\t');
    const entry = lexicon.ids.push(id.replace(pageSign, '')) - 1;
    lexicon.onSettledPage.push(id.endsWith(pageSign));
    lexicon.cues.push(cues ? cues.split(',') : []);
    lexicon.unless.push(unless ? unless.split(',') : []);
    for (const signed of written) {
      const alone = signed.startsWith(aloneSign);
      for (const surface of surfacesOf(alone ? signed.slice(1) : signed)) {
        lexicon.trie.add(surface, lexicon.surfaces.push(surface) - 1);
        lexicon.entryOf.push(entry);
        lexicon.alone.push(alone);
      }
    }
  }
  return lexicon;
}

/**
 * A trie whose edges lie in one open-addressed hash table: for 4,000 surfaces
 * under a megabyte, where a dense table takes four, and nearly as fast to scan.
 */
class Trie {
  #keys = new Uint32Array(1024);
  #targets = new Uint32Array(1024);
  #edges = 0;
  #nodes = 1;
  /** Per node: the surface that ends there, plus one. */
  #ends: number[] = [];
  /** Letters that occur, numbered from 1, so that an edge fits into 32 bits. */
  #symbols = new Map<number, number>();
  /** The same as a table, for Latin letters; 0 where a letter does not occur. */
  #latinSymbols = new Uint8Array(latinEnd);
  /** The nodes behind the root, by Latin letter: most words of a page end here. */
  #latinRoots = new Uint32Array(latinEnd);

  add(surface: string, number: number): void {
    let node = 0;
    for (let i = 0; i < surface.length; i++) {
      const reading = fold(surface.charCodeAt(i));
      if (reading === skip) continue;
      for (const letter of lettersOf(reading))
        node = this.step(node, letter) || this.#grow(node, letter);
    }
    this.#ends[node] ??= number + 1;
  }

  /** The node behind an edge, or 0 where there is none (the root is no one's target). */
  step(node: number, letter: number): number {
    if (node === 0 && letter < latinEnd) return this.#latinRoots[letter]!;
    const symbol = letter < latinEnd ? this.#latinSymbols[letter]! : this.#symbols.get(letter);
    return symbol ? this.#targets[this.#slot(node * 256 + symbol)]! : 0;
  }

  /** The number of the surface that ends at a node, or -1. */
  endsAt(node: number): number {
    return (this.#ends[node] ?? 0) - 1;
  }

  #grow(node: number, letter: number): number {
    let symbol = this.#symbols.get(letter);
    if (symbol === undefined) this.#symbols.set(letter, (symbol = this.#symbols.size + 1));
    if (letter < latinEnd) this.#latinSymbols[letter] = symbol;
    if (letter < latinEnd && node === 0) this.#latinRoots[letter] = this.#nodes;
    if (symbol > 255) throw new Error(`lexicon: more than 255 different letters, at "${letter}"`);
    if (++this.#edges * 2 > this.#keys.length) this.#double();
    const slot = this.#slot(node * 256 + symbol);
    this.#keys[slot] = node * 256 + symbol;
    return (this.#targets[slot] = this.#nodes++);
  }

  /** The place of a key, or the free place where it would go. Keys are never 0. */
  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 8) & mask;
    while (this.#keys[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  #double(): void {
    const [keys, targets] = [this.#keys, this.#targets];
    this.#keys = new Uint32Array(keys.length * 2);
    this.#targets = new Uint32Array(keys.length * 2);
    keys.forEach((key, i) => {
      if (key === 0) return;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#targets[slot] = targets[i]!;
    });
  }
}

const none: readonly Match[] = [];

/**
 * The surfaces that start at `from` and fit the text up to `end`, the longest last, given
 * where a word may end. Runs of gap characters count as one.
 */
export function matchesAt(
  { trie }: Lexicon,
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
    if (reading < 1 << 24) node = trie.step(node, reading);
    else for (const letter of lettersOf(reading)) if (!(node = trie.step(node, letter))) break;
    if (node === 0) break;
    const surface = trie.endsAt(node);
    if (surface >= 0 && mayEndAt(i + 1)) (matches ??= []).push({ end: i + 1, surface });
  }
  return matches ?? none;
}
