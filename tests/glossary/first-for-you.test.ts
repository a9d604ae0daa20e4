import sections from 'virtual:guidance';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Situation, firstQuestions, firstSections } from '../../glossary/first-for-you.ts';

const ids = [
  'surgery',
  'first-diagnosis',
  'came-back',
  'liver',
  'cryoablation',
  'relief',
  'complications',
  'studies',
  'depends',
  'expect',
  'questions',
  'about',
];
const headings = [
  ...readFileSync('glossary/en/guidance/questions.mdx', 'utf8').matchAll(/^## (.+)$/gm),
].map(([, heading]) => heading!);

const nothing: Situation = { places: [] };
const situations: [told: string, Situation, sections: string[], questions: string[]][] = [
  ['nothing', nothing, [], []],
  ['spread from the start', { ...nothing, spread: 'start' }, ['first-diagnosis', 'surgery'], []],
  ['came back', { ...nothing, spread: 'later' }, ['came-back'], ['About other choices']],
  ['not spread', { ...nothing, spread: 'none' }, ['about', 'questions'], []],
  ['not sure', { ...nothing, spread: 'unsure' }, ['about', 'questions'], ['About me']],
  ['the liver', { places: ['liver'] }, ['liver'], []],
  ['a bone', { places: ['bone'] }, ['relief', 'cryoablation'], []],
  ['the lung', { places: ['lung'] }, ['relief'], []],
  ['the brain', { places: ['brain'] }, ['relief'], []],
  ['another place', { places: ['other'] }, ['relief'], []],
  ['receptors', { ...nothing, receptors: 'neither' }, ['depends'], []],
  ['receptors not known', { ...nothing, receptors: 'unsure' }, ['questions'], ['About me']],
  ['for oneself', { ...nothing, reader: 'self' }, [], []],
  [
    'for someone else',
    { ...nothing, reader: 'other' },
    ['questions', 'expect'],
    ['About what happens after'],
  ],
  [
    'much at once',
    { spread: 'later', places: ['bone', 'liver'], receptors: 'unsure', reader: 'other' },
    ['came-back', 'liver', 'relief', 'cryoablation', 'questions', 'expect'],
    ['About me', 'About other choices', 'About what happens after'],
  ],
];

describe('what comes first', () => {
  it.each(situations)('of the guide, told %s', (_, situation, first) => {
    expect(firstSections(situation, ids)).toEqual({
      first,
      rest: ids.filter((id) => !first.includes(id)),
    });
  });

  it.each(situations)('of the questions, told %s', (_, situation, _sections, first) => {
    expect(firstQuestions(situation, headings)).toEqual({
      first,
      rest: headings.filter((heading) => !first.includes(heading)),
    });
  });

  it('names only sections and questions that there are', () => {
    const named = situations.flatMap(([, , ...lists]) => lists);
    expect(named.flat().filter((name) => !(name in sections) && !headings.includes(name))).toEqual(
      [],
    );
  });

  it('leaves out what the guide does not have, and hides nothing that it has', () => {
    const few = ['liver', 'surgery', 'new'];
    expect(firstSections({ spread: 'start', places: ['bone'] }, few)).toEqual({
      first: ['surgery'],
      rest: ['liver', 'new'],
    });
  });
});
