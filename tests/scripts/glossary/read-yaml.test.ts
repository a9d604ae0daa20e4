import { describe, expect, it } from 'vitest';
import { entriesSchema } from '../../../glossary/schema.ts';
import { checkYaml } from '../../../scripts/glossary/read-yaml.ts';
import { good, problemsIn } from './problems.ts';

describe('checkYaml', () => {
  it('gives the data of a file without faults', () => {
    const { file, data } = checkYaml(good, 'a.yaml', entriesSchema);
    expect(file).toBe('a.yaml');
    expect(data['tumor']).toEqual({
      name: 'tumor',
      version: '1',
      variants: ['tumor', { text: 'lump', mark: 'search-only' }],
      short: 'A mass of cells.',
      sources: ['a-book'],
      reviewed: '2026-11-21',
      state: 'not-by-clinician',
    });
  });

  it.each([
    ['an entry', ['tumor'], 'a.yaml:1:1'],
    ['a field', ['tumor', 'short'], 'a.yaml:5:3'],
    ['an item of a list', ['tumor', 'sources', 0], 'a.yaml:6:13'],
    ['a field in an item', ['tumor', 'variants', 1, 'mark'], 'a.yaml:4:35'],
    ['the nearest thing there is', ['tumor', 'more', 3], 'a.yaml:1:1'],
  ])('knows the place of %s', (_, path, place) => {
    expect(checkYaml(good, 'a.yaml', entriesSchema).place(path)).toBe(place);
  });

  it.each([
    [
      'an unknown field',
      good.replace('state:', 'colour: red\n  state:'),
      'a.yaml:8:3: tumor.colour: there is no such field',
    ],
    [
      'a star that YAML reads as a pointer',
      good.replace("'1'", '*one'),
      'a.yaml:1:1: Unresolved alias (the anchor must be set before the alias): one',
    ],
    [
      'a number where text belongs',
      good.replace("'1'", '1.10'),
      'a.yaml:3:3: tumor.version: must be text (put numbers and dates in quotes)',
    ],
    [
      'a version that is no whole number',
      good.replace("'1'", "'1.1'"),
      'a.yaml:3:3: tumor.version: must be a whole number in quotes',
    ],
    [
      'a missing field',
      good.replace('  short: A mass of cells.\n', ''),
      'a.yaml:1:1: tumor.short: is missing',
    ],
    [
      'a date in words',
      good.replace('2026-11-21', '21 November 2026'),
      'a.yaml:7:3: tumor.reviewed: must be a date like "2026-11-21"',
    ],
    [
      'a month that does not exist',
      good.replace('2026-11-21', '2026-13-01'),
      'a.yaml:7:3: tumor.reviewed: must be a date like "2026-11-21"',
    ],
    [
      'an unknown state',
      good.replace('not-by-clinician', 'checked'),
      'a.yaml:8:3: tumor.state: must be not-by-clinician or by-clinician',
    ],
    [
      'a variant of a wrong shape',
      good.replace('search-only', 'never'),
      'a.yaml:4:21: tumor.variants.1: must be a text, or { text, mark: search-only, cues: none } with one of the two or both',
    ],
    [
      'an id with a capital letter',
      good.replace(/^tumor/, 'Tumor'),
      'a.yaml:1:1: Tumor: must be lower-case words joined by "-"',
    ],
  ])('refuses %s, with its place', (_, source, message) => {
    expect(problemsIn(source)).toBe(message);
  });

  it('names every fault of a file, each on a line', () => {
    const source = good.replace("'1'", '1').replace('not-by-clinician', 'checked');
    expect(problemsIn(source).split('\n')).toEqual([
      'a.yaml:3:3: tumor.version: must be text (put numbers and dates in quotes)',
      'a.yaml:8:3: tumor.state: must be not-by-clinician or by-clinician',
    ]);
  });
});
