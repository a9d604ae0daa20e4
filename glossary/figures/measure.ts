/** What the middle value is of: time until death, growth of the cancer or another event; or other. */
export type Measure = 'survival' | 'progression' | 'event' | 'watched' | 'age' | 'other';

const measures: [Measure, RegExp][] = [
  ['watched', /follow|seguimiento/i],
  ['age', /\bage\b|\bedad\b/i],
  [
    'progression',
    /progression-free|PFS|TTP|to (?:[a-z-]{1,20} ){0,2}progression|SLP|libre de progresión/i,
  ],
  ['event', /-free|[A-Z]FS\b|libre de/],
  ['survival', /surviv|\bm?OS\b|MST|\bm?SG\b|superviv|life expectancy|lived/i],
];

/**
 * What a median is of, by its name: by the first noun, or by a later one where that says
 * nothing. Of one without a name, what stands before and after it may tell.
 */
export function measureOf(name: string, before: string, after: string): Measure {
  const head = name
    .replace(/^ (?:of|de(?: la)?)\b/, '')
    .split(/ (?:in|for|at|after|of|with|among|from|en|desde)\b/, 1)[0]!;
  for (const place of [head, name]) {
    const measure = measures.find(([, words]) => words.test(place))?.[0];
    if (measure) return measure;
  }
  if (!/^[ ofde]*$/.test(name)) return 'other';
  if (followedFor.test(before) || ofFollowUp.test(after)) return 'watched';
  const owner = namedBefore.exec(before)?.[0] ?? '';
  return measures.find(([, words]) => words.test(owner))?.[0] ?? 'other';
}

/** "OS: median 34 months", "survival (median, 34 months)". */
const namedBefore =
  /(?:[a-z]{4,14}-free )?(?:survival|\b(?:OS|[A-Z]{1,4}FS|TTP))(?: ?\([A-Z]{2,5}\))?(?:[:,]? |: ?| ?[([])(?:the |an? )?$/;
/** "followed for a median of 23 months", "follow-up (median, 40 months)". */
const followedFor = /follow(?:ed|-?up)(?: up)?(?: [a-z]{1,8}){0,2},? ?(?:[([]|an? )?$/i;
/** "a median of 40 months of follow-up". */
const ofFollowUp = /^[\d.]{1,6} [a-z]{1,8} (?:of )?follow/i;
