import type { Mention } from '../glossary/subject.ts';
import { type Block, type BlockRoot, readBlocks } from './blocks.ts';
import { isConnected, parentOf } from './dom.ts';
import { textsIn, watchHollow } from './late-shadows.ts';
import { type Mark, type MarkIndex, mayTouch } from './marks.ts';
import { afterWork, isTooMuch, startPace } from './pace.ts';
import { inSlices, turn } from './slices.ts';
import { type Changes, watchChanges } from './watch.ts';

interface ReadingOptions {
  index: MarkIndex;
  /** Whether a text can hold anything of ours; until one does, nothing is read block by block. */
  mayConcern(text: string): boolean;
  /** Called before anything is looked for: what finds may have to come first. */
  prepare(): Promise<void>;
  find(text: string, block: Block): Mention[];
  /** A root's marks are known: all of them, anew. */
  found(root: BlockRoot, marks: Mark[]): void;
  /** A root's marks, if it had any, are void: its text has changed or gone. */
  dropped(root: BlockRoot): void;
  /**
   * Roots that were read too early, to be read once more now that more is known; each once.
   * Where nothing else is found, the marks stay, and with them an open card.
   */
  again?(): readonly BlockRoot[];
  /** Whether a node is not the page's, but ours. */
  isOurs?(node: Node): boolean;
  /** The roots whose marks are painted: theirs are dropped before the next paint, others later. */
  painted(): Iterable<BlockRoot>;
  /** All that was waiting has been read. */
  settled(): void;
  /** The document has another root. */
  anew?(): void;
  /** The page changes so much that following it would slow it down. */
  overloaded(): void;
  signal: AbortSignal;
}

type Reach = 'all' | 'own';

/** Reads a document from top to bottom in slices, and whatever changes later, into `index`. */
export function readPage(document: Document, options: ReadingOptions): void {
  const { index, mayConcern, prepare, find, found, dropped, again, painted } = options;
  const { isOurs, settled, overloaded, signal } = options;
  let tasks = new Map<BlockRoot, Reach>();
  let [awake, busy, first] = [false, false, true];
  /** Where the reading stands, until it loses its way. */
  let here: Node | undefined;
  let pace = startPace(performance.now());
  let timer: ReturnType<typeof setTimeout> | undefined;

  function drop(root: BlockRoot): void {
    if (index.delete(root)) dropped(root);
  }

  function dropGone(roots: Iterable<BlockRoot>): void {
    for (const root of roots) if (!isConnected(root)) drop(root);
  }

  function* blocksOf(root: BlockRoot, reach: Reach): Generator<Block> {
    const anew = new Set<BlockRoot>();
    const passing = {
      at: (node: Node) => void (here = node),
      shadow: watcher.observe,
      hollow: hollow.note,
    };
    for (const block of readBlocks(root, reach, passing)) {
      if (!anew.has(block.root)) drop(block.root);
      anew.add(block.root);
      yield block;
      if (here) continue;
      // Going on from a place that is no more, the rest of the page would be passed over.
      add(root, reach);
      return;
    }
  }

  function marksIn(block: Block): Mark[] {
    return find(block.text, block)
      .map((mention): Mark => ({ block, mention }))
      .filter(mayTouch);
  }

  function take(block: Block): void {
    const marks = marksIn(block);
    if (marks.length === 0) return;
    const all = [...(index.get(block.root) ?? []), ...marks];
    index.set(block.root, all);
    found(block.root, all);
  }

  function takeAgain(root: BlockRoot): void {
    if (!isConnected(root)) return;
    const marks = [...readBlocks(root, 'own')]
      .filter((block) => block.root === root)
      .flatMap(marksIn);
    if (areSame(marks, index.get(root) ?? [])) return;
    drop(root);
    if (marks.length === 0) return;
    index.set(root, marks);
    found(root, marks);
  }

  function add(root: BlockRoot, reach: Reach): void {
    if (tasks.get(root) !== 'all') tasks.set(root, reach);
    timer ??= setTimeout(() => void work(), Math.max(0, pace.nextPass - performance.now()));
  }

  /** The first pass reads the page; all later ones count against our share of its time. */
  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    await prepare();
    await turn(); // to prepare is work as well
    if (signal.aborted) return;
    dropGone(index.keys());
    while (tasks.size > 0) {
      const batch = tasks;
      tasks = new Map();
      for (const [root, reach] of batch) {
        if (!isConnected(root)) continue;
        const took = await inSlices(blocksOf(root, reach), take, signal);
        if (signal.aborted) return;
        if (!first) count(took);
        first = false;
        if (signal.aborted) return; // it was too much
      }
      await inSlices(again?.() ?? [], takeAgain, signal);
      if (signal.aborted) return;
    }
    [busy, timer] = [false, undefined];
    settled();
  }

  function count(took: number): void {
    pace = afterWork(pace, took, performance.now());
    if (isTooMuch(pace)) overloaded();
  }

  function onChanges({ own, added, removed, anew }: Changes): void {
    const start = performance.now();
    if (anew) {
      options.anew?.();
      added.push(...bodyOf(document));
    }
    if (!awake) wake([...own, ...added]);
    else {
      if (removed.size > 0) dropGone(painted());
      if (here && isWithin(here, removed)) here = undefined;
      for (const root of own) {
        index.delete(root);
        dropped(root); // known or not: a card may wait for what was known a moment ago
        add(root, 'own');
      }
      for (const root of added) add(root, 'all');
    }
    count(performance.now() - start);
  }

  function concerns(root: BlockRoot): boolean {
    for (const text of textsIn(root, hollow.note)) if (mayConcern(text)) return true;
    return false;
  }

  function wake(roots: readonly BlockRoot[]): void {
    awake = roots.some(concerns);
    if (awake) for (const body of bodyOf(document)) add(body, 'all');
  }

  const hollow = watchHollow((root) => {
    watcher.observe(root);
    if (awake) add(root, 'all');
    else wake([root]);
  }, signal);
  const watcher = watchChanges(onChanges, isOurs ?? (() => false), signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  watcher.observe(document);
  wake(bodyOf(document));
  if (!awake) settled();
}

/** Looks through shadow roots. */
function isWithin(node: Node, outer: ReadonlySet<Node>): boolean {
  for (let it: Node | null = node; it; it = it instanceof ShadowRoot ? it.host : parentOf(it))
    if (outer.has(it)) return true;
  return false;
}

/** Whether two readings of a text have found the same. */
function areSame(one: readonly Mark[], other: readonly Mark[]): boolean {
  const told = (marks: readonly Mark[]) => JSON.stringify(marks.map(({ mention }) => mention));
  return told(one) === told(other);
}

/** Asked anew each time: a page may put another body in its place, or take away its root. */
function bodyOf(document: Document): Element[] {
  const body: Element | null = document.body ?? document.documentElement;
  return body ? [body] : [];
}
