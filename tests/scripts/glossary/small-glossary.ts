import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll } from 'vitest';
import { loadGlossary } from '../../../scripts/glossary/load.ts';
import { ContentError } from '../../../scripts/glossary/read-yaml.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export const tumor = `tumor:
  name: tumor
  version: '2'
  variants: [tumor, tumors]
  short: A mass of cells.
  sources: [a-book]
  guidance: pain
  reviewed: '2026-11-21'
  state: not-by-clinician
`;
export const scan = tumor.replaceAll('tumor', 'scan');
export const bulto = `tumor:
  name: bulto
  of: '2'
  variants: [bulto]
  short: Muchas células.
`;
export const pain = `---
id: pain
title: Pain
reviewed: '2026-11-21'
nextReview: '2027-11-21'
state: not-by-clinician
---

Text.
`;
/** A small glossary without faults, by file. */
export const usual: Record<string, string> = {
  'en/terms/a.yaml': tumor,
  'en/guidance/pain.mdx': pain,
  'en/interface.yaml': readFileSync('glossary/en/interface.yaml', 'utf8').replace(
    /^(#.*)?\n/gm,
    '',
  ),
  'es/terms/a.yaml': bulto,
  'es/interface.yaml': 'card:\n  more: Más\n',
  'sources.yaml': "a-book:\n  cite: A\n  title: B\n  year: '2020'\n  url: 'https://a.example/'\n",
};

/** One topic with all files of entries. */
function topicOf(files: string[]): string {
  const names = files.flatMap((file) => /^en\/terms\/(.+)\.yaml$/.exec(file)?.[1] ?? []);
  return `all:\n  title: All\n  files: [${names.join(', ')}]\n`;
}

/** A folder with that glossary and some files changed; gone when the tests have run. */
export function folderWith(changes: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'glossary-'));
  folders.push(folder);
  const files = { ...usual, ...changes };
  files['en/topics.yaml'] ??= topicOf(Object.keys(files));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The lines of the error, each file named from the folder. */
export function problemsIn(changes: Record<string, string>): string[] {
  const folder = folderWith(changes);
  try {
    loadGlossary(folder);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.replaceAll(`${relative(process.cwd(), folder)}/`, '').split('\n');
  }
  return [];
}
