import { describe, expect, it } from 'vitest';
import { loadGlossary } from '../../../scripts/glossary/load.ts';
import { folderWith, problemsIn, scan } from './small-glossary.ts';

const two = {
  'en/terms/b.yaml': scan,
  'en/topics.yaml':
    'lumps:\n  title: Lumps\n  files: [a]\npictures:\n  title: Pictures\n  files: [b]\n',
};

describe('topics', () => {
  it('hold the entries of their files, with titles by language', () => {
    const { topics } = loadGlossary(folderWith({ ...two, 'es/topics.yaml': 'lumps: Bultos\n' }));
    expect(topics).toEqual([
      { id: 'lumps', title: { en: 'Lumps', es: 'Bultos' }, entries: ['tumor'] },
      { id: 'pictures', title: { en: 'Pictures' }, entries: ['scan'] },
    ]);
  });

  it.each<[what: string, topics: string, problems: string[]]>([
    [
      'a file in none',
      'lumps:\n  title: Lumps\n  files: [a]\n',
      ['en/terms/b.yaml:1:1: stands in no topic of en/topics.yaml'],
    ],
    [
      'a file in two',
      'lumps:\n  title: Lumps\n  files: [a, b]\nrest:\n  title: Rest\n  files: [b]\n',
      ['en/topics.yaml:6:11: rest: "b" stands in the topic lumps already'],
    ],
    [
      'a file twice in one',
      'lumps:\n  title: Lumps\n  files: [a, b, a]\n',
      ['en/topics.yaml:3:17: lumps: "a" stands in the topic lumps already'],
    ],
    [
      'a file that is not there',
      'lumps:\n  title: Lumps\n  files: [a, b, constructor]\n',
      ['en/topics.yaml:3:17: lumps: there is no file en/terms/constructor.yaml'],
    ],
    [
      'no files',
      'lumps:\n  title: Lumps\n  files: []\n',
      ['en/topics.yaml:3:3: lumps.files: must name a file'],
    ],
    [
      'no title, and says nothing of the files then',
      'lumps:\n  files: [a]\n',
      ['en/topics.yaml:1:1: lumps.title: is missing'],
    ],
  ])('are refused with %s', (_, topics, problems) => {
    expect(problemsIn({ ...two, 'en/topics.yaml': topics })).toEqual(problems);
  });

  it('are refused with a title for a topic that English lacks', () => {
    expect(problemsIn({ ...two, 'es/topics.yaml': 'lumps: Bultos\ntoString: No\n' })).toEqual([
      'es/topics.yaml:2:1: toString: must be lower-case words joined by "-"',
    ]);
    expect(problemsIn({ ...two, 'es/topics.yaml': 'lumps: Bultos\nrest: No\n' })).toEqual([
      'es/topics.yaml:2:1: rest: there is no English topic of this name',
    ]);
  });

  it('are not looked through where a file of entries is broken', () => {
    const broken = { ...two, 'en/terms/b.yaml': 'scan: [' };
    expect(problemsIn(broken).filter((line) => line.includes('topics'))).toEqual([]);
  });
});
