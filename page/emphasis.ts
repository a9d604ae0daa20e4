import { knownKey, subjectKey } from '../glossary/subject.ts';
import type { Mark } from './marks.ts';

/** How much a mark stands out; `none` is not painted and does not open. */
export type Emphasis = 'plain' | 'faint' | 'none';

export interface EmphasisRules {
  /** `usual`: a subject's first mention in a section stands out, repeats are faint. */
  density: 'usual' | 'less' | 'more';
  /** Subjects (see `knownKey`) that the reader need not have explained. */
  known: readonly string[];
}

/** From this many marks on, a paragraph is busy: all of it faint, for the sake of reading. */
const busy = 7;

/**
 * How each of one root's marks stands out, in their order. `isFirst` tells whether the root
 * is the first of its section that mentions a subject.
 */
export function emphasisOf(
  marks: readonly Mark[],
  isFirst: (subject: string) => boolean,
  { density, known }: EmphasisRules,
): Emphasis[] {
  const inBlock = new Map<unknown, number>();
  for (const { block, mention } of marks)
    if (!known.includes(knownKey(mention.subject)))
      inBlock.set(block, (inBlock.get(block) ?? 0) + 1);
  const seen = new Set<string>();
  return marks.map(({ block, mention }) => {
    const key = subjectKey(mention.subject);
    if (known.includes(knownKey(mention.subject))) return 'none';
    if (density === 'more') return 'plain';
    const first = !seen.has(key) && isFirst(key);
    seen.add(key);
    if (!first) return density === 'less' ? 'none' : 'faint';
    return density === 'usual' && inBlock.get(block)! >= busy ? 'faint' : 'plain';
  });
}
