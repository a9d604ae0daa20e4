import type { Shape } from './shape.ts';

export const addresses: Shape[] = [
  [
    'The host of an address is not marked.',
    '<p>https://tumor.example/start and www.tumor.example</p>',
    [],
  ],
  ['A host without www is not marked.', '<p>see tumor.org for more</p>', []],
  [
    'A page in an address is not marked.',
    '<p>https://site.example/metastatic-disease.html</p>',
    [],
  ],
  ['Keys and values in an address are not marked.', '<p>?q=tumor&amp;tumor=1</p>', []],
  [
    'The name in a mail address is not marked.',
    '<p>tumor@site.example, my.tumor@site.example</p>',
    [],
  ],
  ['The host in a mail address is not marked.', '<p>info@tumor.example</p>', []],
  ['A file name is not marked.', '<p>tumor.png, primary_tumor.csv, scan.tumor</p>', []],
  ['A file name over elements is not marked.', '<p><b>tumor</b>.png, scan.<i>tumor</i></p>', []],
  ['A Windows path is not marked.', '<p>C:\\tumor, tumor\\scan</p>', []],
  [
    'Hashtags and user names are not marked.',
    '<p>#tumor @metastatic #<a href="#a">MRI</a></p>',
    [],
  ],
  [
    'A version of a word after a refused one is found.',
    '<p>tumor.png shows the tumor.</p>',
    ['tumor'],
  ],
  [
    'A full stop before a line break ends a sentence.',
    '<p>the tumor.<br>Then MRI.\nThen</p>',
    ['tumor', 'MRI'],
  ],
  [
    'A reference number behind a full stop ends a sentence.',
    '<p>the tumor.1 Then, MRI.[2] Then</p>',
    ['tumor', 'MRI'],
  ],
];
