import { renderToString } from 'vue/server-renderer';
import { makeApp } from './app.js';

export default await renderToString(makeApp().app);
