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

/** So many marks of a block stand out at most, for the sake of reading: rarer words first. */
const most = 4;

/**
 * How each of one root's marks stands out, in their order. `isFirst` tells whether the root
 * is the first of its section that mentions a subject.
 */
export function emphasisOf(
  marks: readonly Mark[],
  isFirst: (subject: string) => boolean,
  { density, known }: EmphasisRules,
): Emphasis[] {
  const seen = new Set<string>();
  const emphasis = marks.map(({ mention }): Emphasis => {
    const key = subjectKey(mention.subject);
    if (known.includes(knownKey(mention.subject))) return 'none';
    if (density === 'more') return 'plain';
    const first = !seen.has(key) && isFirst(key);
    seen.add(key);
    return first ? 'plain' : density === 'less' ? 'none' : 'faint';
  });
  if (density === 'usual') for (const mark of tooMany(marks, emphasis)) emphasis[mark] = 'faint';
  return emphasis;
}

/** The marks, by number, that would stand out beyond what a block bears. */
function tooMany(marks: readonly Mark[], emphasis: readonly Emphasis[]): number[] {
  const inBlock = new Map<unknown, number[]>();
  for (const [i, { block }] of marks.entries())
    if (emphasis[i] === 'plain') inBlock.set(block, [...(inBlock.get(block) ?? []), i]);
  const isCommon = (i: number) => Number(marks[i]!.mention.common ?? false);
  return [...inBlock.values()].flatMap((plain) =>
    plain.toSorted((a, b) => isCommon(a) - isCommon(b)).slice(most),
  );
}
