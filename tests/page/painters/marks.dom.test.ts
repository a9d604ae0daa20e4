import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../glossary/subject.ts';
import { wrapMentions } from '../../../page/painters/marks.ts';
import { idOf } from '../../glossary/id-of.ts';

const words = /tumors?|primary\stumor|metastatic/g;

function find(text: string): Mention[] {
  return [...text.matchAll(words)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    subject: { kind: 'term', id: word },
  }));
}

function wrap(html: string, accept: (mention: Mention, around: Element) => boolean = () => true) {
  const root = document.createElement('div');
  root.innerHTML = html;
  const told: string[] = [];
  wrapMentions(root, find, accept, (element, { subject }) =>
    told.push(`${idOf(subject)}: ${element.textContent}`),
  );
  return { html: root.innerHTML.replaceAll(' data-markjs="true"', ''), told };
}

describe('wrapMentions', () => {
  it.each([
    ['nothing', '<p>a lawn</p>', '<p>a lawn</p>'],
    ['a word', '<p>a tumor here</p>', '<p>a <mark>tumor</mark> here</p>'],
    [
      'two words in a text',
      '<p>a tumor, metastatic</p>',
      '<p>a <mark>tumor</mark>, <mark>metastatic</mark></p>',
    ],
    [
      'words of several blocks',
      '<p>a tumor</p><ul><li>metastatic</li><li>b</li></ul>c<p>tumors</p>',
      '<p>a <mark>tumor</mark></p><ul><li><mark>metastatic</mark></li><li>b</li></ul>c<p><mark>tumors</mark></p>',
    ],
    ['a word in an inline element', '<p>a <b>tumor</b></p>', '<p>a <b><mark>tumor</mark></b></p>'],
    [
      'a word over inline elements, in several parts',
      '<p>a tu<b>mo<i>r</i></b>s b</p>',
      '<p>a <mark>tu</mark><b><mark>mo</mark><i><mark>r</mark></i></b><mark>s</mark> b</p>',
    ],
    [
      'a word over a line break, in two parts',
      '<p>primary<br>tumor b</p>',
      '<p><mark>primary</mark><br><mark>tumor</mark> b</p>',
    ],
    [
      'a word after white space and line breaks of the source',
      '\n  <p>\n    a primary\ntumor\n  </p>\n  <p>tumor</p>',
      '\n  <p>\n    a <mark>primary\ntumor</mark>\n  </p>\n  <p><mark>tumor</mark></p>',
    ],
    [
      'a word after code and a control, which stay as they are',
      '<p><code>tumor</code> tumor <button>tumor</button> tumor</p>',
      '<p><code>tumor</code> <mark>tumor</mark> <button>tumor</button> <mark>tumor</mark></p>',
    ],
    [
      'a word after a drawing with text',
      '<p><svg><text>tumor</text></svg> tumor</p>',
      '<p><svg><text>tumor</text></svg> <mark>tumor</mark></p>',
    ],
    ['no word in a link', '<p><a href="#">tumor</a></p>', '<p><a href="#">tumor</a></p>'],
    [
      'no word deep in a link',
      '<p><a href="#"><b>tumor</b></a> tumor</p>',
      '<p><a href="#"><b>tumor</b></a> <mark>tumor</mark></p>',
    ],
    [
      'no word in what opens a part, and in pictures',
      '<details><summary>tumor</summary><p>tumor</p></details><div role="img"><p>tumor</p></div>',
      '<details><summary>tumor</summary><p><mark>tumor</mark></p></details><div role="img"><p>tumor</p></div>',
    ],
    [
      'no word in headings but the smallest',
      '<h1>tumor</h1><h2>tumor</h2><h3>tumor</h3><h4>tumor</h4>',
      '<h1>tumor</h1><h2>tumor</h2><h3>tumor</h3><h4><mark>tumor</mark></h4>',
    ],
  ])('wraps %s', (_, before, after) => {
    expect(wrap(before).html).toBe(after);
  });

  it('asks for each word in reading order, and leaves alone what is refused', () => {
    const asked: string[] = [];
    const { html } = wrap('<p>tumor</p><p>metastatic tumor</p>', ({ subject }) => {
      const isFirst = !asked.includes(idOf(subject));
      asked.push(idOf(subject));
      return isFirst;
    });
    expect(asked).toEqual(['tumor', 'metastatic', 'tumor']);
    expect(html).toBe('<p><mark>tumor</mark></p><p><mark>metastatic</mark> tumor</p>');
  });

  it('tells what is around each word', () => {
    const around: string[] = [];
    wrap('<p>tu<b>mor</b></p><details><p><i>metastatic</i></p></details>', (_, element) => {
      around.push(element.localName);
      return element.closest('details') === null;
    });
    expect(around).toEqual(['p', 'i']);
  });

  it('does not ask for words in links and headings', () => {
    const asked: string[] = [];
    wrap('<h2>tumor</h2><p><a href="#">metastatic</a> tumors</p>', ({ subject }) => {
      asked.push(idOf(subject));
      return true;
    });
    expect(asked).toEqual(['tumors']);
  });

  it('tells of every element with its mention', () => {
    expect(wrap('<p>a tu<b>mor</b>, metastatic</p>').told).toEqual([
      'tumor: tu',
      'tumor: mor',
      'metastatic: metastatic',
    ]);
  });
});
