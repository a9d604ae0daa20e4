import type { Shape } from './shape.ts';

const deep = (inside: string) => '<span>'.repeat(20) + inside + '</span>'.repeat(20);

const names = `a abbr acronym b bdi bdo big cite data del dfn em font i ins mark nobr q s small span
  strike strong sub time tt u var`.split(/\s+/);

export const inline: Shape[] = [
  ...names.map((name): Shape => [
    `Text runs on through ${name}.`,
    `<p>primary <${name}>tu</${name}>mor</p>`,
    ['primary tumor'],
  ]),
  ['A word in bold is found.', '<p>A <b>tumor</b> grew.</p>', ['tumor']],
  ['A word half in bold is found whole.', '<p>A <b>tu</b>mor grew.</p>', ['tumor']],
  [
    'A name runs over three elements.',
    '<p><i>primary</i> <u>breast</u> <b>tumor</b></p>',
    ['primary breast tumor'],
  ],
  [
    'A name runs from a text into an element.',
    '<p>A primary <em>tumor</em>.</p>',
    ['primary tumor'],
  ],
  [
    'Elements inside elements are joined.',
    '<p>me<b>ta<i>sta<u>ti</u></i></b>c</p>',
    ['metastatic'],
  ],
  ['Two elements without a space between make one word.', '<p><b>tumor</b><i>let</i></p>', []],
  ['A letter in an element before the word makes a longer word.', '<p><i>micro</i>tumor</p>', []],
  [
    'A plural ending in an element belongs to the word.',
    '<p>tumor<small>s</small></p>',
    ['tumors'],
  ],
  ['A word 20 elements deep is found.', `<p>${deep('tumor')}</p>`, ['tumor']],
  [
    'A word begun 20 elements deep goes on outside.',
    `<p>${deep('meta')}static</p>`,
    ['metastatic'],
  ],
  [
    'A name lies in two depths of 20.',
    `<p>${deep('primary ')}${deep('tumor')}</p>`,
    ['primary tumor'],
  ],
  [
    'A word in a link is found.',
    '<p><a href="#a">Metastatic</a> disease</p>',
    ['Metastatic disease'],
  ],
  [
    'Two links side by side, with a space, are a name.',
    '<p><a href="#a">primary</a> <a href="#b">tumor</a></p>',
    ['primary tumor'],
  ],
  ['The address of a link is no text.', '<p><a href="#tumor" title="tumor">here</a></p>', []],
  ['An abbreviation is found, its title is not.', '<p><abbr title="tumor">MRI</abbr></p>', ['MRI']],
  [
    'Marked, quoted, dated and named words are joined.',
    '<p><mark>primary</mark> <q>tumor</q>, <time>chemo</time>, <cite>MRI</cite></p>',
    ['primary tumor', 'chemo', 'MRI'],
  ],
  [
    'Inserted words are read on from deleted ones.',
    '<p><del>primary</del> <ins>metastatic</ins> tumor</p>',
    ['metastatic tumor'],
  ],
  [
    'Old elements of style are joined.',
    '<p><font color="red">primary</font> <tt>tu</tt><big>m</big><strike>o</strike><nobr>r</nobr></p>',
    ['primary tumor'],
  ],
  [
    'A defined word and a variable are joined.',
    '<p><dfn>primary</dfn> <var>tumor</var> <data value="1">cells</data></p>',
    ['primary tumor'],
  ],
  ['Capitals in small letters of print are joined.', '<p>M<small>RI</small></p>', ['MRI']],
  [
    'A word over a split word and a link is found.',
    '<p>cryo<a href="#a">ablation</a></p>',
    ['cryoablation'],
  ],
];
