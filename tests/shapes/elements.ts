import type { Shape } from './shape.ts';

const unseen = 'what cannot be seen is read, and not painted until it can be';

export const elements: Shape[] = [
  ['An address is read.', '<address>Tumor desk</address>', ['Tumor']],
  [
    'A heading of fields, and labels, are read.',
    '<fieldset><legend>Tumor</legend><label>MRI <input></label></fieldset>',
    ['Tumor', 'MRI'],
  ],
  ['A running text is read.', '<marquee>tumor</marquee>', ['tumor']],
  [
    'Centred text is read, and breaks the line.',
    '<div>primary <center>tumor</center> MRI</div>',
    ['tumor', 'MRI'],
  ],
  [
    'A menu and a search are read.',
    '<menu><li>tumor</li></menu><search>MRI</search>',
    ['tumor', 'MRI'],
  ],
  ['A result is read.', '<p>a <output>tumor</output> b</p>', ['tumor']],
  [
    'An opened part is read, and its summary.',
    '<details open><summary>MRI</summary>tumor<p>chemo</p></details>',
    ['MRI', 'tumor', 'chemo'],
  ],
  [
    'The summary of a closed part is painted alone.',
    '<details><summary>MRI</summary><p>tumor</p></details>',
    ['MRI'],
    { only: 'browser', because: unseen },
  ],
  [
    'A closed part is read all the same.',
    '<details><summary>MRI</summary><p>tumor</p></details>',
    ['MRI', 'tumor'],
    { only: 'node', because: unseen },
  ],
  ['An open dialog is read.', '<dialog open style="position: static">tumor</dialog>', ['tumor']],
  [
    'A closed dialog is not painted.',
    '<dialog>tumor</dialog>',
    [],
    { only: 'browser', because: unseen },
  ],
  [
    'Hidden text is not painted.',
    '<p hidden>tumor</p><p style="display: none">MRI</p>',
    [],
    { only: 'browser', because: unseen },
  ],
  [
    'Text without a box of its own is read.',
    '<div style="display: contents">tumor</div>',
    ['tumor'],
  ],
  ['A button\u2019s role changes nothing.', '<div role="button">tumor</div>', ['tumor']],
  [
    'Text of an old plain kind is read.',
    '<p>a <acronym>MRI</acronym> and <blink>tumor</blink></p>',
    ['MRI', 'tumor'],
  ],
  ['Other attributes are not read.', '<p title="tumor" data-x="MRI" aria-label="chemo">x</p>', []],
  [
    'A head in the middle of a page is read around.',
    '<header>MRI</header><main>tumor</main><footer>chemo</footer>',
    ['MRI', 'tumor', 'chemo'],
  ],
  [
    'An element left open joins what follows.',
    '<p>primary <b>tu<p>mor</p>',
    [],
    { because: 'the bold goes on', alone: true },
  ],
];
