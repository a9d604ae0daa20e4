import packed from 'virtual:lexicon/en';
import entries from 'virtual:terms/en';
import { expect, it } from 'vitest';
import { unpack } from '../../../glossary/lexicon.ts';
import { markedSurfaces } from '../../../glossary/schema.ts';

const { ids, surfaces, entryOf, cues } = unpack(packed);

it('packs every marked surface under its entry', () => {
  const pairs = surfaces.map((surface, i) => `${ids[entryOf[i]!]}: ${surface}`);
  const ofEntries = pairs.slice(0, pairs.indexOf('estrogen-receptor: ER'));
  expect(ofEntries).toEqual(
    Object.entries(entries).flatMap(([id, { variants }]) =>
      markedSurfaces(variants).map(({ text }) => `${id}: ${text}`),
    ),
  );
});

it('packs a short form once for each of its meanings', () => {
  const meanings = surfaces.flatMap((surface, i) => (surface === 'PR' ? ids[entryOf[i]!]! : []));
  expect(meanings).toEqual(['progesterone-receptor', 'partial-response']);
});

it('leaves out what is for search only', () => {
  expect(surfaces).toContain('metastases');
  expect(surfaces).not.toContain('mets');
});

it('packs the cues of an ambiguous word', () => {
  expect(cues[ids.indexOf('seeding')]).toEqual(entries['seeding']!.cues);
  expect(cues[ids.indexOf('tumor')]).toEqual([]);
});

it.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [[{ text: 'a', mark: 'yes' }], ['a']],
  [['a', { text: 'b', mark: 'search-only' }], ['a']],
  [
    ['a', { text: 'b(s)', cues: 'none' }],
    ['a', 'b!', 'bs!'],
  ],
  [[], []],
] as const)('of %j marks %j', (variants, marked) => {
  const signed = markedSurfaces(variants).map(({ text, alone }) => text + (alone ? '!' : ''));
  expect(signed).toEqual(marked);
});
