import { afterEach, describe, expect, it, vi } from 'vitest';
import type { BlockRoot } from '../../page/blocks.ts';
import { sectionsOf } from '../../page/sections.ts';
import { page } from './html.ts';

afterEach(() => vi.restoreAllMocks());

/** The heading that the element with the id `x` is under. */
function headingOf(html: string): string | null {
  page(html);
  const shadow = document.querySelector('my-a')?.shadowRoot;
  const place = document.querySelector('#x') ?? shadow!.querySelector('#x')!;
  return sectionsOf(document)(place)?.textContent ?? null;
}

describe('the section of a text', () => {
  it.each([
    ['on a page without headings', '<p id="x">a</p>', null],
    ['above the first heading', '<p id="x">a</p><h1>A</h1>', null],
    ['right after a heading', '<h1>A</h1><p id="x">a</p>', 'A'],
    ['after some paragraphs', '<h1>A</h1><p>a</p><p>b</p><p id="x">c</p><h2>B</h2>', 'A'],
    ['under the last of several', '<h1>A</h1><h2>B</h2><h3>C</h3><p id="x">a</p><h2>D</h2>', 'C'],
    ['under a heading of any rank', '<h1>A</h1><h6>B</h6><p id="x">a</p>', 'B'],
    ['under what only plays a heading', '<h1>A</h1><b role="heading">B</b><p id="x">a</p>', 'B'],
    ['under no tab', '<h1>A</h1><b role="tab">B</b><p id="x">a</p>', 'A'],
    ['deep in boxes', '<h1>A</h1><div><div><p id="x">a</p></div></div><h2>B</h2>', 'A'],
    ['after a heading deep in boxes', '<div><div><h1>A</h1></div></div><p id="x">a</p>', 'A'],
    [
      'in an article after another',
      '<article><h2>A</h2></article><article><p id="x">a</p></article>',
      'A',
    ],
    ['that is a heading itself', '<h1>A</h1><h2 id="x">B</h2><h3>C</h3>', 'B'],
    ['inside a heading', '<h1>A</h1><h2><span id="x">B</span></h2>', 'B'],
    ['around a heading', '<h1>A</h1><div id="x">a<h2>B</h2></div>', 'A'],
    [
      'in a shadow tree',
      '<h1>A</h1><my-a><template shadow="open"><p id="x">a</p></template></my-a><h2>B</h2>',
      'A',
    ],
    [
      'under a heading in its own shadow tree',
      '<h1>A</h1><my-a><template shadow="open"><h2>B</h2><p id="x">a</p></template></my-a>',
      'A',
    ],
  ])('%s', (_, html, expected) => {
    expect(headingOf(html)).toBe(expected);
  });

  it('in a shadow tree within another is that of the outer host', () => {
    page('<h1>A</h1><my-a><template shadow="open"><my-b></my-b></template></my-a><h2>B</h2>');
    const outer = document.querySelector('my-a')!.shadowRoot!;
    const inner = outer.querySelector('my-b')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p>a</p>';
    expect(sectionsOf(document)(inner.querySelector('p')!)?.textContent).toBe('A');
  });

  it('of a shadow root is that of its host', () => {
    page('<h1>A</h1><my-a><template shadow="open">a</template></my-a><h2>B</h2>');
    const root: BlockRoot = document.querySelector('my-a')!.shadowRoot!;
    expect(sectionsOf(document)(root)?.textContent).toBe('A');
  });

  it('is found among many headings', () => {
    const texts = Array.from({ length: 100 }, (_, i) => `<h2>${i}</h2><p>a</p>`);
    page(texts.join(''));
    const sectionOf = sectionsOf(document);
    const found = [...document.querySelectorAll('p')].map((p) => sectionOf(p)?.textContent);
    expect(found).toEqual(texts.map((_, i) => `${i}`));
  });

  it('follows headings that come later, after a second', () => {
    page('<h1>A</h1><p>a</p>');
    const now = vi.spyOn(performance, 'now').mockReturnValue(5000);
    const sectionOf = sectionsOf(document);
    const text = document.querySelector('p')!;
    const at = (time: number) => {
      now.mockReturnValue(time);
      return sectionOf(text)?.textContent;
    };
    expect(at(5000)).toBe('A');
    text.before(Object.assign(document.createElement('h2'), { textContent: 'B' }));
    expect([at(6000), at(6001)]).toEqual(['A', 'B']);
  });
});
