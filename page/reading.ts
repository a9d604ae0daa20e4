import type { Mention } from '../glossary/subject.ts';
import { type Block, type BlockRoot, readBlocks } from './blocks.ts';
import { closest, contains, isConnected, isElement, parentElementOf } from './dom.ts';
import { untouchable } from './kinds.ts';
import type { Mark, MarkIndex } from './marks.ts';
import { inSlices } from './slices.ts';
import { type Changes, outermost, watchChanges } from './watch.ts';

interface ReadingOptions {
  /** Whether a text can hold anything of ours; until one does, nothing is read block by block. */
  mayConcern(text: string): boolean;
  find(text: string): Mention[];
  /** A root's marks are known: all of them, anew. */
  found(root: BlockRoot, marks: Mark[]): void;
  /** A root's marks are void: its text has changed or gone. Called before the next paint. */
  dropped(root: BlockRoot): void;
  /** All that was waiting has been read. */
  settled(): void;
  signal: AbortSignal;
}

interface Task {
  root: BlockRoot;
  reach: 'all' | 'own';
}

/** Reads a document from top to bottom in slices, and whatever changes later. */
export function readPage(document: Document, options: ReadingOptions): MarkIndex {
  const { mayConcern, find, found, dropped, settled, signal } = options;
  const index: MarkIndex = new Map();
  const tasks: Task[] = [];
  let awake = false;
  let busy = false;

  function drop(root: BlockRoot): void {
    if (index.delete(root)) dropped(root);
  }

  function* blocksOf(task: Task): Generator<Block> {
    const anew = new Set<BlockRoot>();
    for (const block of readBlocks(task.root, task.reach)) {
      if (!anew.has(block.root)) drop(block.root);
      anew.add(block.root);
      yield block;
    }
  }

  function take(block: Block): void {
    const marks = find(block.text)
      .map((mention): Mark => ({ block, mention }))
      .filter(mayTouch);
    if (marks.length === 0) return;
    const all = [...(index.get(block.root) ?? []), ...marks];
    index.set(block.root, all);
    found(block.root, all);
  }

  async function work(): Promise<void> {
    if (busy) return;
    busy = true;
    await undefined; // nothing of ours runs inside the caller's, or the observer's, own turn
    for (let task = tasks.shift(); task && !signal.aborted; task = tasks.shift())
      if (isConnected(task.root)) await inSlices(blocksOf(task), take, signal);
    busy = false;
    if (!signal.aborted) settled();
  }

  function changed(changes: Changes): void {
    if (!awake) return wake([...changes.own, ...changes.added]);
    if (changes.removed.size > 0)
      for (const root of index.keys()) if (!isConnected(root)) drop(root);
    const whole = outermost(changes.added).filter((element) => isConnected(element));
    for (const element of whole)
      for (const root of index.keys()) if (contains(element, root)) drop(root);
    for (const root of changes.own) drop(root);
    for (const root of changes.own) tasks.push({ root, reach: 'own' });
    for (const root of whole) tasks.push({ root, reach: 'all' });
    void work();
  }

  function wake(roots: readonly BlockRoot[]): void {
    if (!roots.some(({ textContent }) => mayConcern(textContent ?? ''))) return settled();
    awake = true;
    tasks.push({ root: document.body ?? document.documentElement, reach: 'all' });
    void work();
  }

  watchChanges(changed, signal).observe(document);
  wake([document.body ?? document.documentElement]);
  return index;
}

/** Marks in editors, and where the page asks for no translation, are dropped. */
function mayTouch({ block, mention }: Mark): boolean {
  const piece = block.pieces.find(({ start, data }) => start + data.length > mention.start);
  const element = piece && parentElementOf(piece.node);
  if (!element || !isElement(element)) return false;
  return !closest(element, untouchable);
}
