import { describe, expect, it } from 'vitest';
import { families } from '../../../glossary/figures/families.ts';
import { normalText } from '../../../glossary/figures/normal-text.ts';
import { familiesBySigns } from '../../../glossary/figures/signs.ts';
import { seeded } from '../../bench/text.ts';
import { readings } from './abstracts.ts';
import { madeText } from './made-text.ts';
import { samples } from './samples.ts';

const familiesIn = familiesBySigns(families);

/** What families would have read in a text that its signs kept from them. */
function missed(text: string): string[] {
  const asked = new Set(familiesIn(text));
  const normal = normalText(text).text;
  return families
    .filter((family) => !asked.has(family))
    .flatMap(({ signs, find }) =>
      find(normal).map(
        ({ start, end }) =>
          `"${normal.slice(start, end)}" of "${text}" shows none of ${signs.join(' | ')}`,
      ),
    );
}

describe('no family is passed over that would have read something', () => {
  it.each([
    ['samples', Object.values(samples).flat()],
    ['texts of abstracts', readings.map(({ text }) => text)],
  ])('in %s, in small letters and in capitals as well', (_what, texts) => {
    const written = texts.flatMap((text) => [text, text.toLowerCase(), text.toUpperCase()]);
    expect(written.flatMap(missed)).toEqual([]);
  });

  // Two words without anything between them are none.
  it('in 20,000 made-up texts', { timeout: 60_000 }, () => {
    const random = seeded(5);
    const joints = [' ', ', ', '; ', ' (', '/', '\n', '\u00ad '];
    const texts = Array.from({ length: 20_000 }, () => madeText(random, joints));
    expect(texts.flatMap(missed).slice(0, 5)).toEqual([]);
  });
});

describe('signs', () => {
  const countIn = (text: string) => familiesIn(text).length;

  it('are in none of the words that texts are full of', () => {
    expect(
      countIn('The women in this group or her family had been treated for several years.'),
    ).toBe(0);
  });

  it.each([
    ['capitals', 'HR 0.5', 'hr 0.5'],
    ['soft hyphens', 'me\u00addian 5', 'me dian 5'],
    ['words joined by capitals', 'aHR0.5', 'ahr0.5x'],
  ])('%s', (_what, found, other) => {
    expect(countIn(found)).toBeGreaterThan(countIn(other));
  });
});
