import * as fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { entriesSchema, homonymsSchema, sourcesSchema } from '../../glossary/schema.ts';
import { ContentError, checkYaml } from '../../scripts/glossary/read-yaml.ts';
import { holds } from './holds.ts';

const entry = {
  name: 'metastatic',
  version: '1',
  variants: ['metasta(sis|ses)', { text: 'mets', mark: 'search-only' }],
  cues: ['cancer'],
  short: 'Has spread.',
  sources: ['nci'],
  reviewed: '2026-11-21',
  state: 'not-by-clinician',
};

const names = fc.constantFrom(...Object.keys(entry), 'page', 'url', '__proto__', 'constructor', '');
const value = fc.oneof(
  fc.constantFrom('', '1.10', '2026-02-31', 'a(b', ')', '~', 'https://', 'javascript:1', '<b>'),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>,
);
/** An entry of which some fields are something else, or are gone. */
const changed = fc
  .array(fc.tuple(names, value), { maxLength: 3 })
  .map((changes) => stringify({ one: { ...entry, ...Object.fromEntries(changes) } }));
/** A file that somebody has cut, or typed into. */
const cut = fc
  .tuple(
    fc.nat(250),
    fc.nat(20),
    fc.constantFrom('', ':', '- ', '\t', '"', '{', '&a', '*a', '!!x', '\0'),
  )
  .map(([at, length, typed]) => {
    const text = stringify({ one: entry });
    return text.slice(0, at) + typed + text.slice(at + length);
  });

const schemas = { entriesSchema, homonymsSchema, sourcesSchema };
const schemaNames = fc.constantFrom(...(Object.keys(schemas) as (keyof typeof schemas)[]));
const files = fc.oneof(changed, cut, fc.string({ unit: 'binary' }));

/** What is said of a file: nothing where it is right. */
function problemsOf(text: string, schema: GenericSchema): readonly string[] {
  try {
    checkYaml(text, 'a.yaml', schema);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError) || error.problems.length === 0) throw error;
    return error.problems;
  }
}

it('a file is right, or each of its faults has its place', { timeout: 3_600_000 }, () => {
  holds('schema, of broken files', 5_000, fc.tuple(files, schemaNames), ([text, name]) => {
    const placed = /^a\.yaml:\d+:\d+: /;
    const problems = problemsOf(text, schemas[name]);
    expect(problems.filter((problem) => !placed.test(problem))).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
