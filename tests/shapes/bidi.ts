import type { Shape } from './shape.ts';

export const bidi: Shape[] = [
  [
    'A word in Hebrew text is found.',
    '<p dir="rtl">\u05d2\u05d9\u05d3\u05d5\u05dc tumor \u05d2\u05e8\u05d5\u05e8\u05ea\u05d9</p>',
    ['tumor'],
  ],
  [
    'A word behind a Hebrew prefix and hyphen is found.',
    '<p dir="rtl">\u05d4\u05be-MRI \u05d4\u05betumor</p>',
    ['MRI', 'tumor'],
  ],
  [
    'A word in Arabic text is found.',
    '<p dir="rtl">\u0648\u0631\u0645 (tumor)\u060c MRI\u061f</p>',
    ['tumor', 'MRI'],
  ],
  [
    'Marks of direction at a word are nothing.',
    '<p>\u200etumor\u200e \u200fMRI\u200f \u061cchemo</p>',
    ['tumor', 'MRI', 'chemo'],
  ],
  [
    'Marks of direction in a word are nothing.',
    '<p>primary\u200f tu\u200emor</p>',
    ['primary tumor'],
  ],
  [
    'Embedded and isolated words are found.',
    '<p>\u202atumor\u202c \u2067MRI\u2069 \u2068chemo\u2069</p>',
    ['tumor', 'MRI', 'chemo'],
  ],
  [
    'A word turned round is found as it is written.',
    '<p><bdo dir="rtl">tumor</bdo> <bdi>MRI</bdi> \u202erotum\u202c</p>',
    ['tumor', 'MRI'],
  ],
  [
    'A name over isolated parts is found.',
    '<p><bdi>primary</bdi> <bdi>tumor</bdi></p>',
    ['primary tumor'],
  ],
];
