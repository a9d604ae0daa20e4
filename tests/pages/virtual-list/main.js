// Ten thousand rows, of which only those in sight exist; elements are used again for others.
import { sentence } from '../common/sentences.js';

const [rows, height] = [10_000, 32];
const list = document.createElement('div');
const inside = document.createElement('div');
list.style.cssText = 'height: 640px; overflow-y: scroll; position: relative';
inside.style.height = `${rows * height}px`;
list.append(inside);
document.querySelector('#root').append(list);

const free = [];
let shown = new Map();

function draw() {
  const first = Math.floor(list.scrollTop / height);
  const wanted = new Set(Array.from({ length: 22 }, (_, i) => first + i));
  const next = new Map();
  for (const [row, element] of shown) if (!wanted.has(row)) free.push(element);
  for (const row of wanted) {
    const kept = shown.get(row);
    const element = kept ?? free.pop() ?? inside.appendChild(document.createElement('div'));
    if (!kept) fill(element, row);
    next.set(row, element);
  }
  shown = next;
}

function fill(element, row) {
  if (!element.firstChild) element.append('', document.createElement('b'));
  element.style.cssText = `position: absolute; top: ${row * height}px; height: ${height}px`;
  element.firstChild.data = `Row ${row}. ${sentence(row)} `;
  element.lastChild.textContent = row % 3 ? 'CT scan' : 'no scan';
}

draw();
globalThis.change = (n) => {
  list.scrollTop = ((n * 7919) % rows) * height;
  draw();
};
