import { expect, it } from 'vitest';
import { highlightPainter } from '../../../page/painters/highlights.ts';
import { blocksOf } from '../html.ts';

it('a painter that was stopped brings nothing back', () => {
  // jsdom has no highlights.
  const registry = new Map<string, Set<unknown>>();
  Object.assign(globalThis, { Highlight: class extends Set {}, CSS: { highlights: registry } });
  const life = new AbortController();
  const names = { plain: 'aaa', faint: 'bbb', flash: 'ccc', cursor: 'ddd' };
  const painter = highlightPainter(names, life.signal);
  const marks = blocksOf('<p>tumor</p><p>cancer</p>').map((block) => ({
    block,
    mention: { start: 0, end: 5, subject: { kind: 'term', id: 'tumor' } } as const,
  }));
  for (const mark of marks) painter.paint(mark.block.root, [mark], ['plain']);
  expect([...registry.keys()]).toEqual(['aaa']);
  expect(registry.get('aaa')!.size).toBe(2);
  life.abort();
  expect([...registry.keys()]).toEqual([]);
  painter.unpaint(marks[0]!.block.root);
  painter.paint(marks[0]!.block.root, [marks[0]!], ['faint']);
  painter.flash(marks[1]!);
  painter.cursor(marks[1]);
  expect([...registry.keys()]).toEqual([]);
});
