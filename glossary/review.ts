/** Years after which a text is to be read anew (PIF TICK asks for at most three). */
const term = 2;

/** The day on which a text that was looked over on some day is to be looked over again; ISO dates. */
export function nextReview(reviewed: string): string {
  return `${Number(reviewed.slice(0, 4)) + term}${reviewed.slice(4)}`;
}

export function isDue(reviewed: string, today: Date): boolean {
  return nextReview(reviewed) <= today.toISOString().slice(0, 10);
}
