/**
 * Writes the JSON Schemas with which editors check entries while they are typed; the first
 * line of each file of entries names one. The build itself checks with glossary/schema.ts,
 * which they are made from.
 *
 *     node scripts/glossary/json-schema.ts
 */
import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { figureWordsSchema } from '../../glossary/figure-words.ts';
import {
  entriesSchema,
  homonymsSchema,
  sourcesSchema,
  topicsSchema,
  translationsSchema,
} from '../../glossary/schema.ts';

/** By file name, under glossary/. Checks that JSON Schema cannot say are left out. */
export const schemas = {
  'entries.schema.json': jsonSchemaOf(entriesSchema),
  'homonyms.schema.json': jsonSchemaOf(homonymsSchema),
  'translations.schema.json': jsonSchemaOf(translationsSchema),
  'figures.schema.json': jsonSchemaOf(figureWordsSchema),
  'sources.schema.json': jsonSchemaOf(sourcesSchema),
  'topics.schema.json': jsonSchemaOf(topicsSchema),
};

function jsonSchemaOf(schema: Parameters<typeof toJsonSchema>[0]): string {
  return `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }), null, 2)}\n`;
}

if (import.meta.main)
  for (const [file, text] of Object.entries(schemas)) writeFileSync(`glossary/${file}`, text);
