import AdvancedMark from 'advanced-mark.js';
import Mark from 'mark.js';
import { findFigures } from '../../glossary/figures/find-figures.ts';
import { findMentions } from '../../glossary/find.ts';
import { findTerms } from '../../glossary/mention-finder.ts';
import { mayConcernHealth } from '../../glossary/health.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { type BlockRoot, readBlocks } from '../../page/blocks.ts';
import type { MarkIndex } from '../../page/marks.ts';
import { watchNear } from '../../page/near.ts';
import { highlightStyle, randomNames } from '../../page/painters/highlight-style.ts';
import { highlightPainter } from '../../page/painters/highlights.ts';
import { readPage } from '../../page/reading.ts';

/** What a job took, in milliseconds, and how many mentions or elements came of it. */
export interface Job {
  took: number;
  count: number;
  /** When all that is in the window was painted; left out where that is when all is done. */
  seen?: number;
}

/** The least that reading a page can cost: every text node, every character. */
export function walk(): Job {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    for (let i = 0; i < data.length; i++) sum = (sum + data.charCodeAt(i)) | 0;
  }
  return { took: performance.now() - start, count: sum };
}

/** All blocks read and all mentions found in one go; or only the terms among them. */
export function scan(lexicon: Lexicon, what: 'all' | 'terms' = 'all'): Job {
  const start = performance.now();
  const look = what === 'all' ? findMentions : findTerms;
  let count = 0;
  for (const { text } of readBlocks(document.body)) count += look(text, lexicon).length;
  return { took: performance.now() - start, count };
}

/** The texts of all blocks, read before anything counts. */
const texts = () => [...readBlocks(document.body)].map(({ text }) => text);

/** Terms and figures in the texts of all blocks, or terms alone. */
export function find(lexicon: Lexicon, what: 'all' | 'terms'): Job {
  const all = texts();
  const start = performance.now();
  let count = 0;
  for (const text of all)
    count += (what === 'all' ? findMentions(text, lexicon) : findTerms(text, lexicon)).length;
  return { took: performance.now() - start, count };
}

/** A million letters of one piece over and over, looked through for figures in so many parts. */
export function hostile(piece: string, parts: number): Job {
  const size = 1_000_000 / parts;
  const text = piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const start = performance.now();
  let count = 0;
  for (let i = 0; i < parts; i++) count += findFigures(text).mentions.length;
  return { took: performance.now() - start, count };
}

/** How long after the last paint, in milliseconds, no other can be expected. */
const quiet = 400;

/**
 * What `entrypoints/page/mark-page.ts` does with a page, without messages: from the
 * packed lexicon until every mention is known and the near ones are painted.
 */
export async function markAll(packed: string): Promise<Job> {
  const start = performance.now();
  const index: MarkIndex = new Map();
  const nearby = new Set<BlockRoot>();
  const { signal } = new AbortController();
  const names = randomNames();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(highlightStyle(names, 'dots'));
  document.adoptedStyleSheets.push(sheet);
  const painter = highlightPainter(names, signal);
  let lexicon: Lexicon | undefined;
  const now = { settled: false, last: start, seen: start };

  function paint(root: BlockRoot): void {
    nearby.add(root);
    const marks = index.get(root) ?? [];
    painter.paint(
      root,
      marks,
      marks.map(() => 'plain'),
    );
    now.last = performance.now();
    const { top, bottom } = (root as Element).getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) now.seen = performance.now();
  }
  const near = watchNear((root, isNear) => {
    if (isNear) paint(root);
    else painter.unpaint(root);
  }, signal);
  readPage(document, {
    index,
    mayConcern: mayConcernHealth,
    prepare: async () => undefined,
    find: (text) => findMentions(text, (lexicon ??= new Lexicon(packed))),
    found(root) {
      if (nearby.has(root)) paint(root);
      near.watch(root);
    },
    dropped: near.leave,
    painted: () => nearby,
    settled() {
      now.settled = true;
      now.last = performance.now();
    },
    overloaded() {
      throw new Error('overloaded on a page that does not change');
    },
    signal,
  });
  while (!now.settled || nearby.size === 0 || performance.now() - now.last < quiet)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const count = [...index.values()].flat().length;
  return { took: now.last - start, count, seen: now.seen - start };
}

/** Ends of words, so that mark.js finds whole words only, as we do. */
const limiters = [...'.,;:()%!?/'];

/** With the layout that the page needs anew, before which nothing is seen; ours asks for it itself. */
function timed(job: (done: (count: number) => void) => void): Job {
  const start = performance.now();
  let count = 0;
  job((marks) => (count = marks));
  document.body.getBoundingClientRect();
  return { took: performance.now() - start, count };
}

const accuracy = { value: 'exactly' as const, limiters };
const whole = { separateWordSearch: false, accuracy };

/** mark.js, as its manual has it for a list. */
export function markJsList(terms: string[]): Job {
  return timed((done) => new Mark(document.body).mark(terms, { ...whole, done }));
}

/**
 * mark.js with one regular expression that holds all terms, the longest first. `across`:
 * also terms that begin in one element and end in another, as we find them.
 */
export function markJsRegExp(terms: string[], across = false): Job {
  const any = terms
    .toSorted((a, b) => b.length - a.length)
    .map((term) => term.replace(/[/\\^$*+?.()|[\]{}]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join('|');
  const pattern = new RegExp(`\\b(?:${any})\\b`, 'gi');
  return timed((done) =>
    new Mark(document.body).markRegExp(pattern, { acrossElements: across, done }),
  );
}

/** advanced-mark.js with so many terms to a pattern; Infinity: all in one. */
export function advancedMark(terms: string[], combine = Infinity): Job {
  // Its types know yes and no only; its code takes a number too.
  const combinePatterns = combine as unknown as boolean;
  return timed((done) =>
    new AdvancedMark(document.body).mark(terms, { ...whole, combinePatterns, done }),
  );
}
