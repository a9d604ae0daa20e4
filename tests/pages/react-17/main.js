import { createElement as h } from 'react17';
import { render } from 'react-dom17';
import { article } from '../common/article.js';

const root = document.querySelector('#root');
const draw = (count) => render(article(h, count), root);

draw(0);
globalThis.change = draw;
