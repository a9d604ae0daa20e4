import { describe, expect, it } from 'vitest';
import { isFresh, offsetOf, rangeOf } from '../../page/blocks.ts';
import { inOrder, isMarkFresh, textOfMark } from '../../page/marks.ts';
import { blocksOf } from './html.ts';
import { idOf } from '../glossary/id-of.ts';

/** A range as "node|offset → node|offset". */
function written({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  return `${startContainer.nodeValue}|${startOffset} → ${endContainer.nodeValue}|${endOffset}`;
}

describe('rangeOf', () => {
  it.each([
    ['in one text', '<p>a tumor here</p>', 2, 7, 'a tumor here|2 → a tumor here|7'],
    ['at the start', '<p>tumor</p>', 0, 5, 'tumor|0 → tumor|5'],
    ['over inline elements', '<p>a <b>tu</b><i>mor</i>s</p>', 2, 7, 'tu|0 → mor|3'],
    [
      'ending with a text, not before the next',
      '<p>a <b>tumor</b>s</p>',
      2,
      7,
      'tumor|0 → tumor|5',
    ],
    ['starting with a text', '<p>a <b>tumor</b></p>', 2, 3, 'tumor|0 → tumor|1'],
    ['over a line break', '<p>primary<br>tumor</p>', 0, 13, 'primary|0 → tumor|5'],
    ['after a line break', '<p>primary<br>tumor</p>', 8, 13, 'tumor|0 → tumor|5'],
    ['after a control', '<p>a<input>tumor</p>', 2, 7, 'tumor|0 → tumor|5'],
  ])('gives the place of a mention %s', (_, html, start, end, expected) => {
    expect(written(rangeOf(blocksOf(html)[0]!, start, end))).toBe(expected);
  });
});

describe('offsetOf', () => {
  it('knows where in a block a place in a text node is', () => {
    const [block] = blocksOf('<p>a <b>tumor</b> b</p>');
    const tumor = document.querySelector('b')!.firstChild!;
    expect(offsetOf(block!, tumor, 3)).toBe(5);
    expect(offsetOf(block!, document.createTextNode('tumor'), 3)).toBe(-1);
  });
});

describe('isFresh', () => {
  const html = '<p>a <b>tumor</b> <i>cell</i></p>';
  const change: [string, () => void, boolean][] = [
    ['nothing has changed', () => undefined, true],
    ['its own letters have', () => setText('b', 'lump'), false],
    ['its own element has gone', () => document.querySelector('b')!.remove(), false],
    ['another text has', () => setText('i', 'cells'), true],
    ['another element has gone', () => document.querySelector('i')!.remove(), true],
    ['the whole block has gone', () => document.querySelector('p')!.remove(), false],
  ];
  const setText = (name: string, text: string) => {
    document.querySelector(name)!.firstChild!.nodeValue = text;
  };

  it.each(change)('of a mention when %s', (_, act, expected) => {
    const [block] = blocksOf(html);
    act();
    expect(isFresh(block!, 2, 7)).toBe(expected);
    const mention = { start: 2, end: 7, subject: { kind: 'term', id: 'tumor' } } as const;
    expect(isMarkFresh({ block: block!, mention })).toBe(expected);
  });
});

describe('textOfMark', () => {
  const subject = { kind: 'term', id: 'tumor' } as const;
  it.each([
    ['<p>tumor</p>', 'tumor'],
    ['<p>Primary\n   tumor</p>', 'Primary tumor'],
    ['<p>primary<br>tumor</p>', 'primary tumor'],
    ['<p>meta&shy;static</p>', 'metastatic'],
    ['<p>primary&nbsp;tu&#8203;mor</p>', 'primary tumor'],
    ['<p>tu<b>mor</b></p>', 'tumor'],
  ])('of %s is %s', (html, expected) => {
    const [block] = blocksOf(html);
    const mention = { start: 0, end: block!.text.length, subject };
    expect(textOfMark({ block: block!, mention })).toBe(expected);
  });
});

describe('inOrder', () => {
  const at = (start: number, id: string) => ({
    start,
    end: start + 1,
    subject: { kind: 'term', id } as const,
  });
  const ids = (index: Parameters<typeof inOrder>[0]) =>
    inOrder(index).map(({ mention }) => idOf(mention.subject));

  it('gives marks as they are read, and none that has left the document', () => {
    const [a, b, c] = blocksOf('<p id="a">abc</p><p id="b">abc</p><p id="c">abc</p>');
    const index = new Map([
      [c!.root, [{ block: c!, mention: at(0, 'gone') }]],
      [b!.root, [{ block: b!, mention: at(2, 'third') }]],
      [
        a!.root,
        [
          { block: a!, mention: at(2, 'second') },
          { block: a!, mention: at(0, 'first') },
        ],
      ],
    ]);
    document.querySelector('#c')!.remove();
    expect(ids(index)).toEqual(['first', 'second', 'third']);
  });
});
