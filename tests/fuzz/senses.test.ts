import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText } from '../../glossary/fold.ts';
import { hasCue, hasFrame, isNegated, isPartOfCode, surroundings } from '../../glossary/senses.ts';
import { holds } from './holds.ts';
import { texts } from './texts.ts';

const words = fc.constantFrom('tumor', 'tumors', 'lawn', 'er', 'error', 'HER2', 'é', '_', '2', '');
const joints = fc.constantFrom(' ', '-', '.', ', ', '(', ')', '\n');
const plainTexts = fc
  .array(fc.tuple(words, joints), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));
const cues = fc.constantFrom('tumor', 'tumor.', 'er', 'er.', 'lawn', 'her2.', 'or');

/** The same as `hasCue`, said in one expression for plain letters. */
function hasWord(near: string, cue: string): boolean {
  const [letters, end] = cue.endsWith('.') ? [cue.slice(0, -1), '(?![\\p{L}\\p{Nd}_])'] : [cue, ''];
  return new RegExp(`(?<![\\p{L}\\p{Nd}_])${letters}${end}`, 'u').test(near);
}

it('finds a cue where it begins a word, and nowhere else', { timeout: 3_600_000 }, () => {
  holds('senses, cues', 10_000, fc.tuple(plainTexts, cues), ([text, cue]) => {
    const near = foldText(text);
    expect([near, hasCue(near, [cue])]).toEqual([near, hasWord(near, cue)]);
  });
});

it('looks around any place of any text', { timeout: 3_600_000 }, () => {
  const places = fc.tuple(texts, fc.nat(200), fc.nat(40));
  holds('senses, around any place', 5_000, places, ([text, at, length]) => {
    const [start, end] = [Math.min(at, text.length), Math.min(at + length, text.length)];
    expect(surroundings(text, start, end).length).toBeLessThan(3 * (end - start + 2 * 160) + 1);
    expect(hasFrame(text, start, end, [{ before: '', after: '' }])).toBe(true);
    expect(typeof isNegated(text, start)).toBe('boolean');
    expect(typeof isPartOfCode(text, start, end)).toBe('boolean');
  });
});
