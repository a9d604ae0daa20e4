// More comes whenever the end comes near; what is far behind goes.
import { sentence } from '../common/sentences.js';

const list = document.querySelector('#root');
let next = 0;
let [asked, left] = [Promise.withResolvers(), Promise.withResolvers()];

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
  (entry.isIntersecting ? asked : left).resolve();
}).observe(end);

globalThis.change = async () => {
  end.scrollIntoView({ block: 'end' });
  await asked.promise;
  [asked, left] = [Promise.withResolvers(), Promise.withResolvers()];
  more();
  // The end must be seen to have left the window before it can come again.
  scrollTo(0, 0);
  await left.promise;
  scrollTo(0, document.documentElement.scrollHeight / 2);
};
