import type { Shape } from './shape.ts';

const nested = '<div>'.repeat(20) + 'tumor' + '</div>'.repeat(20);

export const blocks: Shape[] = [
  ['Two paragraphs are no name.', '<p>primary</p><p>tumor</p>', ['tumor']],
  ['Two paragraphs are no longer word.', '<p>anti</p><p>tumor</p>', ['tumor']],
  [
    'Text before, in and after a child is three texts.',
    '<div>metastatic<p>tumor</p>primary<p>MRI</p>tumor</div>',
    ['metastatic', 'tumor', 'MRI', 'tumor'],
  ],
  [
    'A block in a link breaks the line.',
    '<a href="#a">primary<div>tumor</div>metastatic</a>',
    ['tumor', 'metastatic'],
  ],
  ['A rule breaks the line.', '<div>primary<hr>tumor</div>', ['tumor']],
  ['An empty paragraph breaks the line.', '<div>primary <p></p> tumor</div>', ['tumor']],
  ['Blocks 20 deep are read.', nested, ['tumor']],
  ['A paragraph left open ends where a block begins.', '<p>primary <div>tumor</div>', ['tumor']],
  ['Headings are read.', '<h1>Metastatic</h1><h6>Tumor</h6>', ['Metastatic', 'Tumor']],
  [
    'Cells are apart.',
    '<table><tr><td>primary</td><td>tumor</td></tr><tr><th>MRI</th></tr></table>',
    ['tumor', 'MRI'],
  ],
  [
    'A caption, a head, a body and a foot are read.',
    '<table><caption>MRI</caption><thead><tr><th>tumor</th></tr></thead><tbody><tr><td>chemo</td></tr></tbody><tfoot><tr><td>metastatic</td></tr></tfoot></table>',
    ['MRI', 'tumor', 'chemo', 'metastatic'],
  ],
  [
    'A table in a cell is read, and the text around it.',
    '<table><tr><td>primary<table><tr><td>tumor</td></tr></table>chemo</td></tr></table>',
    ['tumor', 'chemo'],
  ],
  [
    'Text left between cells is read before the table.',
    '<table><tr>tumor<td>MRI</td></tr></table>',
    ['tumor', 'MRI'],
  ],
  ['List items are apart.', '<ul><li>primary</li><li>tumor</li></ul>', ['tumor']],
  [
    'A list in an item is read, and the text after it.',
    '<ol><li>primary<ul><li>tumor</li></ul>MRI</li></ol>',
    ['tumor', 'MRI'],
  ],
  [
    'A term and what it means are apart.',
    '<dl><dt>Primary</dt><dd>tumor</dd><dt>MRI</dt></dl>',
    ['tumor', 'MRI'],
  ],
  [
    'A picture with a caption is read.',
    '<figure><img alt="tumor"><figcaption>A primary tumor</figcaption></figure>',
    ['primary tumor'],
  ],
  [
    'Sections, articles and asides are read.',
    '<article>MRI<section>tumor</section><aside>chemo</aside></article>',
    ['MRI', 'tumor', 'chemo'],
  ],
  ['A quotation is read.', '<blockquote>A primary <b>tumor</b></blockquote>', ['primary tumor']],
  ['A cue in another block does not count.', '<p>A tumor.</p><p>Seeding was seen.</p>', ['tumor']],
  [
    'A cue on the other side of a cell does not count.',
    '<table><tr><td>Seeding</td><td>tumor</td></tr></table>',
    ['tumor'],
  ],
];
