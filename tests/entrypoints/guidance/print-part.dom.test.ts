import { afterEach, expect, it, vi } from 'vitest';
import { printPart } from '../../../entrypoints/guidance/print-part.ts';

const guide = `<article id="liver"><a class="cite" href="#source-a">[1]</a></article>
  <article id="relief"><a class="cite" href="#source-b">[2]</a></article>
  <ol class="sources"><li id="source-a">A</li><li id="source-b">B</li></ol>`;

const onPaper = () => [...document.querySelectorAll('[data-on-paper]')].map(({ id }) => id);

afterEach(() => vi.unstubAllGlobals());

it('marks one part and its sources while it is printed, and nothing afterwards', () => {
  document.body.innerHTML = guide;
  const printed: string[][] = [];
  vi.stubGlobal('print', () => {
    printed.push(['onePart' in document.documentElement.dataset ? 'one' : 'all', ...onPaper()]);
    dispatchEvent(new Event('afterprint'));
  });
  printPart('liver');
  printPart('relief');
  printPart('no-such-part');
  expect(printed).toEqual([
    ['one', 'liver', 'source-a'],
    ['one', 'relief', 'source-b'],
  ]);
  expect([onPaper(), 'onePart' in document.documentElement.dataset]).toEqual([[], false]);
});
