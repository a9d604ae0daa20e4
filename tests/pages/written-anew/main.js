// The document is opened and written anew, again and again, as old sites and e-mail clients do.
import { sentence } from '../common/sentences.js';

document.querySelector('#root').textContent = sentence(0);
globalThis.change = (n) => {
  if (n % 10 === 0) {
    document.open();
    document.write(`<!doctype html><title>${n}</title><p>${sentence(n)}</p><p>MRI ${n}</p>`);
    document.close();
  } else document.body.firstChild.textContent = `${n}: ${sentence(n)}`;
};
