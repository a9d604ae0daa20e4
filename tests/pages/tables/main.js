// A big table that is sorted, filtered, edited, and gets rows and loses them.
import { sentence } from '../common/sentences.js';

const table = document.querySelector('#root').appendChild(document.createElement('table'));
table.createCaption().textContent = 'Systemic therapy, by person';
const header = table.createTHead().insertRow();
for (const name of ['No', 'Scan', 'Finding', 'Place', 'Size'])
  header.appendChild(document.createElement('th')).textContent = name;
const body = table.createTBody();

function addRow(n, at = -1) {
  const row = body.insertRow(at);
  const scan = ['MRI', 'CT scan', 'Ultrasound'][n % 3];
  for (const text of [n, scan, sentence(n), n % 2 ? 'liver' : 'bone', `${n % 40} mm`])
    row.insertCell().textContent = text;
}

for (let n = 0; n < 400; n++) addRow(n);

const number = (row) => Number(row.cells[0].textContent);
globalThis.change = (n) => {
  if (n === 30) body.append(...[...body.rows].toSorted((a, b) => number(b) - number(a)));
  else if (n % 5 === 1) addRow(400 + n, n % 20);
  else if (n % 5 === 2) body.deleteRow(n % 10);
  else if (n % 5 === 3) body.rows[n % 12].cells[2].firstChild.data = sentence(n + 1);
  else body.rows[n % 12].hidden = !body.rows[n % 12].hidden;
};
