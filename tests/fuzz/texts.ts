import * as fc from 'fast-check';
import { samples } from '../glossary/figures/samples.ts';
import { loadGlossary } from '../../scripts/glossary/load.ts';
import { allSurfaces } from '../../glossary/variants.ts';

const { entries, homonyms } = loadGlossary('glossary');

/** What our terms are written like. */
const surfaces = [
  ...Object.values(entries).flatMap(({ variants }) => allSurfaces(variants).slice(0, 4)),
  ...Object.keys(homonyms),
];

/** What stands between words, is not seen, or is not what it looks like. */
const joints = [' ', ' ', ' ', ', ', '. ', '; ', ': ', ' (', ') ', ' [', '] ', '\n', '-', '–', '−']
  .concat(['/', '=', ' = ', ' < ', '≤', '±', '%', '·', '#', '@', '.', 'non-', 'http://', '\u00ad'])
  .concat(['\u200b', '\u200d', '\u2060', '\u00a0', '\u200a', '\u202e', '\ufeff', '\u0301', '\0'])
  .concat(['\ud800', '\udc00', '😀', 'ﬁ', 'ß', 'İ', 'ı', '１', '٣', '½', '²', 'é', 'e\u0301']);

const numbers = fc
  .tuple(fc.integer({ min: 0, max: 99_999 }), fc.constantFrom('', '.', '·', ',', '%', 'e', 'mm'))
  .map(([number, after]) => `${number}${after}`);

/** One piece of a text that might be ours: a term, a figure, a number, a joint, a cut of these, noise. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...surfaces) },
  { weight: 4, arbitrary: fc.constantFrom(...Object.values(samples).flat()) },
  { weight: 6, arbitrary: fc.constantFrom(...joints) },
  { weight: 2, arbitrary: numbers },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...Object.values(samples).flat()), fc.nat(40), fc.nat(40))
      .map(([sample, from, to]) => sample.slice(from, from + to)),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);

/** A text as a page could hold it, more like ours than chance would make it. */
export const texts = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
