// Custom elements with open shadow roots, one within another, and a slot.
import './seed.js';
import { LitElement, html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { sentences } from '../common/sentences.js';

class TrialNote extends LitElement {
  render() {
    return html`<p>Note on systemic therapy: <slot></slot></p>`;
  }
}

class TrialArticle extends LitElement {
  static properties = { count: { type: Number } };

  constructor() {
    super();
    this.count = 0;
  }

  render() {
    const { count } = this;
    const order = sentences.map((_, i) => (i + count) % sentences.length);
    return html`<h1>Metastatic disease, ${count} renders</h1>
      <p title="Render ${count}">The primary <b>tumor</b> was ${count % 2 ? 'removed' : 'left'}.</p>
      <p>${`Day ${count} with metastatic disease.`}</p>
      <ul>
        ${repeat(
          order.slice(0, 2 + (count % 4)),
          (i) => i,
          (i) => html`<li>${sentences[i]} (${i + count})</li>`,
        )}
      </ul>
      ${count % 5 ? html`<trial-note>an MRI on day ${count}.</trial-note>` : ''}`;
  }
}

customElements.define('trial-note', TrialNote);
customElements.define('trial-article', TrialArticle);
const article = document.createElement('trial-article');
document.querySelector('#root').append(article);
globalThis.change = async (count) => {
  article.count = count;
  await article.updateComplete;
};
