import { describe, expect, it } from 'vitest';
import { guidanceSchema, sourcesSchema, translationsSchema } from '../../../glossary/schema.ts';
import { checkYaml } from '../../../scripts/glossary/read-yaml.ts';
import { good, problemsIn } from './problems.ts';

describe('checkYaml of other files', () => {
  const source = `a-book:\n  cite: A\n  title: B\n  year: '2020'\n  url: 'https://a.example/'\n`;

  it('refuses a translation with a field of the English entry', () => {
    const translation = good.replace('version', 'of').replace(/ {2}(sources|reviewed): .*\n/g, '');
    expect(problemsIn(translation, translationsSchema)).toBe(
      'a.yaml:6:3: tumor.state: there is no such field',
    );
  });

  it('accepts a source with a year', () => {
    expect(problemsIn(source, sourcesSchema)).toBe('none');
  });

  it.each([
    [
      'a source with year and date',
      `${source}  read: '2026-11-21'\n`,
      'a.yaml:1:1: a-book: must have a year, a date "read", or "unread: true"',
    ],
    [
      'a source with a year that was not read',
      `${source}  unread: true\n`,
      'a.yaml:1:1: a-book: must have a year, a date "read", or "unread: true"',
    ],
    [
      'a source that is not reached safely',
      source.replace('https:', 'http:'),
      'a.yaml:5:3: a-book.url: must begin with https://',
    ],
    [
      'a year that is a number',
      source.replace("'2020'", '2020'),
      'a.yaml:4:3: a-book.year: must be text (put numbers and dates in quotes)',
    ],
  ])('refuses %s', (_, text, message) => {
    expect(problemsIn(text, sourcesSchema)).toBe(message);
  });

  it('counts lines from the one it is told', () => {
    const matter = 'id: pain\ntitle: Pain\n';
    expect(() => checkYaml(matter, 'pain.mdx', guidanceSchema, 2)).toThrow(
      'pain.mdx:2:1: reviewed: is missing',
    );
  });
});

describe('checkYaml of broken YAML', () => {
  it.each([
    ['a tab', 'tumor:\n\tname: tumor\n', 'a.yaml:2:1: Tabs are not allowed as indentation'],
    ['an open quote', "tumor:\n  name: 'tumor\n", "a.yaml:3:1: Missing closing 'quote"],
    ['an open list', 'tumor:\n  sources: [a, b\n', 'a.yaml:3:1: Flow sequence in block collection'],
    ['a field twice', 'tumor:\n  name: a\n  name: b\n', 'a.yaml:3:3: Map keys must be unique'],
    ['a colon in text', 'tumor:\n  short: A: b\n', 'a.yaml:2:10: Nested mappings are not allowed'],
    ['no content', '', 'a.yaml:1:1: '],
    ['a list for a map', '- tumor\n', 'a.yaml:1:3: 0: '],
  ])('names the place of %s, and the reason', (_, source, beginning) => {
    expect(problemsIn(source).slice(0, beginning.length)).toBe(beginning);
  });
});
