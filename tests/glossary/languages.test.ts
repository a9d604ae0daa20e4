import { expect, it } from 'vitest';
import { chooseLanguage, languageOfPage } from '../../glossary/languages.ts';

it.each([
  [[], 'en'],
  [['en'], 'en'],
  [['es'], 'es'],
  [['es-MX'], 'es'],
  [['es_419'], 'es'],
  [['ES'], 'es'],
  [['EN_us'], 'en'],
  [['fr-CA'], 'en'],
  [['est'], 'en'],
  [[''], 'en'],
  [[undefined], 'en'],
  [['browser', 'es-ES'], 'es'],
  [['fr', 'de', 'es'], 'es'],
  [['en', 'es'], 'en'],
  [['es', 'en'], 'es'],
  [[undefined, '', 'es'], 'es'],
])('chooseLanguage(%j) is %s', (wanted, expected) => {
  expect(chooseLanguage(...wanted)).toBe(expected);
});

it.each([
  ['', 'en'],
  ['en-GB', 'en'],
  ['es-MX', 'es'],
  ['de', 'other'],
  ['pt-BR', 'other'],
  ['fil', 'other'],
  ['und', 'en'],
  ['zxx', 'en'],
  ['english', 'en'],
  [' DE_at', 'other'],
])('a page in %j is read as %s', (tag, expected) => {
  expect(languageOfPage(tag)).toBe(expected);
});
