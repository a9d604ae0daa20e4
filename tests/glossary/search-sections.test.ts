import { describe, expect, it } from 'vitest';
import { makeSearch } from '../../glossary/search.ts';

const search = makeSearch('en', () => ({
  liver: 'A liver surgeon takes out the part that holds the tumors. People live with the rest.',
  relief: 'A rod makes a weak bone stronger. Bones can hurt. Some lived longer.',
  expect: 'Call at once if you have a fever. Lives differ.',
}));
const sectionsFor = (text: string) =>
  search(text).flatMap((hit) =>
    'section' in hit ? [`${hit.section}: ${hit.words.toSorted().join(' ')}`] : [],
  );

describe('looking through the text of the guide', () => {
  it.each<[what: string, text: string, found: string[]]>([
    ['a word of it', 'surgeon', ['liver: surgeon']],
    ['the beginning of words', 'bone', ['relief: bone bones']],
    ['all of several words', 'weak rod', ['relief: rod weak']],
    ['no section that has only some', 'weak fever', []],
    ['the word itself, not what looks like a slip of the pen', 'lives', ['expect: lives']],
    ['a slip of the pen where there is nothing nearer', 'fevr', ['expect: fever']],
  ])('finds %s', (_, text, found) => {
    expect(sectionsFor(text)).toEqual(found);
  });

  it('reads the text once, on the first search', () => {
    let read = 0;
    const find = makeSearch('en', () => ({ liver: `${++read}` }));
    expect(read).toBe(0);
    find('liver');
    find('bone');
    expect(read).toBe(1);
  });
});
