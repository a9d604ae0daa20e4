import type { Shape } from './shape.ts';

export const untouchable: Shape[] = [
  ['An editor is left alone.', '<div contenteditable>tumor <b>MRI</b></div>', []],
  ['An editor in capitals is left alone.', '<div CONTENTEDITABLE="TRUE"><p>tumor</p></div>', []],
  [
    'An editor for plain text is left alone.',
    '<div contenteditable="plaintext-only">tumor</div>',
    [],
  ],
  ['What cannot be edited is read.', '<div contenteditable="false">tumor</div>', ['tumor']],
  [
    'Capitals in what cannot be edited change nothing.',
    '<div contenteditable="FALSE">tumor</div>',
    ['tumor'],
  ],
  [
    'An editor in a line is left alone, the line is read.',
    '<p>MRI <span contenteditable>tumor</span> chemo</p>',
    ['MRI', 'chemo'],
  ],
  [
    'A part of an editor that cannot be edited is left alone.',
    '<div contenteditable><p contenteditable="false">tumor</p></div>',
    [],
  ],
  [
    'What is not to be translated is left alone.',
    '<p translate="no">tumor</p><p TRANSLATE="NO">MRI</p>',
    [],
  ],
  [
    'What may be translated is read.',
    '<p translate="yes">tumor</p><p translate="">MRI</p>',
    ['tumor', 'MRI'],
  ],
  [
    'A brand in a line is left alone, the line is read.',
    '<p>MRI <b translate="no">Tumor</b> chemo</p>',
    ['MRI', 'chemo'],
  ],
  [
    'What other translators leave alone is left alone.',
    '<div class="skip notranslate"><p>tumor</p></div>',
    [],
  ],
  [
    'A class that only looks like it is read.',
    '<p class="notranslate-button">tumor</p>',
    ['tumor'],
  ],
  [
    'What says it is a text field is left alone.',
    '<div role="textbox"><p>tumor</p></div><div ROLE="TextBox">MRI</div>',
    [],
  ],
  ['Other roles are read.', '<div role="note">tumor</div>', ['tumor']],
  [
    'A whole page not to be translated is left alone.',
    '<body translate="no"><p>tumor</p>',
    [],
    { only: 'browser', because: 'an attribute of the body', alone: true },
  ],
];
