import { basename, join, relative } from 'node:path';
import type { Entry, Topic, Topics } from '../../glossary/schema.ts';
import type { Checked } from './read-yaml.ts';

type Titles = Checked<Record<string, string>>[];

/**
 * A reader who browses by topic must find every entry, and each once: a line for each file of
 * entries that stands in no topic or in two, and for each topic's file or name that is not there.
 * `files`: those of en/terms, from the glossary's `folder`.
 */
export function checkTopics(
  topics: Checked<Topics>[],
  titles: Titles,
  files: readonly string[],
  folder: string,
): string[] {
  const names = files.map(nameOf);
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const { data, place } of topics) {
    for (const [id, topic] of Object.entries(data)) {
      topic.files.forEach((name, i) => {
        const owner = owners.get(name);
        const at = `${place([id, 'files', i])}: ${id}`;
        if (!names.includes(name)) problems.push(`${at}: there is no file en/terms/${name}.yaml`);
        else if (owner) problems.push(`${at}: "${name}" stands in the topic ${owner} already`);
        owners.set(name, id);
      });
    }
  }
  for (const { data, place } of titles)
    for (const id of Object.keys(data))
      if (!topics.some((it) => Object.hasOwn(it.data, id)))
        problems.push(`${place([id])}: ${id}: there is no English topic of this name`);
  for (const file of files.toSorted())
    if (!owners.has(nameOf(file)))
      problems.push(
        `${relative(process.cwd(), join(folder, file))}:1:1: stands in no topic of en/topics.yaml`,
      );
  return problems;
}

/** The topics with the ids of their entries, in the order of their files. */
export function topicsOf(
  topics: Checked<Topics>[],
  titles: Titles,
  entries: Checked<Record<string, Entry>>[],
): Topic[] {
  const other = titles[0]?.data ?? {};
  return topics.flatMap(({ data }) =>
    Object.entries(data).map(([id, { title, files }]) => ({
      id,
      title: { en: title, ...(Object.hasOwn(other, id) && { es: other[id]! }) },
      entries: files.flatMap((name) =>
        entries
          .filter(({ file }) => nameOf(file) === name)
          .flatMap((file) => Object.keys(file.data)),
      ),
    })),
  );
}

function nameOf(file: string): string {
  return basename(file, '.yaml');
}
