/** When the page got its turns: a loop of messages to itself, as tight as the browser allows. */
interface Turns {
  /** Longest time between two turns, in milliseconds. */
  longest: number;
  /** Time in gaps of more than half a millisecond, in milliseconds: somebody else was at work. */
  busy: number;
  stop(): void;
}

export interface TurnsReport {
  longest: number;
  /** How long turns were counted, in milliseconds. */
  took: number;
}

/** The shortest gap that counts as work, in milliseconds: a turn alone takes a twentieth of it. */
const work = 0.5;

export function countTurns(): Turns {
  const { port1, port2 } = new MessageChannel();
  const turns: Turns = { longest: 0, busy: 0, stop: () => port1.close() };
  let last = performance.now();
  port1.addEventListener('message', () => {
    const now = performance.now();
    turns.longest = Math.max(turns.longest, now - last);
    if (now - last > work) turns.busy += now - last;
    last = now;
    port2.postMessage(0);
  });
  port1.start();
  port2.postMessage(0);
  return turns;
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
