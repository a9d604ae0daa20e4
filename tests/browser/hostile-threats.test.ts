import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesOfTooMuch } from './hostile-load.ts';
import { rareHostilePages } from './hostile-more.ts';
import { hostilePages } from './hostile-pages.ts';
import { type Place, threats } from './hostile-threats.ts';
import { pageTypes } from './integrity-pages.ts';
import { documents } from './untouched/documents.ts';
import { frames } from './untouched/frames.ts';
import type { Site } from './untouched/site.ts';
import { allSites } from './untouched/table.ts';

const isRun = (page: Site) => allSites.includes(page);

/** The names of what is really run, table by table. */
const tables: Partial<Record<Place, readonly string[]>> = {
  'hostile-pages.ts': hostilePages.map(({ name }) => name),
  'hostile-more.ts': rareHostilePages.map(({ name }) => name),
  'hostile-load.ts': pagesOfTooMuch.map(({ name }) => name),
  'integrity-pages.ts': pageTypes.map(({ title }) => title),
  'untouched/documents.ts': documents.filter(isRun).map(({ title }) => title),
  'untouched/frames.ts': frames.filter(isRun).map(({ title }) => title),
};

/** Of a test of its own only the words can be looked at, as the name of a test that is run. */
function testsOf(file: string): string[] {
  const text = readFileSync(join('tests/browser', file), 'utf8');
  return [...text.matchAll(/^\s*it\(\s*'([^']+)'/gm)].map(([, name]) => name!);
}

it('ways to be hostile are told apart', () => {
  expect(threats.length).toBeGreaterThan(63);
  expect(new Set(threats.map(([threat]) => threat)).size).toBe(threats.length);
});

describe('a way to be hostile has the page that tries it', () => {
  it.each(threats)('%s', (_, place, name) => {
    expect(tables[place] ?? testsOf(place)).toContain(name);
  });
});
