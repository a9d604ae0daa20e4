import type { Shape } from './shape.ts';

export const closed: Shape[] = [
  ['Code is not read, and stops a name.', '<p>primary <code>tumor</code> tumor</p>', ['tumor']],
  ['Keys and output of programs are not read.', '<p><kbd>tumor</kbd> <samp>MRI</samp></p>', []],
  [
    'Code beside a word ends the word.',
    '<p>tumor<code>let</code> <code>anti</code>tumor</p>',
    ['tumor', 'tumor'],
  ],
  ['Text in elements of code is not read.', '<p><code><b>tumor</b> <i>MRI</i></code></p>', []],
  ['Preformatted text is not marked.', '<pre>tumor <b>MRI</b></pre>', []],
  [
    'Preformatted text in a cell is not marked.',
    '<table><tr><td><pre>tumor</pre>MRI</td></tr></table>',
    ['MRI'],
  ],
  [
    'Fields are not read.',
    '<p><input value="tumor"><input type="button" value="MRI"><textarea>chemo</textarea></p>',
    [],
  ],
  ['What a field promises is not read.', '<p><input placeholder="tumor" aria-label="MRI"></p>', []],
  ['A field stops a name, and ends a word.', '<p>primary <input> tumor<input>s</p>', ['tumor']],
  [
    'Choices are not read.',
    '<select><option>tumor</option><optgroup label="MRI"><option>chemo</option></optgroup></select>',
    [],
  ],
  [
    'Suggestions are not read.',
    '<input list="l"><datalist id="l"><option>tumor</option></datalist>',
    [],
  ],
  [
    'A button is not read, the words beside it are.',
    '<p>MRI <button>tumor <b>chemo</b></button> tumor</p>',
    ['MRI', 'tumor'],
  ],
  [
    'A meter and a progress bar are not read.',
    '<p><meter value="1">tumor</meter><progress>MRI</progress></p>',
    [],
  ],
  [
    'A drawing is not read.',
    '<p><svg height="9"><title>MRI</title><text>tumor</text><foreignObject><p>chemo</p></foreignObject></svg></p>',
    [],
  ],
  ['A formula is not read.', '<p><math><mi>tumor</mi><mtext>MRI</mtext></math></p>', []],
  ['A formula stops a name.', '<p>primary <math><mn>1</mn></math> tumor</p>', ['tumor']],
  [
    'A picture stops a name, its text is not read.',
    '<p>primary <img alt="tumor"> tumor</p>',
    ['tumor'],
  ],
  [
    'What stands in for a canvas, a film or a sound is not read.',
    '<canvas height="9">tumor</canvas><video>MRI</video><audio>chemo</audio>',
    [],
  ],
  [
    'What stands in for an object is not read.',
    '<object>tumor</object><iframe height="9">MRI</iframe>',
    [],
  ],
  [
    'Scripts and styles are not read.',
    '<p>A <script type="text/plain">tumor</script> <style>tumor {}</style> B</p>',
    [],
  ],
  ['Templates are not read.', '<p>A</p><template><p>tumor</p></template>', []],
  [
    'What is for browsers without scripts is not read.',
    '<noscript>tumor</noscript><noscript><p>MRI</p></noscript>',
    [],
  ],
  [
    'Text without an end in a field stays unread.',
    '<p>MRI</p><textarea>tumor <p>chemo</p>',
    ['MRI'],
    { because: 'all that follows is the field\u2019s text', alone: true },
  ],
];
