// Begins without a word of ours, then changes its address and its whole body, as Turbo does.
import { sentences } from '../common/sentences.js';

const views = [
  (n) => `<main><h1>Results ${n}</h1>${sentences.map((it) => `<p>${it}</p>`).join('')}</main>`,
  (n) => `<nav>Menu</nav><main><p>Person ${n}: metastatic, <a href="#">MRI</a> made</p></main>`,
  () => `<main><h1>Contact</h1><p>The hospital has a garden.</p></main>`,
  (n) => `<main><dl><dt>Cryoablation</dt><dd>Freezing, ${n} times</dd></dl></main>`,
];

globalThis.change = (n) => {
  const body = document.createElement('body');
  body.innerHTML = views[n % views.length](n);
  history.pushState({ n }, '', `/view/${n}`);
  document.body.replaceWith(body);
};
