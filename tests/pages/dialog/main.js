// A modal dialog over the page, opened and closed, with prose in it and behind it.
import { sentence } from '../common/sentences.js';

const behind = document.querySelector('#root').appendChild(document.createElement('p'));
const dialog = document.body.appendChild(document.createElement('dialog'));
const inside = dialog.appendChild(document.createElement('p'));
behind.textContent = sentence(0);
inside.textContent = sentence(1);
dialog.showModal();

globalThis.change = (n) => {
  if (n % 6 === 5) dialog.close();
  else if (!dialog.open) dialog.showModal();
  behind.textContent = sentence(n);
  inside.firstChild.data = `${n}: ${sentence(n + 3)}`;
};
