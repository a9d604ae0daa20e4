/** One word as short forms are written: "LRT", "T-DXd", "CDK4/6". */
const shortWord = /[\w/-]+/y;

/** What a page says itself that its short forms mean, in reading order: the latest word counts. */
export class Defined<T> {
  #byForm = new Map<string, T>();
  #firstLetters = new Set<number>();

  set(short: string, meaning: T): void {
    this.#byForm.set(short, meaning);
    this.#firstLetters.add(short.charCodeAt(0));
  }

  /** The longest short form that stands where a word begins, or its plural; and where it ends. */
  at(text: string, start: number): { end: number; meaning: T } | undefined {
    if (!this.#firstLetters.has(text.charCodeAt(start))) return undefined;
    shortWord.lastIndex = start;
    let word = shortWord.exec(text)?.[0] ?? '';
    while (word) {
      const form = this.#byForm.has(word) ? word : word.replace(/s$/, '');
      const meaning = this.#byForm.get(form);
      if (meaning !== undefined) return { end: start + word.length, meaning };
      word = word.slice(0, Math.max(word.lastIndexOf('-'), word.lastIndexOf('/'), 0));
    }
    return undefined;
  }
}
