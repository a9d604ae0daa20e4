import { sentence } from '../common/sentences.js';

const mixed = document.querySelector('#mixed');
globalThis.change = (n) => {
  mixed.firstChild.data = `المريض رقم ${n} أجرى فحص MRI ثم `;
  mixed.querySelector('bdi').textContent = ['CT scan', 'ultrasound', 'cryoablation'][n % 3];
  mixed.nextElementSibling.textContent = sentence(n);
  mixed.style.direction = n % 5 ? '' : 'ltr';
};
