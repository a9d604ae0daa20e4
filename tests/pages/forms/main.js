// What is typed belongs to the reader: only labels and prose are marked.
import { sentence } from '../common/sentences.js';

const form = document.forms[0];
const rich = document.querySelector('[contenteditable]');
const hint = document.querySelector('#hint');

globalThis.change = (n) => {
  const { elements } = form;
  elements.namedItem('parentNode').value = sentence(n);
  elements.namedItem('notes').value += ` ${sentence(n)}`;
  elements.namedItem('scan').selectedIndex = n % 3;
  rich.firstElementChild.append(` metastatic ${n}`);
  hint.textContent = `Checked ${n} times. ${sentence(n)}`;
  form.querySelector('label').firstChild.data = `${sentence(n + 1)} `;
};
