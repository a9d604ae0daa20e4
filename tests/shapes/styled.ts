import type { Shape } from './shape.ts';

const css = { only: 'browser', because: 'jsdom knows little of styles' } as const;

/** Where names of elements alone do not tell what stands in one line, or may be touched. */
export const styled: Shape[] = [
  [
    'inline elements that a style makes blocks',
    '<span style="display:block">Metastatic</span><span style="display:block">Tumor</span>',
    ['Metastatic', 'Tumor'],
    css,
  ],
  [
    'links side by side in a flexible row',
    '<nav style="display:flex"><a>Metastatic</a><a>Tumor</a></nav>',
    ['Metastatic', 'Tumor'],
    css,
  ],
  ['a link on a line of its own', '<p>primary <a style="display:block">tumor</a></p>', [], css],
  ['an editor in the middle of a word', 'metas<span contenteditable>tatic</span>', []],
  ['an editor behind the first half of a name', 'primary <span contenteditable>tumor</span>', []],
  ['an invalid contenteditable, which is none', '<p contenteditable="maybe">tumor</p>', ['tumor']],
  ['example text of old pages', '<xmp>tumor</xmp><listing>tumor</listing>', []],
  ['a search box made of something else', '<div role="searchbox">tumor</div>', []],
  ['a superscript that touches a name', 'primary<sup></sup>tumor', ['tumor']],
  ['a name in a superscript', 'primary<sup>tumor</sup>', ['tumor']],
  ['a name with a dash that is unmistakable', 'tumor-ablation', ['tumor-ablation']],
  ['a cue with a soft hyphen', 'Seeding by can&shy;cer', ['Seeding']],
  ['a cue in full-width letters', 'Seeding of ｃａｎｃｅｒ', ['Seeding']],
  ['a cue that is only part of a word', 'Seeding of 3tumor', []],
  ['a hashtag of several words', '#metastatic-tumor', []],
  ['a full-width hashtag', '＃tumor', []],
  ['a document number', 'doi:10.1000/tumor-1', []],
  ['full-width capitals', 'ＭＲＩ', ['ＭＲＩ']],
  ['the MTD in small letters', 'the mtd was', []],
  ['a sign of a trade mark', 'cryoablation™', ['cryoablation']],
  ['a raised digit', 'metastatic¹', ['metastatic']],
  ['a picture letter next to a word', '🎗tumor🎗', ['tumor']],
  ['"non" and a line break', 'non-<br>palliative', []],
];
