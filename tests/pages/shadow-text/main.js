// Text that stands in an open shadow root without any element around it.
import { sentence } from '../common/sentences.js';

const root = document.querySelector('#root');
const plain = root.appendChild(document.createElement('section'));
const words = plain.attachShadow({ mode: 'open' });
words.append(sentence(3));
document.body.appendChild(document.createElement('p')).textContent = sentence(0);

globalThis.change = (n) => words.firstChild.replaceWith(`${sentence(n)} (${n})`);
