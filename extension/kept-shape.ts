import * as v from 'valibot';

/** What a question, a favourite or an answer is about: "term:metastatic", "section:liver". */
const key = v.pipe(v.string(), v.regex(/^(term|section|figure|abbreviation):[a-z0-9-]{1,80}$/));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const question = v.strictObject({
  id: text(40),
  text: text(2000),
  note: text(5000),
  /** The word, figure or section that it was added from. */
  about: v.optional(v.strictObject({ key, title: text(200) })),
});

/** So many are on the sheet at most. */
export const mostQuestions = 500;

const profile = v.strictObject({
  spread: v.optional(v.picklist(['start', 'later', 'none', 'unsure'])),
  reader: v.optional(v.picklist(['self', 'other'])),
  places: v.array(v.picklist(['bone', 'liver', 'lung', 'brain', 'other'])),
  receptors: v.optional(v.picklist(['hormone', 'her2', 'both', 'neither', 'unsure'])),
});

/** Everything that a reader keeps on the device beside settings, by name. */
const shapes = {
  /** In the order of the sheet. */
  questions: v.pipe(v.array(question), v.maxLength(mostQuestions)),
  favourites: v.pipe(v.array(key), v.maxLength(1000)),
  /** Whether a section was helpful, by its key. */
  helpful: v.record(key, v.picklist(['yes', 'no'])),
  profile,
};

export type Kept = { [N in keyof typeof shapes]: v.InferOutput<(typeof shapes)[N]> };
export type Question = Kept['questions'][number];
export type Profile = Kept['profile'];

/** What is kept before a reader has kept anything. */
export const nothingKept: Kept = {
  questions: [],
  favourites: [],
  helpful: {},
  profile: { places: [] },
};

export const names = Object.keys(shapes) as (keyof Kept)[];

/** A value of this name, or where it does not have its shape. */
export function checked<N extends keyof Kept>(
  name: N,
  value: unknown,
): { value: Kept[N] } | { wrong: string } {
  const result = v.safeParse(shapes[name], value);
  if (result.success) return { value: result.output as Kept[N] };
  const [issue] = result.issues;
  return { wrong: [name, v.getDotPath(issue)].filter(Boolean).join('.') };
}
