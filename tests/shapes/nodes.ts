import type { Shape } from './shape.ts';

const own = {
  only: 'browser',
  because: 'it changes the document itself',
  alone: true,
} as const;

export const nodes: Shape[] = [
  ['A comment in a word is nothing.', '<p>meta<!-- tumor -->static</p>', ['metastatic']],
  [
    'A comment between elements is nothing.',
    '<p><b>primary</b><!-- x --> <!-- y --><i>tumor</i></p>',
    ['primary tumor'],
  ],
  ['A comment is not read.', '<p>a <!-- tumor --> <!--MRI--> b</p>', []],
  [
    'Questions and character data of XML are comments.',
    '<p>tu<?x tumor ?>m<![CDATA[ MRI ]]>or</p>',
    ['tumor'],
  ],
  [
    'Two text nodes side by side are one text.',
    '<p>meta<!--cut-->sta<!--cut-->tic</p>',
    ['metastatic'],
  ],
  [
    'Text nodes of one letter are one text.',
    '<p>t<!--cut-->u<!--cut-->m<!--cut-->o<!--cut-->r</p>',
    ['tumor'],
  ],
  [
    'A name over text nodes is found.',
    '<p>primary<!--cut--> <!--cut-->tumor</p>',
    ['primary tumor'],
  ],
  [
    'Empty text nodes are nothing.',
    '<p><!--empty-->tu<!--empty-->mor<!--empty--><!--empty-->s</p>',
    ['tumors'],
  ],
  ['Empty elements are nothing.', '<p>tu<b></b>m<i><u></u></i>or<span></span></p>', ['tumor']],
  ['Text at the top of a section is read.', 'a tumor <p>MRI</p> chemo', ['tumor', 'MRI', 'chemo']],
  ['Letters written as numbers are letters.', '<p>&#116;umo&#x72;</p>', ['tumor']],
  [
    'Named characters are what they name.',
    '<p>primary&ndash;tumor&mdash;MRI&hellip;&lt;chemo&gt;&amp;</p>',
    ['primary\u2013tumor', 'MRI', 'chemo'],
  ],
  ['Characters written twice over are letters.', '<p>primary&amp;nbsp;tumor</p>', ['tumor']],
  ['A word beside an ampersand is found.', '<p>tumor&amp;MRI</p>', ['tumor', 'MRI']],
  [
    'A form with fields named like properties is read.',
    '<form>MRI <input name="parentNode"> tumor<p>chemo</p></form><p>tumor</p>',
    ['MRI', 'tumor', 'chemo', 'tumor'],
  ],
  [
    'Names of more properties change nothing.',
    '<form><input name="childNodes"><input name="localName"><input name="nodeType"><input name="shadowRoot">a <b>tumor</b><p>MRI</p></form>',
    ['tumor', 'MRI'],
  ],
  [
    'Names of what finds elements change nothing.',
    '<form><input name="parentElement"><input name="closest"><input name="isConnected"><input name="firstChild"><input name="nextSibling">tumor</form>',
    ['tumor'],
  ],
  [
    'Names of boxes change nothing.',
    '<form><input name="getBoundingClientRect"><input name="textContent"><input name="contains">tumor</form>',
    ['tumor'],
  ],
  [
    'A form without a box and with such names is read.',
    '<form style="display: contents"><input name="parentElement">tumor</form>',
    ['tumor'],
  ],
  [
    'A picture named like the body changes nothing.',
    '<img name="body"><p>tumor</p>',
    ['tumor'],
    own,
  ],
  [
    'A picture named like the root changes nothing.',
    '<img name="documentElement"><p>tumor</p>',
    ['tumor'],
    own,
  ],
  [
    'A form named like what walks changes nothing.',
    '<form name="createTreeWalker"></form><p>tumor</p>',
    ['tumor'],
    own,
  ],
  [
    'A form named like what makes ranges changes nothing.',
    '<form name="createRange"></form><p>tumor</p>',
    ['tumor'],
    own,
  ],
  [
    'An element named like a global changes nothing.',
    '<p id="CSS">tumor</p><p id="Highlight">MRI</p><p id="StaticRange">chemo</p>',
    ['tumor', 'MRI', 'chemo'],
    own,
  ],
];
