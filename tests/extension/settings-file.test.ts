import { describe, expect, it } from 'vitest';
import { DamagedFile } from '../../extension/saved-file.ts';
import { readExport, writeExport } from '../../extension/settings-file.ts';
import { type Stored, usualSettings } from '../../extension/settings-shape.ts';

const kind = 'in-plain-words-settings';
const file = (settings: unknown, version = 1) => JSON.stringify({ kind, version, settings });

/** What is wrong with a file, as "field: value". */
function fault(text: string): string {
  try {
    return `read as ${JSON.stringify(readExport(text))}`;
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    return `${error.field}: ${error.value}`;
  }
}

describe('settings in a file', () => {
  it('are to be read by people, too', () => {
    expect(writeExport({ language: 'es', sitesOff: ['a.org'], version: 1 })).toBe(`{
  "kind": "in-plain-words-settings",
  "version": 1,
  "settings": {
    "language": "es",
    "sitesOff": [
      "a.org"
    ]
  }
}
`);
  });

  it.each<[string, Stored]>([
    ['nothing changed', {}],
    ['one choice', { opening: 'click' }],
    ['lists', { sitesOff: ['a.org', 'file:'], sitesOn: [], known: ['term:scan'] }],
    ['everything', { ...usualSettings, textSize: 'largest', known: ['term:“é”\n'] }],
  ])('come back as they were: %s', (_, settings) => {
    expect(readExport(writeExport({ ...settings, version: 1 }))).toEqual(settings);
  });

  it('come back without what only another version of ours could have stored', () => {
    const stored = { language: 'fr', colour: 'red', sitesOff: ['a.org'] };
    expect(fault(writeExport(stored as unknown as Stored))).toBe('read as {"sitesOff":["a.org"]}');
  });

  it('of an earlier version are read', () => {
    expect(readExport(file({ theme: 'dark' }, 0))).toEqual({ theme: 'dark' });
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['nothing', '', 'kind: ""'],
    ['no JSON', '<html>', 'kind: "<html>"'],
    ['half of one', '{"kind":"in-plain', String.raw`kind: "{\"kind\":\"in-plain"`],
    ['a text', '"settings"', String.raw`kind: "\"settings\""`],
    ['null', 'null', 'kind: "null"'],
    ['a list', '[]', 'kind: "[]"'],
    ['no kind', '{}', 'kind: nothing'],
    ['the settings of something else', '{"kind":"bookmarks"}', 'kind: "bookmarks"'],
  ])('with %s is none of ours', (_, text, expected) => {
    expect(fault(text)).toBe(expected);
  });

  it.each([
    ['none', '', 'nothing'],
    ['a later one', '"version": 2,', '2'],
    ['a little later one', '"version": 1.5,', '1.5'],
    ['a text', '"version": "1",', '"1"'],
    ['null', '"version": null,', 'null'],
  ])('by its version is refused: %s', (_, version, value) => {
    expect(fault(`{ "kind": "${kind}", ${version} "settings": {} }`)).toBe(`version: ${value}`);
  });

  it.each<[string, unknown, string]>([
    ['none', undefined, 'settings: nothing'],
    ['null', null, 'settings: null'],
    ['a list', [], 'settings: []'],
    ['a choice that we lack', { colour: 'red' }, 'colour: "red"'],
    ['a name that every object has', { toString: 'x' }, 'toString: "x"'],
    ['a name that changes objects', JSON.parse('{"__proto__":{"a":1}}'), '__proto__: {"a":1}'],
    ['a version', { version: 1 }, 'version: 1'],
    ['a value that we lack', { language: 'es', theme: 'grey' }, 'theme: "grey"'],
    ['a value that is no text', { density: 1 }, 'density: 1'],
    ['a value that is null', { survival: null }, 'survival: null'],
    ['a value in a list', { opening: ['click'] }, 'opening: ["click"]'],
    ['sites that are no list', { sitesOff: 'a.org' }, 'sitesOff: "a.org"'],
    ['sites that are no texts', { sitesOn: ['a.org', 1] }, 'sitesOn: ["a.org",1]'],
    ['words that are null', { known: null }, 'known: null'],
  ])('by its settings is refused: %s', (_, settings, expected) => {
    expect(fault(file(settings))).toBe(expected);
  });

  it('says in its message what is wrong', () => {
    expect(() => readExport(file({ theme: 'grey' }))).toThrow('theme: "grey"');
  });

  it('shows no more of a long value than tells it apart', () => {
    expect(fault(file({ theme: 'x'.repeat(500) }))).toBe(`theme: "${'x'.repeat(59)}`);
  });
});
