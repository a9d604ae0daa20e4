import type { Shape } from './shape.ts';

const open = (inside: string) => `<template shadowrootmode="open">${inside}</template>`;

export const shadow: Shape[] = [
  ['A custom element is read.', '<my-card>a tumor</my-card>', ['tumor']],
  [
    'A custom element breaks the line.',
    '<p>primary <my-word>tumor</my-word> MRI</p>',
    ['tumor', 'MRI'],
  ],
  [
    'An open shadow tree is read.',
    `<my-card>${open('<p>a <b>tu</b>mor</p>')}</my-card>`,
    ['tumor'],
  ],
  [
    'A shadow tree comes before what it is filled with.',
    `<my-card>${open('<p>MRI</p><slot></slot>')}<p>tumor</p></my-card>`,
    ['MRI', 'tumor'],
  ],
  [
    'What fills a slot is no name with what is around.',
    `<my-card>${open('<p>primary <slot></slot></p>')}tumor</my-card>`,
    ['tumor'],
  ],
  [
    'What a slot holds by itself is read.',
    `<my-card>${open('<slot>tumor</slot>')}</my-card>`,
    ['tumor'],
  ],
  [
    'A shadow tree in a shadow tree is read.',
    `<my-card>${open(`<p>MRI</p><my-word>${open('<p>tumor</p>')}</my-word><i>chemo</i>`)}</my-card>`,
    ['MRI', 'tumor', 'chemo'],
  ],
  ['A shadow tree of a plain element is read.', `<div>${open('<p>tumor</p>')}</div>`, ['tumor']],
  [
    'A closed shadow tree is not read.',
    '<my-card><template shadowrootmode="closed"><p>tumor</p></template></my-card>',
    [],
  ],
  [
    'Code in a shadow tree is not read.',
    `<my-card>${open('<p><code>tumor</code> MRI <style>tumor {}</style></p>')}</my-card>`,
    ['MRI'],
  ],
  [
    'An editor in a shadow tree is left alone.',
    `<my-card>${open('<div contenteditable>tumor</div>')}</my-card>`,
    [],
  ],
  [
    'A shadow tree breaks the line around it.',
    `<p>primary <my-word>${open('x')}</my-word> tumor</p>`,
    ['tumor'],
  ],
  [
    'A shadow tree in a list item in a link is read.',
    `<ul><li><a href="#a"><my-word>${open('<b>primary</b> tumor')}</my-word></a></li></ul>`,
    ['primary tumor'],
  ],
];
