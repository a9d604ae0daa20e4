// Open shadow roots: at once, one within another, with a slot, and attached only later.
import { sentence } from '../common/sentences.js';

const root = document.querySelector('#root');
const paragraph = (text) => {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
};

class OpenCard extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    this.attachShadow({ mode: 'open' }).append(
      paragraph(sentence(0)),
      document.createElement('slot'),
    );
  }
}
customElements.define('open-card', OpenCard);

const card = root.appendChild(document.createElement('open-card'));
card.append(paragraph(`In the slot: ${sentence(1)}`));
const inner = document.createElement('open-card');
card.shadowRoot.append(inner);
const late = root.appendChild(document.createElement('late-card'));

globalThis.change = (n) => {
  if (n === 20) late.attachShadow({ mode: 'open' }).append(paragraph(sentence(4)));
  if (n % 4 === 0) inner.shadowRoot.firstChild.firstChild.data = `${n}: ${sentence(n)}`;
  else if (n % 4 === 1) card.shadowRoot.append(paragraph(sentence(n)));
  else if (n % 4 === 2) card.shadowRoot.lastChild.remove();
  else card.lastChild.replaceChildren(sentence(n), ` (${n})`);
  if (late.shadowRoot) late.shadowRoot.firstChild.textContent = sentence(n);
};
