import { expect, it } from 'vitest';
import { isSpelledOut, surfacesOf } from '../../glossary/forms.ts';

it.each([
  ['tumor', ['tumor']],
  ['tumo(u)r', ['tumor', 'tumour']],
  ['tumo(u)r(s)', ['tumor', 'tumors', 'tumour', 'tumours']],
  ['metasta(sis|ses)', ['metastasis', 'metastases']],
  ['(self-)seeding', ['seeding', 'self-seeding']],
  ['node(s|) biopsy', ['nodes biopsy', 'node biopsy']],
  ['ablation of (the )tumor', ['ablation of tumor', 'ablation of the tumor']],
])('%s stands for %j', (line, surfaces) => {
  expect(surfacesOf(line)).toEqual(surfaces);
});

it.each([
  ['tumor', true],
  ['tumo(u)r', true],
  ['(a|b) c (d)', true],
  ['tumo(ur', false],
  ['tumou)r', false],
  ['tumo()r', false],
  ['tumo((u))r', false],
  ['a|b', false],
])('the brackets of %s match: %s', (line, expected) => {
  expect(isSpelledOut(line)).toBe(expected);
});
