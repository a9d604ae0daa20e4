/** The address names a part that is not there; shown is the part `near`, or else the start. */
export interface Missing {
  near: string | undefined;
}

/**
 * Draws a page of parts and brings the one that the address names into view, with the focus
 * on it; again whenever the address changes. Where it is missing, `draw` is told so.
 */
export function goToHash(draw: (missing?: Missing) => void): void {
  function go(): void {
    const id = idIn(location.hash);
    if (id === '' || document.getElementById(id)) {
      draw();
      show(id);
    } else {
      const near = nearestPart(id);
      draw({ near });
      show(near ?? 'top');
    }
  }
  draw();
  go();
  addEventListener('hashchange', go);
}

/** The longest beginning of an id, up to one of its dashes, that is a part: "liver" for "liver-surgery". */
function nearestPart(id: string): string | undefined {
  const words = id.split('-');
  while (words.pop() !== undefined) {
    const near = words.join('-');
    if (document.getElementById(near)?.localName === 'article') return near;
  }
  return undefined;
}

function show(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView();
  element?.focus({ preventScroll: true });
}

/** What follows "#"; people who type addresses may leave a "%" that means nothing. */
function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
