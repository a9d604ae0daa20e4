import type { Shape } from './shape.ts';

const dashes = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63\uff0d';
const named = [...dashes].map((dash): Shape => {
  const number = dash.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const word = `tumor self${dash}seeding`;
  return [`Dash U+${number} is a hyphen.`, `<p>a ${word} b</p>`, [word]];
});

export const letters: Shape[] = [
  ...named,
  [
    'A dash may stand for a space, and a space for a dash.',
    '<p>primary-tumor, tumor self seeding</p>',
    ['primary-tumor', 'tumor self seeding'],
  ],
  [
    'A hyphen at the end of a line is one with the space.',
    '<p>tumor self-\n  seeding</p>',
    ['tumor self- seeding'],
  ],
  [
    'A ligature is its letters.',
    '<p>meta\ufb06atic meta\ufb05atic</p>',
    ['meta\ufb06atic', 'meta\ufb05atic'],
  ],
  ['A ligature beside a word makes it longer.', '<p>tumor\ufb01 \ufb01tumor</p>', []],
  ['A long s is an s.', '<p>meta\u017ftatic</p>', ['meta\u017ftatic']],
  [
    'An accented letter is its letter.',
    '<p>Tum\u00f3r, m\u00e9tastatic</p>',
    ['Tum\u00f3r', 'm\u00e9tastatic'],
  ],
  ['An accent as a character of its own is nothing.', '<p>tumo\u0301r</p>', ['tumor']],
  ['Accents piled up are nothing.', '<p>tu\u0301\u0302\u0303\u0323mor</p>', ['tumor']],
  ['An accent after the last letter is nothing.', '<p>tumor\u0301 tumor\u0301x</p>', ['tumor']],
  ['An accent in an element of its own is nothing.', '<p>tumo<span>\u0301</span>r</p>', ['tumor']],
  [
    'Full-width letters are letters.',
    '<p>\uff54\uff55\uff4d\uff4f\uff52</p>',
    ['\uff54\uff55\uff4d\uff4f\uff52'],
  ],
  [
    'A Turkish dotless i is another letter.',
    '<p>metastat\u0131c, pr\u0131mary tumor</p>',
    ['tumor'],
  ],
  ['A Turkish capital i with a dot is an i.', '<p>PR\u0130MARY TUMOR</p>', ['PR\u0130MARY TUMOR']],
  ['A Greek letter beside a word makes it longer.', '<p>\u03b2tumor tumor\u03b1</p>', []],
  [
    'A Greek letter behind a hyphen does not.',
    '<p>GHJ-\u03b2-tumor \u03b1/\u03b2 MRI</p>',
    ['tumor', 'MRI'],
  ],
  ['Cyrillic letters that look the same are others.', '<p>tum\u043er metast\u0430tic</p>', []],
  [
    'A letter of another script beside a word makes it longer.',
    '<p>tumor\u0441 \u05d4tumor</p>',
    [],
  ],
  [
    'An emoji behind a space is no letter.',
    '<p>\u{1f397} tumor \u{1f397} MRI \u{1f469}\u200d\u2695\ufe0f chemo</p>',
    ['tumor', 'MRI', 'chemo'],
  ],
  ['A heart beside a word is no letter.', '<p>\u2764\ufe0ftumor\u2764\ufe0f</p>', ['tumor']],
  ['Letters outside the first plane are others.', '<p>\u{1d42d}umor tumo\u{1d42b}</p>', []],
  [
    'Signs of sums beside a word are no letters.',
    '<p>2\u00d7tumor \u00b1MRI tumor\u2265chemo &lt;tumor&gt;</p>',
    ['tumor', 'MRI', 'tumor', 'chemo', 'tumor'],
  ],
  [
    'Registered and copyright signs are no letters.',
    '<p>cryoablation\u00ae MRI\u00a9</p>',
    ['cryoablation', 'MRI'],
  ],
];
