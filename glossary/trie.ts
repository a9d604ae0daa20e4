import { fold, foldText, gap, latinEnd, lettersOf, skip } from './fold.ts';

/**
 * A trie whose edges lie in one open-addressed hash table: for 4,000 surfaces
 * under a megabyte, where a dense table takes four, and nearly as fast to scan.
 */
export class Trie {
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
  /** The nodes behind the root, by Latin letter. */
  #latinRoots = new Uint32Array(latinEnd);
  /** Which three letters a surface begins with, five bits each: most words of a page end here. */
  #beginnings = new Uint8Array(1 << 15);

  add(surface: string, number: number): void {
    let node = 0;
    for (let i = 0; i < surface.length; i++) {
      const reading = fold(surface.charCodeAt(i));
      if (reading === skip) continue;
      for (const letter of lettersOf(reading))
        node = this.step(node, letter) || this.#grow(node, letter);
    }
    this.#ends[node] ??= number + 1;
    this.#begin(foldText(surface));
  }

  #begin(folded: string): void {
    const [first, second, third] = [0, 1, 2].map((i) => folded.charCodeAt(i) & 31);
    // What comes after a surface of one or two letters may be anything.
    const any = Array.from({ length: 32 }, (_, letter) => letter);
    for (const two of folded.length < 2 ? any : [second!])
      for (const three of folded.length < 3 ? any : [third!])
        this.#beginnings[(first! << 10) | (two << 5) | three] = 1;
  }

  /**
   * Whether a surface may begin with what stands at `from`: a cheap look, which never says
   * no where one does.
   */
  mayBegin(text: string, from: number): boolean {
    let bits = 0;
    let inGap = false;
    for (let i = from; i < from + 3; i++) {
      const code = i < text.length ? text.charCodeAt(i) : gap;
      const reading = code > 126 ? skip : fold(code);
      // What is skipped, several letters in one, a run of gaps: look closely.
      if (reading === skip || (reading === gap && inGap)) return true;
      inGap = reading === gap;
      bits = (bits << 5) | (reading & 31);
    }
    return this.#beginnings[bits] === 1;
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
