/**
 * The shape of everything in YAML: what the build checks, and the types the code
 * uses. All scalars are strings: YAML would turn a plain 1.10 into 1.1.
 */
import * as v from 'valibot';
import { pictureNames } from './drawings/names.ts';
import { isSpelledOut } from './forms.ts';

export const text = v.pipe(
  v.string('must be text (put numbers and dates in quotes)'),
  v.trim(),
  v.nonEmpty('must not be empty'),
);
export const date = v.pipe(text, v.check(isInCalendar, 'must be a date like "2026-11-21"'));
export const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by "-"'),
);
const whole = v.pipe(text, v.regex(/^[1-9]\d*$/, 'must be a whole number in quotes'));

/**
 * Surfaces in one line, spelled as forms.ts says: "tumo(u)r(s)". As an object, with
 * `mark: search-only` where they are too everyday or too risky to mark, and with
 * `cues: none` where they are unmistakable although other variants of the entry are not:
 * then neither its `cues` nor its `unless` count for them.
 */
const spelled = v.pipe(text, v.check(isSpelledOut, 'has brackets that do not match'));
const variant = v.union(
  [
    spelled,
    v.strictObject({
      text: spelled,
      mark: v.optional(v.picklist(['yes', 'search-only'])),
      cues: v.optional(v.literal('none')),
    }),
  ],
  'must be a text, or { text, mark: search-only, cues: none } with one of the two or both',
);

export const stateSchema = v.picklist(
  ['not-by-clinician', 'by-clinician'],
  'must be not-by-clinician or by-clinician',
);

/** Cues are packed with commas between them. */
const cues = v.array(
  v.pipe(
    text,
    v.check((cue) => !cue.includes(','), 'must have no comma'),
    v.toLowerCase(),
  ),
);

const entry = v.strictObject({
  name: text,
  version: whole,
  /** How it is said, in plain syllables: "meh-tuh-STAT-ik". */
  say: v.optional(text),
  variants: v.array(variant),
  /** For ambiguous words: beginnings of words of which one must stand near by, or frames. */
  cues: v.optional(cues),
  /** Beginnings of words (with a full stop: whole words) that tell another sense: "lawn" by "seeding". */
  unless: v.optional(cues),
  /**
   * On a page that has named several unmistakable things an ambiguous word needs no cue more,
   * `everyday` ones excepted. Those that have frames only still need one, unless it is `cancer`.
   */
  page: v.optional(v.picklist(['cancer', 'everyday'], 'must be cancer or everyday, or left out')),
  /** `any`: its names are the same in every language (drugs, genes, trials). */
  language: v.optional(v.literal('any', 'must be any, or left out')),
  /** `basic`: most readers know it; the popup folds it away on long pages. */
  level: v.optional(v.literal('basic', 'must be basic, or left out')),
  /** `survival`: about how long people live; its card opens covered. */
  about: v.optional(v.literal('survival', 'must be survival, or left out')),
  short: text,
  /** For what may need help at once: what to look for and what to do. Always in sight. */
  urgent: v.optional(v.array(text)),
  /** A sentence for forms that the short text fits badly: { hepatic: Having to do with … }. */
  forms: v.optional(v.record(v.pipe(text, v.toLowerCase()), text)),
  more: v.optional(v.array(text)),
  /** What people mix it up with. */
  not: v.optional(v.array(text)),
  sources: v.array(id),
  guidance: v.optional(id),
  /** A drawing: of a place in the body (`body`: outside breast and armpit), or of an idea. */
  picture: v.optional(
    v.picklist(pictureNames, `must be one of ${pictureNames.join(', ')}, or left out`),
  ),
  reviewed: date,
  /** When somebody else than its writer read it against sources. Not a clinician's review. */
  secondRead: v.optional(date),
  state: stateSchema,
});

/** The same entry in another language: words only; the rest is the English entry's. */
const translation = v.strictObject({
  name: text,
  /** Version of the English entry that this was made from. */
  of: whole,
  say: v.optional(text),
  variants: v.array(variant),
  cues: v.optional(cues),
  unless: v.optional(cues),
  short: text,
  urgent: v.optional(v.array(text)),
  forms: v.optional(v.record(v.pipe(text, v.toLowerCase()), text)),
  more: v.optional(v.array(text)),
  not: v.optional(v.array(text)),
});

/**
 * Words and short forms that mean several things: for each entry it may stand for, the
 * beginnings of words of which one must stand near by, or frames: "nodes (are|were) ~", the
 * words right beside it, itself being "~". Where two meanings fit, or none, nothing is marked.
 */
export const homonymsSchema = v.record(
  spelled,
  v.record(
    id,
    v.strictObject({
      near: v.pipe(cues, v.nonEmpty()),
      unless: v.optional(cues),
      /** Needs none of these on a page that has named several unmistakable things. */
      page: v.optional(v.literal('cancer', 'must be cancer, or left out')),
    }),
  ),
);

export const entriesSchema = v.record(id, entry);
export const translationsSchema = v.record(id, translation);

/** A source has a year; a web page without one, the date on which it was read. */
const source = v.pipe(
  v.strictObject({
    cite: text,
    title: text,
    year: v.optional(v.pipe(text, v.regex(/^\d{4}$/, 'must be a year in quotes'))),
    read: v.optional(date),
    unread: v.optional(v.literal(true)),
    url: v.pipe(text, v.startsWith('https://', 'must begin with https://')),
  }),
  v.check(
    ({ year, read, unread }) => [year, read, unread].filter(Boolean).length === 1,
    'must have a year, a date "read", or "unread: true"',
  ),
);
export const sourcesSchema = v.record(id, source);

export const guidanceSchema = v.strictObject({
  id,
  title: text,
  reviewed: date,
  nextReview: date,
  state: stateSchema,
});

/** What a reader may browse the glossary by: the names of files in en/terms, without ".yaml". */
export const topicsSchema = v.record(
  id,
  v.strictObject({ title: text, files: v.pipe(v.array(id), v.nonEmpty('must name a file')) }),
);
/** Titles of topics in another language. */
export const topicTitlesSchema = v.record(id, text);

/** A topic as the glossary page lists it: its title by language, and the ids of its entries. */
export interface Topic {
  id: string;
  title: { en: string; es?: string };
  entries: string[];
}

export type Topics = v.InferOutput<typeof topicsSchema>;
export type Homonyms = v.InferOutput<typeof homonymsSchema>;
export type Entry = v.InferOutput<typeof entry>;
export type Translation = v.InferOutput<typeof translation>;
export type Source = v.InferOutput<typeof source>;
export type GuidanceMatter = v.InferOutput<typeof guidanceSchema>;
export type Variant = v.InferOutput<typeof variant>;

/** Whether an ISO date names a day that exists: not the 31st of February. */
function isInCalendar(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(iso) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(iso)
  );
}
