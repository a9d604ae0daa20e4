import type { Mention } from '../subject.ts';
import type { Figure, Findings } from './figure.ts';

/** The order in which figures of one sentence are explained: absolute numbers first. */
const ranks: Partial<Record<Figure['kind'], number>> = {
  percentages: 1,
  median: 1,
  'hazard-ratio': 2,
  'odds-ratio': 2,
  'risk-ratio': 2,
  'rate-ratio': 2,
  interval: 3,
  'p-value': 4,
};

/** More of them on one card would be too much. */
const most = 4;

/** Where one sentence ends and the next begins; "vs. Arm A" is no end. */
const sentenceEnd = /(?<!\b(?:vs?|al|approx|no|fig|i\.e|e\.g))[.!?]["')\]]{0,2} (?=["'(]?\p{Lu})/iu;

/**
 * Results of one sentence get one card: absolute numbers with the ratio, the interval and the
 * p value after them. Each stays marked where it stands.
 */
export function group(mentions: readonly Mention[], text: string): Mention[] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const last = groups.at(-1);
    if (last && belongs(last, mention, text)) last.push(mention);
    else groups.push([mention]);
  }
  return groups.flatMap(together);
}

function belongs(earlier: readonly Mention[], next: Mention, text: string): boolean {
  const last = earlier.at(-1)!;
  const [before, now] = [rankOf(last), rankOf(next)];
  return (
    before !== undefined &&
    now !== undefined &&
    (now > before || (now === 1 && before === 1)) &&
    earlier.length < most &&
    !sentenceEnd.test(text.slice(last.end - 1, next.start + 1).replace(/\s+/g, ' '))
  );
}

function rankOf({ subject }: Mention): number | undefined {
  // Ages, and how long people were watched, are no results.
  if (subject.kind === 'median' && ['age', 'watched', 'other'].includes(subject.of))
    return undefined;
  return ranks[subject.kind as Figure['kind']];
}

function together(mentions: Mention[]): Mention[] {
  if (mentions.length === 1) return mentions;
  const parts = mentions.map(({ subject }) => subject as Figure);
  const printed = parts.map((part) => part.printed).join(' … ');
  const subject: Findings = { kind: 'findings', printed, parts };
  return mentions.map(({ start, end }) => ({ start, end, subject }));
}
