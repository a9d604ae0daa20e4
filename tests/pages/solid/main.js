import { For, Show, createSignal } from 'solid-js';
import h from 'solid-js/h';
import { render } from 'solid-js/web';
import { sentences } from '../common/sentences.js';

const [count, setCount] = createSignal(0);
const order = () => sentences.map((_, i) => (i + count()) % sentences.length);
const shown = () => order().slice(0, 2 + (count() % 4));

const Article = () =>
  h(
    'main',
    h('h1', 'Metastatic disease, ', count, ' renders'),
    h('p', { title: () => `Render ${count()}` }, 'The primary ', h('b', 'tumor'), ' was ', () =>
      count() % 2 ? 'removed' : 'left',
    ),
    h('p', () => `Day ${count()} with metastatic disease.`),
    h(
      'ul',
      h(For, { each: shown }, (i) => h('li', sentences[i], ' (', () => i + count(), ')')),
    ),
    h(
      Show,
      { when: () => count() % 5 === 0, fallback: () => h('p', 'Cryoablation, ', count, '.') },
      () => h('p', 'Metastatic cancer cells, counted ', count, ' times.'),
    ),
  );

render(Article, document.querySelector('#root'));
globalThis.change = setCount;
