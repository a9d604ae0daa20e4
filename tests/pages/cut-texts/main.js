// What scripts do to texts by hand: cut, join, insert, overwrite, move to another document.
import { sentence } from '../common/sentences.js';

const root = document.querySelector('#root');
for (let n = 0; n < 6; n++) root.appendChild(document.createElement('p')).append(sentence(n));

const ways = [
  (p) => p.firstChild.splitText?.(9),
  (p) => p.normalize(),
  (p, n) => p.firstChild.insertData?.(4, `metastatic (${n}) `),
  (p) => p.firstChild.deleteData?.(0, 5),
  (p, n) => (p.innerHTML = `<i>${sentence(n)}</i> ${n} <!-- MRI -->`),
  (p, n) => (p.innerText = `${sentence(n)}\nprimary\u00adtumor`),
  (p) => p.append(p.firstChild),
  (p) => root.prepend(document.implementation.createHTMLDocument().adoptNode(p)),
  (p, n) => p.replaceChildren(sentence(n), ' ', sentence(n + 1)),
  (p, n) => p.replaceWith(Object.assign(document.createElement('p'), { textContent: sentence(n) })),
  (p) => p.prepend(document.createTextNode(''), 'CT '),
];

globalThis.change = (n) => {
  const p = root.children[n % root.children.length];
  if (!p.firstChild) p.append(sentence(n));
  ways[n % ways.length](p, n);
};
