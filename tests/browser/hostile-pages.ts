/* Pages that take, by accident or on purpose, what we stand on. */
import { prose } from './hostile.ts';
import { spy } from './hostile-spy.ts';

export interface HostilePage {
  name: string;
  /** Runs before everything else of the page. */
  script?: () => void;
  style?: string;
  /** Around the prose, which goes where the dots are. */
  body?: string;
  /** Takes marks out of the registry, as is its right. */
  takesMarks?: boolean;
  headers?: Record<string, string>;
  /** The path of something that never comes to its end. */
  endless?: string;
  /** Takes cards away, as is its right: there may be none, but never one that says less or more. */
  takesCards?: boolean;
  /** What its reader presses before all else: some things a page may do only then. */
  press?: string;
  /** An expression of a list of what it has noticed, in which all is its own. */
  noticed?: { what: string; own: string[] };
  /** An expression that is true once it has done what it does. */
  done?: string;
}

const clobbered =
  `parentNode childNodes nodeType nodeName textContent innerText closest getAttribute
  localName tagName shadowRoot isConnected parentElement firstChild nextSibling contains matches
  getRootNode getBoundingClientRect checkVisibility scrollIntoView offsetParent ownerDocument
  querySelectorAll addEventListener attachShadow append remove`.split(/\s+/);
const inputs = clobbered.map((name) => `<input type="hidden" name="${name}">`).join('');
const taken = 'body documentElement createElement createRange createTreeWalker fullscreenElement';

export const hostilePages: HostilePage[] = [
  {
    name: 'takes the names chrome and browser for frames',
    body: '<iframe name="chrome"></iframe><iframe name="browser"></iframe>…',
  },
  {
    name: 'takes the names chrome and browser for forms',
    body: '<form id="chrome"><input name="runtime"></form><form id="browser"><input name="runtime"></form>…',
  },
  {
    name: 'takes names of the document for pictures',
    body: `${taken.replaceAll(/\w+/g, '<img name="$&" alt="">')}<object id="CSS"></object><a id="Highlight"></a>…`,
  },
  { name: 'clobbers the form around the text', body: `<form>${inputs}…</form>` },
  {
    name: 'freezes and patches its built-ins',
    script: () => {
      const world = globalThis as { honest?: boolean };
      type Method = (...all: unknown[]) => unknown;
      const patch = (on: object, name: string | symbol) => {
        const own = (on as Record<symbol, Method>)[name as symbol]!;
        const value = function (this: unknown, ...all: unknown[]) {
          return world.honest ? Reflect.apply(own, this, all) : { next: null };
        };
        Object.defineProperty(on, name, { value, writable: true });
      };
      const methods = ['attachShadow', 'append', 'animate', 'remove', 'closest', 'setAttribute'];
      world.honest = true;
      for (const name of methods) patch(Element.prototype, name);
      for (const name of ['map', 'filter', 'flatMap', 'push', 'toSorted', 'at', Symbol.iterator])
        patch(Array.prototype, name);
      patch(HTMLElement.prototype, 'showPopover');
      const base = Object.getPrototypeOf({}) as object;
      for (const name of ['subject', 'argument', 'block', 'shown', 'popover', 'mark'])
        Object.defineProperty(base, name, { set() {}, get: () => 'ours' });
      const all = [Object, Array, Map, Set, Promise, Node, Element, Event, EventTarget];
      for (const it of all) Object.freeze(Object.freeze(it).prototype);
      world.honest = false;
    },
  },
  {
    name: 'has a registry, ranges and observers of its own',
    script: () => {
      class Nothing {
        observe() {}
        disconnect() {}
      }
      Object.defineProperty(CSS, 'highlights', { value: new Map() });
      const own = { Highlight: Set, StaticRange: Nothing, IntersectionObserver: Nothing };
      Object.assign(globalThis, own, { MutationObserver: Nothing, ResizeObserver: Nothing });
      Object.assign(globalThis, { getComputedStyle: () => ({}), setTimeout: () => 0 });
      Object.assign(globalThis, { matchMedia: null, AbortController: null });
    },
  },
  {
    name: 'forges events and messages all the time',
    script: () =>
      void setInterval(() => {
        const { forge } = globalThis as unknown as { forge(x: number, y: number): void };
        for (let x = 60; x < 700; x += 40) forge(x, 70);
      }, 200),
  },
  { name: 'lets hardly anything be seen', style: 'html { opacity: 0.02 }' },
  {
    name: 'shrinks every div and makes it transparent',
    style: 'div { opacity: 0 !important; transform: scale(0) !important; z-index: -1 !important }',
  },
  {
    name: 'unsets and hides every div',
    style: '*, div { all: unset !important } div, style, head { display: none !important }',
  },
  {
    name: 'filters, clips and moves every popover',
    style: `[popover] { filter: opacity(0) !important; clip-path: inset(50%) !important; zoom: 0.01 !important;
      translate: -9999px 0 !important; visibility: hidden !important; content-visibility: hidden !important;
      mask: linear-gradient(transparent, transparent) !important; animation: none !important }`,
  },
  {
    name: 'covers everything with something that cannot be pointed at',
    style: 'i { position: fixed; inset: 0; z-index: 2147483647; pointer-events: none }',
    body: '…<i></i>',
  },
  {
    name: 'removes every new div at once',
    takesCards: true,
    script: () =>
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.nodeName === 'DIV') (node as Element).remove();
      }).observe(document, { childList: true, subtree: true }),
  },
  {
    name: 'forbids every popover to open',
    takesCards: true,
    script: () => addEventListener('beforetoggle', (event) => event.preventDefault(), true),
  },
  {
    name: 'removes every popover while it opens',
    takesCards: true,
    script: () =>
      addEventListener('beforetoggle', ({ target }) => (target as Element).remove(), true),
  },
  {
    name: 'clobbers a form that has no box',
    body: `<form style="display:contents">${inputs}<span id="prose">${prose}</span></form>`,
  },
  {
    name: 'swallows what the pointer does',
    takesCards: true,
    script: () => {
      const types = ['pointermove', 'mousemove', 'pointerover', 'click', 'pointerleave'];
      for (const type of types)
        addEventListener(type, (event) => event.stopImmediatePropagation(), true);
    },
  },
  {
    name: 'clears the registry in every frame',
    takesMarks: true,
    script: () => {
      (function clear() {
        CSS.highlights.clear();
        requestAnimationFrame(clear);
      })();
    },
  },
  { name: 'reads all it can and writes it down', script: spy },
];

export function htmlOf({ script, style = '', body = '…' }: HostilePage): string {
  const text = body.replace('…', `<p id="prose">${prose}</p>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
<style>body { margin: 40px; font: 18px serif } ${style}</style>${script ? `<script>(${script})()</script>` : ''}</head>
<body>${text}</body></html>`;
}
