import packed from 'virtual:lexicon/en';
import entries from 'virtual:terms/en';
import { expect, it } from 'vitest';
import { Lexicon } from '../../../glossary/lexicon.ts';
import { markedSurfaces } from '../../../glossary/variants.ts';

const { surfaces } = new Lexicon(packed).complete();
const letters = surfaces.map((surface) => surface.letters);
const cuesOf = (id: string) => surfaces.find(({ sense }) => sense.id === id)!.sense.cues;

it('packs every marked surface under its entry', () => {
  const packedPairs = new Set(surfaces.map((surface) => `${surface.sense.id}: ${surface.letters}`));
  const pairs = Object.entries(entries).flatMap(([id, { variants }]) =>
    markedSurfaces(variants).map(({ text }) => `${id}: ${text}`),
  );
  expect(pairs.length).toBeGreaterThan(10_000);
  expect(pairs.filter((pair) => !packedPairs.has(pair))).toEqual([]);
});

it('packs a short form once for each of its meanings', () => {
  const meanings = surfaces
    .filter((surface) => surface.letters === 'PR')
    .map(({ sense }) => sense.id);
  expect(meanings).toEqual(['progesterone-receptor', 'partial-response']);
});

it('leaves out what is for search only', () => {
  expect(letters).toContain('metastases');
  expect(letters).not.toContain('operation');
});

it('packs the cues of an ambiguous word', () => {
  expect(cuesOf('seeding')).toEqual(entries['seeding']!.cues);
  expect(cuesOf('tumor')).toEqual([]);
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
