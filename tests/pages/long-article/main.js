import { sentence } from '../common/sentences.js';

const article = document.querySelector('article');
globalThis.change = (n) => {
  const paragraph = article.children[(n * 37) % 400];
  if (n % 4 === 0) paragraph.remove();
  else if (n % 4 === 1) paragraph.textContent = `${n}: ${sentence(n)}`;
  else if (n % 4 === 2) article.insertBefore(paragraph, article.children[n % 10]);
  else article.append(paragraph.cloneNode(true));
};
