import { expect, it } from 'vitest';
import { explain } from '../../glossary/explain.ts';

it.each([
  ['primary-tumor', 'breast', /in the breast/],
  ['sentinel-lymph-node', 'armpit', /near the armpit/],
  ['metastasis', 'body', /All of it/],
] as const)('%s has a drawing of where it is, and its text', (id, place, alt) => {
  const { picture } = explain({ kind: 'term', id }, 'en')!;
  expect(picture).toMatchObject({ kind: 'place', place });
  expect(picture!.alt).toMatch(alt);
});
