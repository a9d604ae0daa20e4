import { expect, it } from 'vitest';
import { explain } from '../../glossary/explain.ts';

it.each([
  ['axillary-lymph-node', ['armpit'], /in one armpit is filled in/],
  ['lumpectomy', ['breast'], /in one breast is filled in/],
  ['distant', ['not here', 'somewhere else'], /not in all of it/],
  ['liver', ['liver'], /mostly on the right side/],
  ['margin', ['tissue taken out', 'clear', 'edge is free', 'positive', 'cancer at edge'], /clear/],
] as const)('%s has a drawing, its words, and its text', (id, words, alt) => {
  const { picture } = explain({ kind: 'term', id }, 'en')!;
  expect(picture).toMatchObject({ kind: 'drawing', labels: words.map((text) => ({ text })) });
  expect(picture!.alt).toMatch(alt);
});

it.each([
  ['primary-tumor', 'es', 'primer tumor', /^Dibujo/],
  // Its card is in English yet, and so are the words in its drawing.
  ['liver', 'es', 'liver', /^A drawing/],
] as const)('a drawing speaks the language of its card: %s', (id, language, word, alt) => {
  const { picture } = explain({ kind: 'term', id }, language)!;
  expect(JSON.stringify(picture)).toContain(`"${word}"`);
  expect(picture!.alt).toMatch(alt);
});
