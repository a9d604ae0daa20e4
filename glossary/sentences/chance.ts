/** So many of so many: 57 of 100, 5 of 1,000. */
export interface Share {
  count: number;
  of: number;
  /** The count is rounded. */
  about: boolean;
}

/** A chance from 0 to 1 as a share of 100, or of the first larger round number that shows it. */
export function shareOf(chance: number): Share {
  for (const of of [100, 1000, 10_000, 100_000, 1_000_000]) {
    const exact = chance * of;
    const count = Math.round(exact);
    // Within a thirtieth of the value: 0.267 is about 27 of 100, but 0.036 is 36 of 1,000.
    const off = Math.abs(exact - count);
    if (count > 0 && off <= count / 30) return { count, of, about: off > 1e-6 };
  }
  return { count: 1, of: 1_000_000, about: true };
}
