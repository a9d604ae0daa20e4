/** Longest stretch of work before the page gets a turn, in milliseconds: half a frame. */
const slice = 8;

/** Takes items one by one, giving the page a turn between slices, until done or stopped. */
export async function inSlices<T>(
  items: Iterable<T>,
  take: (item: T) => void,
  signal: AbortSignal,
): Promise<void> {
  let end = performance.now() + slice;
  for (const item of items) {
    take(item);
    if (performance.now() < end) continue;
    await turn();
    if (signal.aborted) return;
    end = performance.now() + slice;
  }
}

/** `scheduler.yield` where there is one: it comes back before other work in the queue. */
function turn(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
