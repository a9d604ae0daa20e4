import { describe, expect, it } from 'vitest';
import { fold, gap, isWord, lettersOf, skip } from '../../glossary/fold.ts';

const code = (char: string) => char.charCodeAt(0);
const lettersIn = (char: string) => String.fromCharCode(...lettersOf(fold(code(char))));

describe('fold', () => {
  it.each([
    ['a', 'a'],
    ['Z', 'z'],
    ['7', '7'],
    ['É', 'e'],
    ['ñ', 'n'],
    ['ö', 'o'],
    ['Å', 'a'],
    ['ẽ', 'e'],
    ['Ａ', 'a'],
    ['β', 'β'],
    ['Δ', 'δ'],
    ['癌', '癌'],
    ["'", "'"],
    ['’', "'"],
    ['‘', "'"],
    ['ʼ', "'"],
    ['ﬁ', 'fi'],
    ['ﬂ', 'fl'],
    ['ﬀ', 'ff'],
    ['ﬃ', 'ffi'],
    ['æ', 'ae'],
    ['Œ', 'oe'],
    ['ß', 'ss'],
  ])('reads %s as %s', (char, letters) => {
    expect(lettersIn(char)).toBe(letters);
  });

  it.each([
    ['a space', ' '],
    ['a tab', '\t'],
    ['a line feed', '\n'],
    ['a carriage return', '\r'],
    ['a no-break space', '\u00a0'],
    ['a thin space', '\u2009'],
    ['a narrow no-break space', '\u202f'],
    ['an ideographic space', '\u3000'],
    ['a hyphen-minus', '-'],
    ['a hyphen', '\u2010'],
    ['a no-break hyphen', '\u2011'],
    ['a figure dash', '\u2012'],
    ['an en dash', '\u2013'],
    ['an em dash', '\u2014'],
    ['a horizontal bar', '\u2015'],
    ['a minus sign', '\u2212'],
  ])('reads %s as a gap', (_, char) => {
    expect(fold(code(char))).toBe(gap);
  });

  it.each([
    ['a soft hyphen', '\u00ad'],
    ['a zero-width space', '\u200b'],
    ['a zero-width non-joiner', '\u200c'],
    ['a zero-width joiner', '\u200d'],
    ['a left-to-right mark', '\u200e'],
    ['a word joiner', '\u2060'],
    ['a combining acute accent', '\u0301'],
    ['a combining tilde', '\u0303'],
  ])('skips %s', (_, char) => {
    expect(fold(code(char))).toBe(skip);
  });

  it('gives the same reading when asked again', () => {
    const first = fold(0xfb01);
    expect(fold(0xfb01)).toBe(first);
    expect(lettersOf(first)).toEqual([102, 105]);
  });
});

describe('isWord', () => {
  it.each(['a', 'Q', '0', '_', 'é', 'β', '癌', 'ﬁ'])('counts %s as part of a word', (char) => {
    expect(isWord(lettersOf(fold(code(char)))[0]!)).toBe(true);
  });

  it.each([' ', '-', '.', ',', '(', '/', "'", '×', '…', '“', '”', '€', '•', '\u00a0'])(
    'does not count %s as part of a word',
    (char) => {
      expect(isWord(fold(code(char)))).toBe(false);
    },
  );
});
