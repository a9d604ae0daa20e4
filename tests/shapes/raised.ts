import type { Shape } from './shape.ts';

export const raised: Shape[] = [
  [
    'Reference numbers above the line are no letters.',
    '<p>metastatic<sup>1,2</sup> disease</p>',
    ['metastatic'],
  ],
  [
    'A reference number at the end of a sentence is no letter.',
    '<p>the tumor<sup>3</sup>. Then</p>',
    ['tumor'],
  ],
  [
    'A linked reference number is no letter.',
    '<p>tumor<sup><a href="#r1">[1]</a></sup></p>',
    ['tumor'],
  ],
  [
    'A link around a reference number changes nothing.',
    '<p>tumor<a href="#r1"><sup>12</sup></a>s</p>',
    ['tumor'],
  ],
  [
    'A number above the line before a word is no letter.',
    '<p><sup>1</sup>tumor, 10<sup>6</sup>tumor</p>',
    ['tumor', 'tumor'],
  ],
  ['Letters above the line are a word of their own.', '<p>cell<sup>tumor</sup></p>', ['tumor']],
  [
    'A sign above the line is no letter.',
    '<p>tumor<sup>*</sup> MRI<sup>\u2020</sup></p>',
    ['tumor', 'MRI'],
  ],
  ['A raised number does not stand inside a name.', '<p>primary<sup>1</sup> tumor</p>', ['tumor']],
  ['A number below the line makes a word longer.', '<p>tumor<sub>2</sub></p>', []],
  [
    'A number below the line behind a space does not.',
    '<p>tumor <sub>2</sub> CO<sub>2</sub> MRI</p>',
    ['tumor', 'MRI'],
  ],
  ['Reference numbers in brackets are no letters.', '<p>tumor[1] MRI(2)</p>', ['tumor', 'MRI']],
  ['Small print above a word is not read.', '<p><ruby>tumor<rt>MRI</rt></ruby></p>', ['tumor']],
  [
    'A word goes on behind the small print.',
    '<p><ruby>meta<rp>(</rp><rt>x</rt><rp>)</rp>static<rt>y</rt></ruby></p>',
    ['metastatic'],
  ],
  [
    'A name goes on in another ruby.',
    '<p><ruby>primary<rt>x</rt></ruby> <ruby>tumor<rt>y</rt></ruby></p>',
    ['primary tumor'],
  ],
  ['A ruby base is read.', '<p><ruby><rb>tu</rb><rt>MRI</rt><rb>mor</rb></ruby></p>', ['tumor']],
];
