import { isConnected, shadowRootOf } from './dom.ts';

/** Waits between looks, in milliseconds: scripts that define elements often load late. */
const waits = [300, 1000, 3000, 10_000];

/**
 * Looks a few times whether custom elements have got an open shadow root meanwhile:
 * nothing tells when one is attached.
 */
export function watchHollow(found: (root: ShadowRoot) => void, signal: AbortSignal) {
  const hollow = new Set<Element>();
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));

  function look(): void {
    timer = undefined;
    for (const element of hollow) {
      const root = shadowRootOf(element);
      if (root || !isConnected(element)) hollow.delete(element);
      if (root) found(root);
    }
    turn++;
    lookLater();
  }

  function lookLater(): void {
    if (hollow.size > 0 && turn < waits.length && !signal.aborted)
      timer ??= setTimeout(look, waits[turn]);
  }

  return {
    /** Notes a custom element without a root, and begins to look anew. */
    note(element: Element): void {
      if (hollow.has(element)) return;
      hollow.add(element);
      turn = 0;
      lookLater();
    },
  };
}
