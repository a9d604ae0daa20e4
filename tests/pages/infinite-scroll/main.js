// More comes whenever the end comes near; what is far behind goes.
import { sentence } from '../common/sentences.js';

const list = document.querySelector('#root');
let [next, asked] = [0, Promise.withResolvers()];

function more() {
  for (let i = 0; i < 10; i++) {
    const item = list.appendChild(document.createElement('article'));
    item.style.padding = '16px';
    item.append(`${next}. `, document.createElement('p'));
    item.lastChild.textContent = `${sentence(next)} ${sentence(next + 1)}`;
    next++;
  }
  while (list.children.length > 80) list.firstChild.remove();
}

const end = document.body.appendChild(document.createElement('footer'));
end.textContent = 'Loading more on systemic therapy…';
more();
more();
new IntersectionObserver(([entry]) => {
  if (entry.isIntersecting) asked.resolve();
}).observe(end);

globalThis.change = async () => {
  end.scrollIntoView({ block: 'end' });
  await asked.promise;
  asked = Promise.withResolvers();
  more();
  // The end must leave the window before it can come again.
  scrollTo(0, 0);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  scrollTo(0, document.documentElement.scrollHeight / 2);
};
