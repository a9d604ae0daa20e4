import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../glossary/excerpt.ts';

/** As one line, hits in brackets. */
const shown = (texts: string[], words: string[]) => {
  const excerpt = excerptOf(texts, words);
  const line = excerpt?.parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
  return excerpt && `${excerpt.from}: ${line}`;
};
const long = (before: number, word: string, after: number) =>
  `${'ab '.repeat(before)}${word}${' cd'.repeat(after)}`;

describe('a short piece of a text', () => {
  it.each<[what: string, texts: string[], words: string[], expected: string | undefined]>([
    ['is none where nothing is found', ['a bone'], ['liver'], undefined],
    ['is none without words', ['a bone'], [], undefined],
    ['tells hits apart', ['a bone hurts'], ['bone'], '0: a [bone] hurts'],
    ['finds whole words', ['bones and bone.'], ['bone'], '0: bones and [bone].'],
    ['finds folded words', ['La METÁSTASIS'], ['metastasis'], '0: La [METÁSTASIS]'],
    ['finds words at both ends', ['bone or bone'], ['bone'], '0: [bone] or [bone]'],
    ['is of the first of several texts', ['no', 'bone', 'bone'], ['bone'], '1: [bone]'],
    [
      'is of the text with most of the words',
      ['bone bone', 'bone and pain'],
      ['bone', 'pain'],
      '1: [bone] and [pain]',
    ],
  ])('%s', (_, texts, words, expected) => {
    expect(shown(texts, words)).toBe(expected);
  });

  it('begins and ends with whole words, near the first hit', () => {
    const piece = shown([long(100, 'bone', 100)], ['bone'])!;
    expect(piece).toMatch(/^0: … (ab )+\[bone\]( cd)+ …$/);
    expect(piece.length).toBeGreaterThan(150);
    expect(piece.length).toBeLessThan(190);
  });

  it('holds a hit that stands in a stretch without gaps', () => {
    expect(shown([`${'x'.repeat(80)}/bone/${'y'.repeat(300)}`], ['bone'])).toContain('[bone]');
  });
});
