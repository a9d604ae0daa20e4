/* Pages that are too much: too long, too deep, too many of something, or never at their end. */
import { type HostilePage } from './hostile-pages.ts';

const words = 'a garden in May with trees and birds, and no word of ours in it, line after line; ';

/** A page's script that runs once its body is there. */
const builds = (code: string) =>
  new Function(`addEventListener('DOMContentLoaded', () => { ${code} })`) as () => void;

export const pagesOfTooMuch: HostilePage[] = [
  {
    name: 'has ten megabytes of text',
    body: `…${`<p>${words.repeat(12)}</p>`.repeat(10_000)}`,
  },
  {
    name: 'has one text of five megabytes',
    body: `…<p>${words.repeat(60_000)}</p>`,
  },
  {
    name: 'has two hundred thousand elements',
    body: `…<div>${'<i>a</i> '.repeat(200_000)}</div>`,
  },
  {
    name: 'has five thousand elements inside one another',
    body: '…<div id="deep"></div>',
    script: builds(`let at = document.querySelector('#deep');
      for (let i = 0; i < 5000; i++) { const inner = document.createElement('span'); at.append('tumor ', inner); at = inner; }`),
  },
  {
    name: 'names a hundred thousand things',
    body: `…${`<p>${'tumor, biopsy, metastasis, liver. '.repeat(25)}</p>`.repeat(1000)}`,
  },
  {
    name: 'has ten thousand shadow roots',
    body: '…<div id="hosts"></div>',
    script: builds(`for (let i = 0; i < 10000; i++) {
      const host = document.createElement('div');
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>A tumor.</p>';
      document.querySelector('#hosts').append(host); }`),
  },
  {
    name: 'has two hundred frames',
    body: `…${'<iframe srcdoc="<p>A tumor." width="310" height="160"></iframe>'.repeat(200)}`,
  },
  {
    name: 'never stops loading',
    body: '…<img src="/never.png" alt="">',
    endless: '/never.png',
  },
  {
    name: 'takes its root away and puts it back',
    script: builds(`const root = document.documentElement; let times = 5;
      (function swing() { root.remove(); setTimeout(() => { document.append(root); if (--times) setTimeout(swing, 100); else globalThis.swung = true }, 100) })()`),
    done: 'globalThis.swung',
  },
  {
    name: 'puts a copy in the place of its root',
    script: builds(
      `setTimeout(() => document.documentElement.replaceWith(document.documentElement.cloneNode(true)), 300)`,
    ),
  },
];
