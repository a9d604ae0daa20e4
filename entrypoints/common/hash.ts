/**
 * Draws a page of parts and brings the one that the address names into view, with the focus
 * on it; again whenever the address changes. `draw` is told whether that part is missing.
 */
export function goToHash(draw: (missing: boolean) => void): void {
  function go(): void {
    const id = decodeURIComponent(location.hash.slice(1));
    draw(id !== '' && document.getElementById(id) === null);
    const element = document.getElementById(id);
    element?.scrollIntoView();
    element?.focus({ preventScroll: true });
  }
  draw(false);
  go();
  addEventListener('hashchange', go);
}
