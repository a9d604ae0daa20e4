import { afterEach, describe, expect, it } from 'vitest';
import { clearHits, showHits } from '../../../page/painters/hits.ts';
import { wrapMentions } from '../../../page/painters/marks.ts';

afterEach(() => document.body.replaceChildren());

function island(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  document.body.append(element);
  return element;
}
const hitsIn = (element: Element) =>
  [...element.querySelectorAll('.hit')].map(({ textContent }) => textContent);

describe('hits of a search', () => {
  it.each<[what: string, html: string, words: string[], hits: string[]]>([
    ['a word', '<p>A bone hurts.</p>', ['bone'], ['bone']],
    ['in any case', '<p>Bone</p>', ['bone'], ['Bone']],
    ['with its accents', '<p>metástasis</p>', ['metastasis'], ['metástasis']],
    ['whole words alone', '<p>bones, bone-like, backbone</p>', ['bone'], ['bone']],
    [
      'beside all kinds of signs',
      '<p>“bone” (bone) bone/bone</p>',
      ['bone'],
      Array(4).fill('bone'),
    ],
    ['several words', '<p>weak bone</p>', ['bone', 'weak'], ['weak', 'bone']],
    ['inside other elements', '<p>a <b>bone</b></p>', ['bone'], ['bone']],
    ['not in drawings', '<svg><text>bone</text></svg>', ['bone'], []],
    ['not on what is pressed', '<button>bone <b>bone</b></button>', ['bone'], []],
    ['nothing without words', '<p>bone</p>', [], []],
  ])('are shown: %s', (_, html, words, hits) => {
    const element = island(html);
    showHits([element], words);
    expect(hitsIn(element)).toEqual(hits);
  });

  it('take the place of those shown before', () => {
    const element = island('<p>weak bone</p>');
    showHits([element], ['weak']);
    showHits([element], ['bone']);
    expect(hitsIn(element)).toEqual(['bone']);
  });

  it('leave no trace, and the marks of cards the elements that they were', () => {
    const element = island('<p>A weak <b>bone</b> tumor.</p><p>A bone tumor</p>');
    const marks: HTMLElement[] = [];
    wrapMentions(
      element,
      (text) => [
        { start: text.indexOf('bone'), end: text.length, subject: { kind: 'term', id: 'x' } },
      ],
      () => true,
      (mark) => marks.push(mark),
    );
    const before = element.innerHTML;
    expect(marks.length).toBeGreaterThan(2);
    showHits([element], ['bone', 'tumor']);
    expect(hitsIn(element)).toHaveLength(4);
    expect([...element.querySelectorAll('mark')]).toEqual(marks);
    clearHits([element]);
    expect(element.innerHTML).toBe(before);
    expect([...element.querySelectorAll('mark')].every((mark, i) => mark === marks[i])).toBe(true);
  });
});
