import { describe, expect, it } from 'vitest';
import { loadGlossary } from '../../../scripts/glossary/load.ts';
import { bulto, folderWith, pain, problemsIn, scan, tumor, usual } from './small-glossary.ts';

describe('loadGlossary', () => {
  it('brings all files together', () => {
    const glossary = loadGlossary(folderWith({ 'en/terms/b.yaml': scan }));
    expect(Object.keys(glossary.entries)).toEqual(['tumor', 'scan']);
    expect(glossary.translations['tumor']!.name).toBe('bulto');
    expect(glossary.sources['a-book']!.year).toBe('2020');
    expect(glossary.guidance['pain']!.title).toBe('Pain');
    expect(glossary.topics).toEqual([
      { id: 'all', title: { en: 'All' }, entries: ['tumor', 'scan'] },
    ]);
    expect(glossary.words.en['card']).toHaveProperty('more', 'More');
    expect(glossary.words.es).toEqual({ card: { more: 'Más' } });
  });

  it.each([
    [
      'an unknown source',
      { 'en/terms/a.yaml': tumor.replace('a-book', 'a-book, lost') },
      ['en/terms/a.yaml:6:21: tumor: no source "lost" in sources.yaml'],
    ],
    [
      'a source named like a method',
      { 'en/terms/a.yaml': tumor.replace('a-book', 'constructor') },
      ['en/terms/a.yaml:6:13: tumor: no source "constructor" in sources.yaml'],
    ],
    [
      'an unknown guidance section',
      { 'en/terms/a.yaml': tumor.replace('pain', 'rest') },
      ['en/terms/a.yaml:7:3: tumor: no guidance section "rest"'],
    ],
    [
      'a surface of two entries',
      { 'en/terms/b.yaml': scan.replace('[scan,', '[TUMORS,') },
      ['en/terms/b.yaml:4:3: scan: "TUMORS" belongs to tumor already'],
    ],
    [
      'a surface of two entries that differ in a dash',
      {
        'en/terms/a.yaml': tumor.replace('tumors', 'CT scan'),
        'en/terms/b.yaml': scan.replace('scans', 'ct-scan'),
      },
      ['en/terms/b.yaml:4:3: scan: "ct-scan" belongs to tumor already'],
    ],
    [
      'a surface twice in one entry',
      { 'en/terms/a.yaml': tumor.replace('tumors', 'Tumor') },
      ['en/terms/a.yaml:4:3: tumor: "Tumor" belongs to tumor already'],
    ],
    [
      'an entry in two files',
      { 'en/terms/b.yaml': tumor.replace('[tumor, tumors]', '[lump]') },
      ['en/terms/b.yaml:1:1: tumor: stands in another file too'],
    ],
    [
      'a translation of an unknown entry',
      { 'es/terms/a.yaml': bulto.replace('tumor', 'bulto') },
      ['es/terms/a.yaml:1:1: bulto: there is no English entry of this id'],
    ],
    [
      'a translation of a version to come',
      { 'es/terms/a.yaml': bulto.replace("'2'", "'10'") },
      ['es/terms/a.yaml:3:3: tumor: the English entry is at version 2'],
    ],
    [
      'a guidance text without front matter',
      { 'en/guidance/rest.mdx': 'Text.\n' },
      ['en/guidance/rest.mdx:1:1: must begin with front matter'],
    ],
    [
      'front matter without a date, at the line of the file',
      { 'en/guidance/rest.mdx': pain.replace("'2026-11-21'", 'soon') },
      ['en/guidance/rest.mdx:4:1: reviewed: must be a date like "2026-11-21"'],
    ],
    [
      'a word of our screens that English lacks',
      { 'en/interface.yaml': usual['en/interface.yaml']!.replace(/^ {2}tryAgain:.*\n/m, '') },
      ['en/interface.yaml:1:1: card.tryAgain: is missing'],
    ],
    [
      'a Spanish word of our screens that nobody knows',
      { 'es/interface.yaml': 'card:\n  mas: Más\n' },
      ['es/interface.yaml:2:3: card.mas: there is no such field'],
    ],
  ])('refuses %s', (_, changes, problems) => {
    expect(problemsIn(changes as Record<string, string>)).toEqual(problems);
  });

  it('names the faults of all files at once', () => {
    expect(
      problemsIn({
        'en/terms/a.yaml': tumor.replace('a-book', 'lost'),
        'es/interface.yaml': 'card:\n  more: 1\n',
      }),
    ).toEqual([
      'es/interface.yaml:2:3: card.more: must be text',
      'en/terms/a.yaml:6:13: tumor: no source "lost" in sources.yaml',
    ]);
  });

  it('accepts a translation of an older version', () => {
    expect(problemsIn({ 'es/terms/a.yaml': bulto.replace("'2'", "'1'") })).toEqual([]);
  });
});
