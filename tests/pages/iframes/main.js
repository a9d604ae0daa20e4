// Frames of the same site, by address and written into the page.
import { sentence } from '../common/sentences.js';

const own = document.querySelector('#root').appendChild(document.createElement('p'));
own.textContent = sentence(0);

function texts() {
  const frames = [...document.querySelectorAll('iframe')];
  return frames.map((frame) => frame.contentDocument.querySelector('p'));
}

globalThis.change = (n) => {
  own.textContent = sentence(n);
  for (const [i, text] of texts().entries()) text.textContent = `${n}: ${sentence(n + i)}`;
};
