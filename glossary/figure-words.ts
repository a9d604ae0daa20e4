/** The shape of the words for figures and codes: en/figures/*.yaml, by kind. */
import * as v from 'valibot';
import { date, id, stateSchema, text } from './schema.ts';

const words = v.strictObject({
  /** What such a figure is called. Absent where sentences only serve other kinds. */
  title: v.optional(text),
  /** A real one, as it is printed in its source, for the page that shows how to read it. */
  example: v.optional(v.strictObject({ text, from: id })),
  /**
   * By name, which sentences/*.ts choose from. `{value}` is filled in with what was read, or
   * with another of these texts.
   */
  sentences: v.record(v.pipe(text, v.regex(/^[a-zA-Z0-9-]+$/, 'must be one word')), text),
  sources: v.optional(v.array(id)),
  reviewed: v.optional(date),
  state: v.optional(stateSchema),
});

export const figureWordsSchema = v.record(id, words);

export type FigureWords = v.InferOutput<typeof words>;
