import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../page/blocks.ts';
import { page, textsOf } from './html.ts';

describe('readBlocks', () => {
  it.each([
    ['nothing', '', []],
    ['empty elements', '<p></p><div><span></span></div>', []],
    ['bare text', 'tumor', ['tumor']],
    ['a paragraph', '<p>a tumor</p>', ['a tumor']],
    [
      'inline elements as one text',
      '<p>primary <b>tu<i>mor</i></b> <a href="#">cells</a></p>',
      ['primary tumor cells'],
    ],
    ['empty inline elements as nothing', '<p>tu<b></b>mor<i><b></b></i>s</p>', ['tumors']],
    ['a line break as a line feed', '<p>primary<br>tumor</p>', ['primary\ntumor']],
    ['a place for a break as nothing', '<p>meta<wbr>static</p>', ['metastatic']],
    ['comments as nothing', '<p>meta<!-- x -->static</p>', ['metastatic']],
    ['characters as the page wrote them', '<p>a &amp; b&nbsp;c&shy;d</p>', ['a & b\u00a0c\u00add']],
    [
      'code and controls as a gap in the line',
      '<p>a <code>tumor</code> b <button>tumor</button> c <input value="tumor"> d</p>',
      ['a \ufffc b \ufffc c \ufffc d'],
    ],
    [
      'editors and drawings as a gap in the line',
      '<p>a<textarea>tumor</textarea>b<svg><text>tumor</text></svg>c<select><option>tumor</select>d</p>',
      ['a\ufffcb\ufffcc\ufffcd'],
    ],
    [
      'a superscript as apart from the word before it',
      '<p>tumor<sup>1,<b>2</b></sup>s</p>',
      ['tumor\u200a1,2\u200as'],
    ],
    ['a subscript as a part of its word', '<p>HER<sub>2</sub>+</p>', ['HER2+']],
    ['scripts and styles not', '<script>tumor</script><style>tumor</style><p>a</p>', ['a']],
    ['a template not', '<template><p>tumor</p></template><p>a</p>', ['a']],
    ['the small print of ruby not', '<p><ruby>腫瘍<rt>tumor</rt></ruby></p>', ['腫瘍']],
    ['list items one by one', '<ul><li>a</li><li>b <b>c</b></li></ul>', ['a', 'b c']],
    [
      'a list in a list item',
      '<ul><li>a<ul><li>b</li><li>c</li></ul>d</li><li>e</li></ul>',
      ['a', 'b', 'c', 'd', 'e'],
    ],
    [
      'cells one by one',
      '<table><caption>t</caption><tr><th>a</th><td>b</td></tr><tr><td>c</td></tr></table>',
      ['t', 'a', 'b', 'c'],
    ],
    [
      'text before, between and after blocks',
      '<div>a<p>b</p>c<p>d</p>e</div>',
      ['a', 'b', 'c', 'd', 'e'],
    ],
    ['blocks in blocks', '<div><section><p>a</p></section>b</div><div>c</div>', ['a', 'b', 'c']],
    ['a block in an inline element', '<a href="#">a<div>b</div>c</a>', ['a', 'b', 'c']],
    ['text around an empty block', '<div>a<hr>b<p></p>c</div>', ['a', 'b', 'c']],
    ['an unknown element as a block', '<p>a<my-word>b</my-word>c</p>', ['a', 'b', 'c']],
    ['headings', '<h1>a</h1><h2>b</h2>', ['a', 'b']],
    ['what can be opened', '<details><summary>a</summary>b</details>', ['a', 'b']],
  ])('reads %s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it.each([
    [
      'an open shadow tree before the light one',
      '<my-card><template shadow="open"><p>inside <slot></slot></p></template>outside</my-card>',
      ['inside ', 'outside'],
    ],
    [
      'a shadow tree in a shadow tree',
      '<my-a><template shadow="open">a<my-b></my-b></template></my-a><p>c</p>',
      ['a', 'c'],
    ],
    [
      'nothing of a closed shadow tree',
      '<my-a><template shadow="closed"><p>tumor</p></template></my-a><p>c</p>',
      ['c'],
    ],
  ])('reads %s', (_, html, texts) => {
    expect(textsOf(html)).toEqual(texts);
  });

  it('reads an open shadow tree of an element inside another one', () => {
    page('<my-a></my-a><p>after</p>');
    const outer = document.querySelector('my-a')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<p>outer</p><my-b></my-b>';
    outer.querySelector('my-b')!.attachShadow({ mode: 'open' }).innerHTML = '<p>inner</p>';
    expect([...readBlocks(document.body)].map(({ text }) => text)).toEqual([
      'outer',
      'inner',
      'after',
    ]);
  });

  it('is not led astray by a form whose fields bear the names of properties', () => {
    page('<form>before<p>inside</p><input><b>after</b></form><p>end</p>');
    const form = document.querySelector('form')!;
    // As in Chromium; jsdom lets fields hide no properties.
    for (const name of ['parentNode', 'childNodes', 'localName', 'nodeType', 'shadowRoot'])
      Object.defineProperty(form, name, { value: document.querySelector('input') });
    expect([...readBlocks(document.body)].map(({ text }) => text)).toEqual([
      'before',
      'inside',
      '\ufffcafter',
      'end',
    ]);
  });

  it('passes over empty text nodes', () => {
    page('<p></p><p>a</p>');
    for (const element of document.querySelectorAll('p')) element.append('', '');
    expect([...readBlocks(document.body)].map(({ text, pieces }) => [text, pieces.length])).toEqual(
      [['a', 1]],
    );
  });

  it('says whose text each block is', () => {
    page('<div id="outer">a<p id="inner">b <b>c</b></p><hr id="empty">d</div>');
    expect([...readBlocks(document.body)].map(({ root }) => (root as Element).id)).toEqual([
      'outer',
      'inner',
      'outer',
    ]);
  });
});
