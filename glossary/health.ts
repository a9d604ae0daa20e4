const healthWords =
  /cancer|cáncer|tumou?r|carcinom|oncolog|m[eé]t[aá]st(?!ab)|chemo|quimio|radiothera|radioter|biops|ablat|ablación|cryo|crio|freezing probe|mastectom|lymph|linf|\bmris?\b|\b(ct|cat) scan|\bmr imaging|tomogra|magnetic resonance|ultraso|sonogra|systemic t|hormon|endocrine/i;

/**
 * A cheap look, made once over all the text of a page: without one of these words
 * nothing on it can be ours, and the page is left alone (5.6 ms for 1.5 million
 * characters, where reading it block by block takes several times that).
 */
export function mayConcernHealth(text: string): boolean {
  return healthWords.test(text);
}
