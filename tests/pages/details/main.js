// Closed parts that open: <details>, an accordion, and what only finding on the page opens.
import { sentence, sentences } from '../common/sentences.js';

const root = document.querySelector('#root');
for (const [i, text] of sentences.entries()) {
  const part = root.appendChild(document.createElement('details'));
  if (i > 3) part.name = 'accordion';
  part.appendChild(document.createElement('summary')).textContent = `Part ${i}: ${sentence(i + 2)}`;
  part.append(text, document.createElement('p'));
  part.lastChild.textContent = sentence(i + 1);
}
const hidden = root.appendChild(document.createElement('p'));
hidden.hidden = 'until-found';
hidden.textContent = sentence(0);

globalThis.change = (n) => {
  const part = root.children[n % sentences.length];
  part.open = !part.open;
  if (n % 3 === 0) part.lastChild.textContent = `${n}: ${sentence(n)}`;
  if (n % 7 === 0) hidden.hidden = n % 2 ? 'until-found' : false;
};
