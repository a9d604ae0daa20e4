import { createElement as h } from 'react18';
import { renderToString } from 'react-dom18/server.browser';
import { article } from '../common/article.js';

export default renderToString(article(h, 0));
