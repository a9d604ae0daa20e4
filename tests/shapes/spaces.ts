import type { Shape } from './shape.ts';

const found = ['primary tumor'];

export const spaces: Shape[] = [
  ['A line feed is a space.', '<p>primary\ntumor</p>', found],
  ['Indented lines are a space.', '<p>primary\r\n\t\t   tumor</p>', found],
  ['Many spaces are one.', '<p>primary      tumor</p>', found],
  ['A no-break space is a space.', '<p>primary&nbsp;tumor</p>', found],
  ['No-break spaces and others together are one.', '<p>primary &nbsp; &nbsp;tumor</p>', found],
  ['A narrow no-break space is a space.', '<p>primary\u202ftumor</p>', found],
  [
    'Thin, figure and em spaces are spaces.',
    '<p>primary\u2009tumor, primary\u2007tumor, primary\u2003tumor</p>',
    [...found, ...found, ...found],
  ],
  ['A space of Chinese print is a space.', '<p>primary\u3000tumor</p>', found],
  ['A line separator is a space.', '<p>primary\u2028tumor</p>', found],
  ['A space in an element of its own is a space.', '<p>primary<span> </span>tumor</p>', found],
  ['Spaces on both sides of a border are one.', '<p>primary <b> tumor</b></p>', found],
  ['No space between is one word.', '<p>primarytumor</p>', []],
  ['A line break is a space.', '<p>primary<br>tumor</p>', found],
  ['Two line breaks are a space.', '<p>primary<br><br>tumor</p>', found],
  ['A line break ends a word.', '<p>tumor<br>let</p>', ['tumor']],
  ['A line break in an element is a space.', '<p>primary<b><br>tumor</b></p>', found],
  ['A place for a break is nothing.', '<p>meta<wbr>static</p>', ['metastatic']],
  [
    'A place for a break in a longer word leaves it longer.',
    '<p>tumor<wbr>let micro<wbr>tumor</p>',
    [],
  ],
  ['Soft hyphens are nothing.', '<p>me&shy;ta&shy;sta&shy;tic</p>', ['metastatic']],
  [
    'A soft hyphen at the end of an element is nothing.',
    '<p><b>meta&shy;</b>static</p>',
    ['metastatic'],
  ],
  ['A soft hyphen in a longer word leaves it longer.', '<p>tumor&shy;let micro&shy;tumor</p>', []],
  ['A soft hyphen in an abbreviation is nothing.', '<p>M&shy;RI</p>', ['MRI']],
  [
    'Zero-width space, joiner, non-joiner and word joiner are nothing.',
    '<p>tu\u200bmor tu\u200dmor tu\u200cmor tu\u2060mor</p>',
    ['tumor', 'tumor', 'tumor', 'tumor'],
  ],
  ['A byte order mark is nothing.', '<p>\ufefftumor\ufeffs</p>', ['tumors']],
  ['A zero-width space beside a space is nothing.', '<p>primary \u200btumor</p>', found],
  [
    'Invisible characters at both ends are no letters.',
    '<p>\u200b\u00adtumor\u00ad\u200b.</p>',
    ['tumor'],
  ],
  ['A text of spaces alone has nothing.', '<p> \n&nbsp;\u200b </p>', []],
];
