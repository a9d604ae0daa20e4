import type { Trace } from './integrity.ts';

/** A kind of page whose integrity is proved. */
export interface PageType {
  title: string;
  /** In tests/pages: a script to be built into a page, or the page itself. */
  path: string;
  /** How often it is changed; 0 where it cannot be. */
  changes: number;
  /** Whether we mark this kind of document at all. */
  isMarked: boolean;
  /** Painted words there are at least when it stands. */
  words: number;
  /** Whether its texts are kept by a framework that loses them when a marker wraps words. */
  breakable: boolean;
  /** What differs from run to run without us, and so is not compared. */
  unsteady: readonly (keyof Trace)[];
}

const usual = {
  changes: 60,
  isMarked: true,
  words: 3,
  breakable: false,
  unsteady: [],
};

const type = (title: string, path: string, options: Partial<PageType> = {}): PageType => ({
  title,
  path,
  ...usual,
  ...options,
});

const framework = { changes: 200, words: 5 };

export const pageTypes: PageType[] = [
  type('React 17', 'react-17/main.js', { ...framework, breakable: true }),
  type('React 18, hydrated late', 'react-18/main.js', framework),
  type('React 19', 'react-19/main.js', { ...framework, breakable: true }),
  type('Vue 3, hydrated late', 'vue/main.js', { ...framework, breakable: true }),
  type('Preact', 'preact/main.js', framework),
  type('Svelte 5', 'svelte/main.js', framework),
  type('Lit, in shadow roots', 'lit/main.js', framework),
  type('a virtual list', 'virtual-list/main.js', { changes: 100, words: 20 }),
  type('ProseMirror beside prose', 'prosemirror/main.js', { words: 1 }),
  // It measures itself whenever it finds time.
  type('CodeMirror beside prose', 'codemirror/main.js', { words: 1, unsteady: ['records'] }),
  type('a big table', 'tables/main.js', { changes: 60, words: 30 }),
  type('open shadow roots, one late', 'shadow-dom/main.js', { changes: 100, words: 5 }),
  type('text right in a shadow root', 'shadow-text/main.js'),
  type('a strict content security policy', 'strict-csp/page.html'),
  type('a modal dialog', 'dialog/main.js'),
  type('XHTML', 'xhtml/page.xhtml'),
  type('SVG', 'svg/page.svg', { changes: 20, isMarked: false }),
  type('plain text', 'plain-text/page.txt', { changes: 0, isMarked: false }),
  type('right to left', 'right-to-left/main.js', { words: 8 }),
  type('MathML and ruby', 'mathml-ruby/main.js', { words: 5 }),
  type('frames of its own', 'iframes/main.js', { words: 6 }),
  // Chromium copies closed parts or leaves them out, as it happens.
  type('closed and opening parts', 'details/main.js', { changes: 100, unsteady: ['copied'] }),
  type('an infinite scroll', 'infinite-scroll/main.js', { changes: 20, words: 10 }),
  type('a single-page app', 'single-page-app/main.js', { words: 0 }),
  type('a single-page app, first step', 'single-page-app/main.js', { changes: 1, words: 0 }),
  type('an article of 2 MB', 'long-article/main.js', { changes: 60, words: 10 }),
  type('a form', 'forms/main.js'),
  type('texts cut and joined', 'cut-texts/main.js', { changes: 110 }),
  type('a document written anew', 'written-anew/main.js', { changes: 50, words: 2 }),
];

/** Every test run looks at each kind in one of the browsers, the full run in the other one. */
export const shares = {
  most: pageTypes.filter((_, i) => i % 3 !== 0),
  rest: pageTypes.filter((_, i) => i % 3 === 0),
};

/** Those that keep their texts themselves: each has to live through a thousand random actions. */
export const frameworks: PageType[] = [
  ...pageTypes.filter(({ path }) =>
    /^(react|vue|preact|svelte|lit|prosemirror|codemirror)/.test(path),
  ),
  type('Solid', 'solid/main.js', framework),
  type('Quill beside prose', 'quill/main.js', { words: 1 }),
];

export function addressOf(page: PageType): string {
  return `http://${hostOf(page)}/${page.path.replace(/main\.js$/, 'page.html')}`;
}

/** A site of its own for each type, so that one can be switched off without the others. */
export function hostOf({ title }: PageType): string {
  return `${title.toLowerCase().replace(/\W+/g, '-')}.test`;
}
