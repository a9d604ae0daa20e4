import { createSSRApp, h, ref } from 'vue';
import { article } from '../common/article.js';

const element = (name, props, ...children) => h(name, props, children);

export function makeApp() {
  const count = ref(0);
  return { count, app: createSSRApp({ setup: () => () => article(element, count.value) }) };
}
