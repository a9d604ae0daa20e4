import { type Subject, madeWords, pick, seeded } from './text.ts';

export interface PageShape {
  /** Words in all. */
  words: number;
  /** Of so many words, one belongs to a term. */
  every: number;
  terms: readonly string[];
  /** `medical` unless said otherwise. */
  about?: Subject;
  /** Without the script of the bench: for measuring what is done by others. */
  quiet?: boolean;
}

const script = '<script src="/bench.js"></script>';

/** An HTML page of paragraphs, lists and tables with links and emphasis, about 3.8 words a text node. */
export function madePage(shape: PageShape): string {
  const random = seeded(shape.words);
  const words = madeWords(shape.words, shape.terms, shape.every, random, shape.about);
  const blocks: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = 20 + Math.floor(random() * 70);
    blocks.push(block(words.slice(at, at + length), random));
    at += length;
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Made for measuring</title>
<body><main>\n${blocks.join('\n')}\n</main>${shape.quiet ? '' : script}</body></html>`;
}

function block(words: readonly string[], random: () => number): string {
  const sort = random();
  if (sort < 0.7) return `<p>${inline(words, random)}</p>`;
  const half = words.length >> 1;
  const [one, other] = [inline(words.slice(0, half), random), inline(words.slice(half), random)];
  if (sort < 0.85) return `<ul><li>${one}</li><li>${other}</li></ul>`;
  if (sort < 0.95) return `<table><tbody><tr><td>${one}</td><td>${other}</td></tr></tbody></table>`;
  return `<section><h2>${inline(words.slice(0, 5), random)}</h2><p>${inline(words.slice(5), random)}</p></section>`;
}

/** Every other stretch of a few words stands in an element of its own. */
function inline(words: readonly string[], random: () => number): string {
  const parts: string[] = [];
  for (let at = 0; at < words.length;) {
    const length = 1 + Math.floor(random() * (parts.length % 2 ? 5 : 9));
    const text = escape(words.slice(at, at + length).join(' '));
    const name = pick(['a href="#"', 'em', 'b', 'span', 'i'], random);
    parts.push(parts.length % 2 ? `<${name}>${text}</${name.split(' ')[0]}>` : text);
    at += length;
  }
  return parts.join(' ');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
