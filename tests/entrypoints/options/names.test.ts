import { describe, expect, it, vi } from 'vitest';
import { namesOfSites, namesOfSubjects } from '../../../entrypoints/options/names.ts';

vi.mock('virtual:terms/en', () => {
  const entry = { version: '1', variants: [], short: 'It is.', sources: [], state: 'by-clinician' };
  return { default: { scan: { name: 'scan', ...entry }, tumor: { name: 'tumor', ...entry } } };
});
vi.mock('virtual:terms/es', () => ({ default: { scan: { name: 'exploración', short: 'Es.' } } }));

describe('what lists of settings are called', () => {
  it.each([
    ['none', 'en', [], []],
    ['hosts', 'en', ['b.org', 'a.org:80'], ['b.org', 'a.org:80']],
    ['files', 'en', ['file:', 'a.org'], ['files on this device', 'a.org']],
  ] as const)('sites: %s in %s', (_, language, sites, expected) => {
    expect(namesOfSites(sites, language)).toEqual(
      sites.map((key, i) => ({ key, name: expected[i] })),
    );
  });

  it('sites, in the reader’s language', () => {
    const [english, spanish] = [namesOfSites(['file:'], 'en'), namesOfSites(['file:'], 'es')];
    expect(spanish[0]!.key).toBe('file:');
    expect(spanish[0]!.name).not.toBe(english[0]!.name);
  });

  it.each([
    ['in the order they were added', 'en', ['term:tumor', 'term:scan'], ['tumor', 'scan']],
    [
      'in the reader’s language, as far as there is one',
      'es',
      ['term:scan', 'term:tumor'],
      ['exploración', 'tumor'],
    ],
    ['explained no more', 'en', ['term:lost'], ['term:lost']],
    [
      'that a page explains itself',
      'es',
      ['{"kind":"abbreviation","short":"LRC","long":"locoregional control"}'],
      ['LRC (locoregional control)'],
    ],
    ['that are written like these', 'en', ['{"kind"', '{"short":7}'], ['{"kind"', '{"short":7}']],
    ['of a kind that we lack', 'en', ['gene:scan', 'scan', ''], ['gene:scan', 'scan', '']],
    ['that every object has', 'en', ['term:constructor'], ['term:constructor']],
  ] as const)('subjects %s', (_, language, subjects, expected) => {
    expect(namesOfSubjects(subjects, language)).toEqual(
      subjects.map((key, i) => ({ key, name: expected[i] })),
    );
  });
});
