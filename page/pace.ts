/**
 * How much of the page's time we may take for following its changes. After each pass we
 * rest in proportion to what it took; and where even that is too much over a longer
 * time, the page changes all the time and we had better stop.
 */

/** Rest after a pass, as a multiple of what it took: at most a twentieth of the time is ours. */
const restFactor = 20;
/**
 * A window, in milliseconds, and how much work in it is all that we may take. Two such
 * windows in a row say that the page never settles.
 */
const window = 10_000;
const most = 450;

export interface Pace {
  /** When the next pass may begin; now or later. */
  nextPass: number;
  windowStart: number;
  spent: number;
  /** Whether the window before was full. */
  wasFull: boolean;
}

export function startPace(now: number): Pace {
  return { nextPass: now, windowStart: now, spent: 0, wasFull: false };
}

/** The pace after some work that took `took` milliseconds and ended `now`. */
export function afterWork(pace: Pace, took: number, now: number): Pace {
  const fresh = now - pace.windowStart > window;
  return {
    nextPass: Math.max(pace.nextPass, now + took * restFactor),
    windowStart: fresh ? now : pace.windowStart,
    spent: (fresh ? 0 : pace.spent) + took,
    wasFull: fresh ? pace.spent > most : pace.wasFull,
  };
}

export function isTooMuch({ spent, wasFull }: Pace): boolean {
  return wasFull && spent > most;
}
