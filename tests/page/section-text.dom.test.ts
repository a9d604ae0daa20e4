import { expect, it } from 'vitest';
import { coverOf, sectionPieces } from '../../page/section-text.ts';

function island(html: string): HTMLElement {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}

it('reads a section piece by piece, as it is drawn', () => {
  const pieces = sectionPieces(
    island(`<p><b>It may <mark>hurt</mark>.</b>
      Ask <a href="#x">[1]</a>.</p><h3>What helps</h3>
      <ul><li>Rest</li><li>Sleep <svg><text>z</text></svg></li></ul>
      <details><summary>Press</summary><p>Covered</p></details><p> </p>`),
  );
  expect(pieces.map(({ kind, text, element }) => [kind, text, element.localName])).toEqual([
    ['text', 'It may hurt. Ask [1].', 'p'],
    ['heading', 'What helps', 'h3'],
    ['item', 'Rest', 'li'],
    ['item', 'Sleep', 'li'],
    ['text', 'Covered', 'p'],
  ]);
});

it('tells what is covered now', () => {
  const element = island('<p>a</p><details><summary>s</summary><p>b</p></details>');
  const covers = () => sectionPieces(element).map((piece) => coverOf(piece)?.localName);
  expect(covers()).toEqual([undefined, 'details']);
  element.querySelector('details')!.open = true;
  expect(covers()).toEqual([undefined, undefined]);
});
