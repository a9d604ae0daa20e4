import { subjectKey } from '../glossary/subject.ts';
import type { BlockRoot } from './blocks.ts';
import { type EmphasisRules, emphasisOf } from './emphasis.ts';
import type { Mark, MarkIndex } from './marks.ts';
import type { Painter } from './painters/highlights.ts';
import { sectionsOf, watchFirsts } from './sections.ts';

/**
 * Which of the known marks are painted: those of roots near the window, each as much as its
 * place in its section asks for. `painted` holds what a reader can point at.
 */
export function showMarks(
  index: MarkIndex,
  painter: Painter,
  rules: EmphasisRules,
): {
  painted: MarkIndex;
  /** The same of the whole page, near the window or not. */
  all(): MarkIndex;
  /** A root's marks are known, anew. */
  found(root: BlockRoot): void;
  dropped(root: BlockRoot): void;
  /** Nothing waits to be read: what was first and has gone for good has its place taken. */
  settled(): void;
  near(root: BlockRoot): void;
  far(root: BlockRoot): void;
} {
  const painted: MarkIndex = new Map();
  const firsts = watchFirsts(sectionsOf(document));
  let vacant = false;

  function emphasise(root: BlockRoot, marks: readonly Mark[]) {
    const emphasis = emphasisOf(marks, (subject) => firsts.isFirst(root, subject), rules);
    return { emphasis, seen: marks.filter((_, i) => emphasis[i] !== 'none') };
  }

  function paint(root: BlockRoot): void {
    const marks = index.get(root);
    if (!marks) return;
    const { emphasis, seen } = emphasise(root, marks);
    painted.set(root, seen);
    painter.paint(root, marks, emphasis);
  }

  function far(root: BlockRoot): void {
    painted.delete(root);
    painter.unpaint(root);
  }

  const subjectsOf = (root: BlockRoot) =>
    (index.get(root) ?? []).map(({ mention }) => subjectKey(mention.subject));

  return {
    painted,
    all: () => new Map([...index].map(([root, marks]) => [root, emphasise(root, marks).seen])),
    found(root) {
      for (const ousted of firsts.add(root, subjectsOf(root)))
        if (painted.has(ousted)) paint(ousted);
      if (painted.has(root)) paint(root);
    },
    dropped(root) {
      vacant = firsts.remove(root) || vacant;
      far(root);
    },
    settled() {
      if (!vacant) return;
      vacant = false;
      const roots = [...painted.keys()];
      for (const root of roots) firsts.add(root, subjectsOf(root));
      roots.forEach(paint);
    },
    near: paint,
    far,
  };
}
