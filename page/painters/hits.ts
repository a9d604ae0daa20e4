import Mark from 'mark.js';

/** Elements of our own kind, so that marks that open cards are told apart from them. */
const look = { element: 'span', className: 'hit' };

/** Where nothing is wrapped: drawings, and what something else may write anew. */
const exclude = ['svg *', 'button', 'button *'];

/** What may stand beside a word. */
const limiters = [...' \u00a0.,;:!?()[]“”‘’"\'/–—-‑…%+='];

/** Shows in islands of ours where folded words stand, in the place of what was shown before. */
export function showHits(islands: readonly HTMLElement[], words: readonly string[]): void {
  clearHits(islands);
  if (words.length === 0) return;
  new Mark(islands).mark([...words], {
    ...look,
    exclude,
    separateWordSearch: false,
    diacritics: true,
    accuracy: { value: 'exactly', limiters },
  });
}

/** Takes all of it away; marks that open cards stay the elements that they are. */
export function clearHits(islands: readonly HTMLElement[]): void {
  new Mark(islands).unmark(look);
}
