const healthWords =
  /cancer|cáncer|tumou?r|carcinom|oncolog|metast[aá]|chemo|quimio|radiothera|radioter|biops|ablation|ablación|cryo|crio|mastectom|lymph|linf|\bmri\b|\bct scan|ultraso/i;

/**
 * A cheap look, made once over all the text of a page: without one of these words
 * nothing on it can be ours, and the page is left alone (5.6 ms for 1.5 million
 * characters, where reading it block by block takes several times that).
 */
export function mayConcernHealth(text: string): boolean {
  return healthWords.test(text);
}
