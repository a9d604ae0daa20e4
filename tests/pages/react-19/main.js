import { createElement as h } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { article } from '../common/article.js';

const root = createRoot(document.querySelector('#root'));
const draw = (count) => flushSync(() => root.render(article(h, count)));

draw(0);
globalThis.change = draw;
