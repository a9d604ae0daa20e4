import { createElement as h } from 'react18';
import { renderToString } from 'react-dom18/server.browser';
import { article } from '../shared/article.js';

export default renderToString(article(h, 0));
