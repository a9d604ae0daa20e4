import { existsSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readGuide } from './guidance-text.ts';

const place = v.union([
  v.strictObject({ section: v.string(), says: v.string() }),
  v.strictObject({ feature: v.string() }),
]);
const rows = v.parse(
  v.record(v.string(), v.array(place)),
  parse(readFileSync('glossary/en/guidance/coverage.yaml', 'utf8')),
);
const texts = new Map(readGuide().map(({ matter, text }) => [matter.id, text]));

const places = Object.entries(rows).flatMap(([row, all]) => all.map((to) => ({ row, to })));

it('each phrase stands in its section, and each part of the page has its file', () => {
  const stands = ({ to }: (typeof places)[number]) =>
    'feature' in to
      ? existsSync(to.feature.split(':')[0]!)
      : texts.get(to.section)?.includes(to.says);
  const lost = places.filter((one) => !stands(one));
  expect(lost.map(({ row, to }) => `${row}: ${Object.values(to).join(': ')}`)).toEqual([]);
});

it('each phrase is of several words, so that it tells its statement', () => {
  const short = places.filter(({ to }) => 'says' in to && to.says.split(' ').length < 2);
  expect(short).toEqual([]);
});

it('every statement of the two articles is covered or answered', () => {
  const all = Array.from({ length: 100 }, (_, i) => `S${i + 1}`);
  expect(all.filter((row) => (rows[row] ?? []).length === 0)).toEqual([]);
});
