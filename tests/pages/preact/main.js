import { h, render } from 'preact';
import { article } from '../common/article.js';

const root = document.querySelector('#root');
const draw = (count) => render(article(h, count), root);

draw(0);
globalThis.change = draw;
