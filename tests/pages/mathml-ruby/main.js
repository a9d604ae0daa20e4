import { sentence } from '../common/sentences.js';

const [sum] = document.querySelectorAll('mn');
const [base] = document.querySelectorAll('ruby');
const last = document.querySelector('#last');
globalThis.change = (n) => {
  sum.textContent = n;
  base.firstChild.data = n % 2 ? 'primary' : 'metastatic';
  base.querySelector('rt').textContent = n % 2 ? 'first' : 'spread';
  last.textContent = sentence(n);
};
