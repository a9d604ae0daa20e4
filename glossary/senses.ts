/** How far from a mention its cue may stand, in characters: about two lines of text. */
const reach = 160;

/**
 * Whether an ambiguous mention is meant in its medical sense: one of its cues must
 * begin a word near by, or in the mention itself ("seeding" near "tumor", but not near
 * "lawn" alone; "tumor seeding" anywhere).
 */
export function hasCue(text: string, start: number, end: number, cues: readonly string[]): boolean {
  const near = text.slice(Math.max(0, start - reach), end + reach).toLowerCase();
  return cues.some((cue) => {
    for (let at = near.indexOf(cue); at >= 0; at = near.indexOf(cue, at + 1))
      if (at === 0 || !/\p{L}/u.test(near[at - 1]!)) return true;
    return false;
  });
}
