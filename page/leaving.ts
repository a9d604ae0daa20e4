/**
 * Tells when a reader leaves the page, and when they have gone back to it. Meanwhile the browser
 * may keep it as it is; where Firefox removes the extension then, it ends us without a word.
 */
export function watchLeaving(left: () => void, back: () => void, signal: AbortSignal) {
  const trusted = (run: () => void) => (event: Event) => {
    if (event.isTrusted) run();
  };
  const [onHide, onShow] = [trusted(left), trusted(back)];
  return {
    /** Once there is something to take away; and again, after a document written anew. */
    listen(): void {
      addEventListener('pagehide', onHide, { signal });
      addEventListener('pageshow', onShow, { signal });
    },
  };
}
