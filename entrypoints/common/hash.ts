/** The address names a part that is not there; shown is the part `near`, or else the start. */
export interface Missing {
  near: string | undefined;
}

/**
 * Draws a page of parts and brings the one that the address names into view, with the focus
 * on it; again whenever the address changes. Where it is missing, `draw` is told so.
 * `id`: what is to be shown; a page that draws a part of itself at a time draws the one with it.
 */
export function goToHash(
  draw: (missing: Missing | undefined, id: string) => void,
  isPart = isArticle,
): void {
  function go(): void {
    const id = idIn(location.hash);
    draw(undefined, id);
    if (id === '' || document.getElementById(id)) return show(id);
    const near = nearestPart(id, isPart);
    draw({ near }, near ?? '');
    show(near ?? 'top');
  }
  go();
  addEventListener('hashchange', go);
}

/** Goes to a part, once more if the address names it already: the browser would not. */
export function goToPart(id: string): void {
  if (location.hash === `#${id}`) dispatchEvent(new HashChangeEvent('hashchange'));
  else location.hash = id;
}

/** The longest beginning of an id, up to one of its dashes, that is a part: "liver" for "liver-surgery". */
function nearestPart(id: string, isPart: (id: string) => boolean): string | undefined {
  const words = id.split('-');
  while (words.pop() !== undefined) {
    const near = words.join('-');
    if (isPart(near)) return near;
  }
  return undefined;
}

function isArticle(id: string): boolean {
  return document.getElementById(id)?.localName === 'article';
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
