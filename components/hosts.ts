import hostCss from './host.css?inline';
import tokensCss from './tokens.css?inline';

const hosts = new WeakSet<Node>();

/** Whether a node of the page is ours, or was until a moment ago. */
export const isOurHost = (node: Node): boolean => hosts.has(node);

/** How the reader wants our screens to look, as attributes that tokens.css knows. */
export interface Look {
  theme: string;
  textSize: string;
  steady: string;
}

/**
 * An element of ours for a page: a plain `div` popover, and in its closed shadow root the box
 * that is seen.
 */
export function createHost(document: Document, name: 'card' | 'note', role: string, css: string) {
  const host = document.createElement('div');
  hosts.add(host);
  host.popover = 'manual';
  const shadow = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokensCss + hostCss + css);
  shadow.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = name;
  box.setAttribute('role', role);
  shadow.append(box);
  return { host, shadow, box };
}

/** A part of the page over the whole screen, unless it shows nothing of what is put into it. */
const wholeScreen = ':fullscreen:not(:root, video, canvas, img, iframe, object, embed)';

/**
 * A modal dialog, or a part over the whole screen, makes everything outside it inert, what is ours
 * included: go inside.
 */
export function parentFor(document: Document): Element {
  const last = (selector: string) => [...document.querySelectorAll(selector)].at(-1);
  const around = last('dialog:modal') ?? last(wholeScreen);
  return around ?? document.body ?? document.documentElement;
}

/** What nobody winds up is gone after this time, in milliseconds. */
const lifeTime = 1800;

/**
 * Keeps something of ours to be seen until it is stopped. Firefox ends our script without a word
 * when the extension is updated or removed, and what it was showing would stay: so it hides by
 * itself unless the script winds it up again and again.
 */
export function keepShown(element: HTMLElement): () => void {
  const life = element.animate([{ visibility: 'visible' }, { visibility: 'hidden' }], {
    duration: lifeTime,
    easing: 'step-end',
    fill: 'forwards',
  });
  const heart = setInterval(() => (life.currentTime = 0), lifeTime / 3);
  return () => clearInterval(heart);
}
