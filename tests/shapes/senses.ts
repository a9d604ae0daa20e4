import type { Shape } from './shape.ts';

const filler = (length: number) => 'and so on '.repeat(length / 10);
const folded = (inside: string) => `<p style="height: 1em; overflow: hidden">${inside}</p>`;

export const senses: Shape[] = [
  ['Seeding a lawn is left alone.', '<p>Seeding your lawn in autumn</p>', []],
  ['Seeding near a tumor is found.', '<p>Seeding by a tumor</p>', ['Seeding', 'tumor']],
  ['Seeding with its cue in a name is found.', '<p>metastatic seeding</p>', ['metastatic seeding']],
  [
    'A cue in another element of the line counts.',
    '<p>Seeding <i>by a</i> <b>cancer</b></p>',
    ['Seeding'],
  ],
  ['A cue over two elements counts.', '<p>Seeding by can<b>cer</b></p>', ['Seeding']],
  ['A cue behind a line break counts.', '<p>Seeding<br>after cancer</p>', ['Seeding']],
  ['A cue in code does not count.', '<p>Seeding <code>tumor</code></p>', []],
  ['A cue in capitals counts.', '<p>Seeding by a CANCER</p>', ['Seeding']],
  [
    'A cue behind a picture, a field or a choice counts.',
    '<p>Seeding <img> of a cancer</p><p>Seeding <input> of a cancer</p><p>Seeding <select></select> of a cancer</p>',
    ['Seeding', 'Seeding', 'Seeding'],
  ],
  ['A cue in the middle of a word does not count.', '<p>Seeding of noncancer drugs</p>', []],
  ['A cue too far away does not count.', folded(`tumor ${filler(200)} seeding`), ['tumor']],
  ['A cue just near enough counts.', folded(`tumor ${filler(140)} seeding`), ['tumor', 'seeding']],
  [
    'Ablation with heat is found.',
    '<p>ablation by microwaves; thermal ablation</p>',
    ['ablation', 'thermal ablation'],
  ],
  [
    'Ablation in computing and on glaciers is left alone.',
    '<p>An ablation study of the network and the ablation of glaciers</p>',
    [],
  ],
  ['Seeding without a cue is left alone.', '<p>They went on with seeding.</p>', []],
  [
    'The first and the last words of a long paragraph are found.',
    folded(`Metastatic ${filler(20_000)} MRI`),
    ['Metastatic', 'MRI'],
  ],
  [
    'Many words in a long paragraph are all found.',
    folded(`${'a tumor and '.repeat(60)}`),
    Array<string>(60).fill('tumor'),
  ],
];
