/**
 * Every word of our own screens, by language. The YAML beside it is checked against
 * this shape when it is built; running code imports types only. `{name}` in a text is
 * filled in by fill.ts.
 */
import * as v from 'valibot';

const text = v.pipe(v.string('must be text'), v.nonEmpty());
/** A sentence that depends on a count, by the plural rules of its language. */
const counted = v.strictObject({ one: text, many: v.optional(text), other: text });

export const interfaceSchema = v.strictObject({
  card: v.strictObject({
    label: text,
    more: text,
    less: text,
    not: text,
    sources: text,
    guidance: text,
    copy: text,
    copied: text,
    close: text,
    sourceRead: text,
    notReviewed: text,
    reviewed: text,
    limits: text,
    inEnglish: text,
    noAnswer: text,
    tryAgain: text,
  }),
  popup: v.strictObject({
    title: text,
    siteOn: text,
    siteOff: text,
    files: text,
    turnedOff: text,
    reading: text,
    paused: text,
    resume: text,
    nothing: text,
    cannotRead: text,
    cannotReadHelp: text,
    found: counted,
    times: counted,
    show: text,
    guidance: text,
    openGuidance: text,
    settingsUnreadable: text,
    notSaved: text,
    limits: text,
  }),
  guidance: v.strictObject({
    title: text,
    who: text,
    contents: text,
    sources: text,
    lastReviewed: text,
    nextReview: text,
    notReviewed: text,
    limits: text,
    inEnglish: text,
    toTop: text,
    missingSection: text,
    sourceLink: text,
    sourceRead: text,
  }),
});

export type Interface = v.InferOutput<typeof interfaceSchema>;
export type Counted = v.InferOutput<typeof counted>;
