// Rendered on the server; React takes over with the first change, when words are marked already.
import { createElement as h } from 'react18';
import { flushSync } from 'react-dom18';
import { hydrateRoot } from 'react-dom18/client';
import { article } from '../common/article.js';

let root;
globalThis.change = (count) => {
  flushSync(() => {
    root ??= hydrateRoot(document.querySelector('#root'), article(h, 0));
  });
  flushSync(() => root.render(article(h, count)));
};
