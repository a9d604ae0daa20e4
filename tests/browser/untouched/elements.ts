/* Single things a page may have that a marker of words could disturb. */
import { type Site, site } from './site.ts';

const text = 'The primary tumor and metastatic breast cancer, cryoablation and an MRI.';
const p = `<p>${text}</p>`;
const script = (code: string) => `<script>${code}</script>`;
const styled = (css: string) => ({ head: `<style>${css}</style>` });

export const elements: Site[] = [
  site(
    'a modal dialog',
    `${p}<dialog>${p}<button>Close</button></dialog>${script("document.querySelector('dialog').showModal()")}`,
  ),
  site(
    'a dialog over a dialog',
    `<dialog>${p}<dialog>${p}</dialog></dialog>${script("for (const it of document.querySelectorAll('dialog')) it.showModal()")}`,
  ),
  site('a dialog beside', `${p}<dialog open>${p}</dialog>`),
  site(
    'a popover',
    `${p}<div popover>${p}</div>${script("document.querySelector('[popover]').showPopover()")}`,
    { isCut: true },
  ),
  site(
    'parts that close each other',
    ['One', 'Two']
      .map((it) => `<details name="a" open><summary>${it}</summary>${p}</details>`)
      .join(''),
  ),
  site(
    'parts that are drawn when they come near',
    Array.from(
      { length: 60 },
      () =>
        `<section style="content-visibility:auto;contain-intrinsic-size:auto 90px">${p}</section>`,
    ).join(''),
    { marks: 4 },
  ),
  site('parts that are not drawn', `${p}<div style="content-visibility:hidden">${p}</div>`, {
    known: 'Rendering was performed in a subtree hidden by content-visibility.',
  }),
  site('parts found by searching', `${p}<div hidden="until-found">${p}</div>`),
  site('an inert part', `${p}<div inert>${p}</div>`),
  site(
    'boxes without boxes',
    `<div style="display:contents"><span style="display:contents">${text}</span></div>`,
  ),
  site(
    'big first letters',
    `${p}${p}`,
    styled('p::first-letter{font-size:3em;float:left}p::first-line{color:green}'),
  ),
  site(
    'capitals by style',
    p,
    styled('p{text-transform:uppercase;font-variant:small-caps;letter-spacing:.2em}'),
  ),
  site(
    'counted and added text',
    `${p}${p}`,
    styled('body{counter-reset:a}p::before{counter-increment:a;content:counter(a) " metastatic "}'),
  ),
  site('text that cannot be selected', p, styled('p{user-select:none}')),
  site('text that is cut', p, {
    ...styled('p{width:9em;overflow:hidden;white-space:nowrap;text-overflow:ellipsis}'),
    isCut: true,
  }),
  site('upright text', p, styled('body{writing-mode:vertical-rl}')),
  site('text against its direction', `<bdo dir="rtl">${text}</bdo><p dir="rtl">${text}</p>`),
  site(
    'soft hyphens and breaks',
    '<p style="width:6em">cryo&shy;abla&shy;tion, meta<wbr>static can&zwj;cer, <nobr>MRI</nobr></p>',
  ),
  site(
    'words cut by elements',
    '<p>cryo<b>abl</b>ation, <i>meta</i>static <u>brea</u><s>st</s> cancer</p>',
  ),
  site('formulas', `${p}<math><mrow><mi>x</mi><mo>=</mo><mtext>metastatic</mtext></mrow></math>`),
  site(
    'readings above words',
    `<p><ruby>metastatic<rp>(</rp><rt>spread</rt><rp>)</rp></ruby> breast cancer and an MRI.</p>`,
  ),
  site(
    'a table whose heads stay',
    `<table>${'<tr><th>Drug<td>palbociclib<td>HR 0.58 (95% CI 0.46–0.72)'.repeat(60)}</table>`,
    {
      marks: 10,
      ...styled('tr:first-child{position:sticky;top:0}table{border-collapse:collapse}'),
    },
  ),
  site(
    'a table with joined cells',
    `<table border><tr><td rowspan="2">${text}<td colspan="2">${text}<tr><td>MRI<td>CT scan</table>`,
  ),
  site(
    'an open shadow tree',
    `<x-a><template shadowrootmode="open"><style>p{color:navy}</style>${p}<slot></slot></template><p slot="">${text}</p></x-a>`,
  ),
  site('a closed shadow tree', `${p}<x-a><template shadowrootmode="closed">${p}</template></x-a>`),
  site(
    'an element with a form behind it',
    `${p}<x-b>${text}</x-b>${script("customElements.define('x-b', class extends HTMLElement { static formAssociated = true; constructor() { super(); this.attachInternals().setFormValue('metastatic') } })")}`,
  ),
  site(
    'an editor made of the page',
    `${p}<div contenteditable>${p}</div><div contenteditable="plaintext-only">${text}</div>`,
  ),
  site(
    'fields of every kind',
    `${p}<form><input value="metastatic"><textarea>MRI</textarea><select><option>MRI</select><input type="search" value="CT scan"><progress></progress><meter></meter><output>MRI</output></form>`,
  ),
  site('a page that is all an editor', p, {
    marks: 0,
    isRead: false,
    head: script('document.designMode = "on"'),
  }),
  site(
    'what scripts leave for later',
    `${p}<template>${p}</template><noscript>${p}</noscript><script type="text/plain">${text}</script>`,
  ),
  site(
    'a picture with places',
    `${p}<img usemap="#m" alt="metastatic" width="90" height="30"><map name="m"><area shape="rect" coords="0,0,9,9" href="#a" alt="MRI"></map>`,
  ),
  site(
    'lists in lists',
    `<ol reversed><li>${text}<ul><li>${text}<menu><li>${text}</menu></ul></ol>`,
  ),
  site(
    'columns and floats',
    `<div style="columns:3"><p style="float:left;width:5em">${text}</p>${p}${p}</div>`,
  ),
  site(
    'a box that follows its width',
    `<div style="container-type:inline-size">${p}</div>`,
    styled('@container (width > 10em){p{font-size:20px}}'),
  ),
  site(
    'boxes turned and scaled',
    `<div style="transform:rotate(4deg) scale(.9);perspective:90px">${p}</div><div style="zoom:1.5">${p}</div>`,
  ),
  site(
    'a sheet set by a script',
    `${p}${script("const s = new CSSStyleSheet(); s.replaceSync('p{margin:3em}'); document.adoptedStyleSheets = [s]")}`,
  ),
  site(
    'highlights of its own',
    `<p id="a">${text}</p>${script("const r = new Range(); r.selectNodeContents(document.querySelector('#a').firstChild); CSS.highlights.set('mine', new Highlight(r))")}`,
    {
      head: '<style>::highlight(mine){background:yellow}</style>',
      marks: 2,
    },
  ),
  site(
    'a style for the printer',
    p,
    styled('@media print{p{font-size:9pt;color:#333}body::after{content:"printed"}}'),
  ),
  site(
    'text in a scrolled box',
    `<div style="height:120px;overflow:auto">${p.repeat(30)}</div>${script("document.querySelector('div').scrollTop = 300")}`,
    { isCut: true },
  ),
  site(
    'a page scrolled to a place',
    `${p.repeat(60)}<h2 id="a">Here</h2>${p.repeat(60)}${script("location.hash = 'a'")}`,
  ),
  site(
    'the whole screen',
    `<div id="a">${p}</div>${script("globalThis.also = (n) => n === 2 && document.querySelector('#a').requestFullscreen().catch(() => undefined)")}`,
  ),
  site(
    'all the same class and id',
    `<div id="a" class="a">${`<p id="a" class="a">${text}</p>`.repeat(6)}</div>`,
  ),
  site('a hundred deep', `${'<div>'.repeat(100)}${text}${'</div>'.repeat(100)}`),
  site(
    'cursive and joined letters',
    '<p style="font:italic 20px serif;font-variant-ligatures:common-ligatures">eﬃcacy of ﬂuorouracil in metastatic breast cancer</p>',
  ),
];
