/** What stands around a stretch, in the same sentence. */
export interface Beside {
  before: string;
  after: string;
}

const sentenceEnd = /[.!?]["')\]]{0,2} (?=["'(]?\p{Lu})/u;

/** The words of the same sentence before and after a stretch, at most `reach` letters of each. */
export function beside(text: string, start: number, end: number, reach = 80): Beside {
  return {
    before: text
      .slice(Math.max(0, start - reach), start)
      .split(sentenceEnd)
      .at(-1)!,
    after: text.slice(end, end + reach).split(sentenceEnd)[0]!,
  };
}
