import { flushSync, mount } from 'svelte';
import Article from './Article.svelte';

const article = flushSync(() => mount(Article, { target: document.querySelector('#root') }));
globalThis.change = (count) => flushSync(() => article.show(count));
