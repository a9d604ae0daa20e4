// Rendered on the server; Vue takes over with the first change, when words are marked already.
import { nextTick } from 'vue';
import { makeApp } from './app.js';

const { app, count } = makeApp();
let mounted = false;
globalThis.change = async (next) => {
  if (!mounted) app.mount('#root');
  mounted = true;
  count.value = next;
  await nextTick();
};
