/** Longest stretch of work before the page gets a turn, in milliseconds: half a frame. */
const slice = 8;

/**
 * Takes items one by one, giving the page a turn between slices, until done or stopped.
 * Answers how long the work itself took, in milliseconds.
 */
export async function inSlices<T>(
  items: Iterable<T>,
  take: (item: T) => void,
  signal: AbortSignal,
): Promise<number> {
  let start = performance.now();
  let took = 0;
  for (const item of items) {
    take(item);
    if (performance.now() - start < slice) continue;
    took += performance.now() - start;
    await turn();
    if (signal.aborted) return took;
    start = performance.now();
  }
  return took + performance.now() - start;
}

/** `scheduler.yield` where there is one: it comes back before other work in the queue. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
