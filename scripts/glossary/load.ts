import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import * as v from 'valibot';
import { figureWordsSchema } from '../../glossary/figure-words.ts';
import { interfaceSchema } from '../../glossary/interface.ts';
import {
  type GuidanceMatter,
  entriesSchema,
  guidanceSchema,
  homonymsSchema,
  sourcesSchema,
  topicTitlesSchema,
  topicsSchema,
  translationsSchema,
} from '../../glossary/schema.ts';
import { checkReferences } from './check-references.ts';
import { checkSurfaces } from './check-surfaces.ts';
import { checkTopics, topicsOf } from './topics.ts';
import type { Glossary } from './glossary.ts';
import { type Checked, ContentError, checkYaml, readYaml } from './read-yaml.ts';

/** In other languages than English any word of any screen may be missing. */
const partialInterface = v.partial(
  v.strictObject(
    Object.fromEntries(
      Object.entries(interfaceSchema.entries).map(([screen, words]) => [screen, v.partial(words)]),
    ),
  ),
);

/** @throws {ContentError} with a line for each thing that is wrong, in whatever file. */
export function loadGlossary(folder: string): Glossary {
  const problems: string[] = [];
  function all<T>(pattern: string, read: (file: string) => Checked<T>): Checked<T>[] {
    return globSync(pattern, { cwd: folder })
      .toSorted()
      .flatMap((file) => attempt(() => read(join(folder, file)), problems) ?? []);
  }
  const entries = all('en/terms/*.yaml', (file) => readYaml(file, entriesSchema));
  const translations = all('es/terms/*.yaml', (file) => readYaml(file, translationsSchema));
  const homonyms = all('en/homonyms.yaml', (file) => readYaml(file, homonymsSchema));
  const figures = all('en/figures/*.yaml', (file) => readYaml(file, figureWordsSchema));
  const topics = all('en/topics.yaml', (file) => readYaml(file, topicsSchema));
  const topicTitles = all('es/topics.yaml', (file) => readYaml(file, topicTitlesSchema));
  const sources = all('sources.yaml', (file) => readYaml(file, sourcesSchema));
  const sections = all('en/guidance/*.mdx', readFrontMatter);
  const english = all('en/interface.yaml', (file) => readYaml(file, interfaceSchema));
  const spanish = all('es/interface.yaml', (file) => readYaml(file, partialInterface));

  const isBroken = (part: string) => problems.some((problem) => problem.includes(part));
  const glossary: Glossary = {
    entries: merge(entries, problems),
    translations: merge(translations, problems),
    homonyms: merge(homonyms, problems),
    figures: merge(figures, problems),
    topics: topicsOf(topics, topicTitles, entries),
    sources: merge(sources, problems),
    guidance: Object.fromEntries(sections.map(({ data }) => [data.id, data])),
    words: { en: english[0]?.data ?? {}, es: spanish[0]?.data ?? {} },
  };
  // A broken file would make everything that names what it holds look wrong too.
  const known = { sources: !isBroken('sources.yaml'), guidance: !isBroken('en/guidance/') };
  problems.push(...checkReferences(entries, translations, figures, glossary, known));
  problems.push(...checkSurfaces(entries, homonyms, glossary), ...checkSurfaces(translations));
  const files = globSync('en/terms/*.yaml', { cwd: folder });
  if (!isBroken('en/topics.yaml'))
    problems.push(...checkTopics(topics, topicTitles, files, folder));
  if (problems.length > 0) throw new ContentError(problems);
  return glossary;
}

/** The lines between the two `---` at the top of a guidance text. */
function readFrontMatter(file: string): Checked<GuidanceMatter> {
  const [, matter] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(file, 'utf8')) ?? [];
  const name = relative(process.cwd(), file);
  if (matter === undefined) throw new ContentError([`${name}:1:1: must begin with front matter`]);
  return checkYaml(matter, name, guidanceSchema, 2);
}

function attempt<T>(read: () => T, problems: string[]): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function merge<T>(files: Checked<Record<string, T>>[], problems: string[]): Record<string, T> {
  const merged: Record<string, T> = {};
  for (const { data, place } of files) {
    for (const [id, value] of Object.entries(data)) {
      if (Object.hasOwn(merged, id))
        problems.push(`${place([id])}: ${id}: stands in another file too`);
      merged[id] = value;
    }
  }
  return merged;
}
