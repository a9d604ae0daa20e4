import { beforeEach, expect, it } from 'vitest';
import { highlightPainter } from '../../../page/painters/highlights.ts';
import { blocksOf } from '../html.ts';

// jsdom has no highlights.
const registry = new Map<string, Set<unknown>>();
const names = { plain: 'aaa', faint: 'bbb', flash: 'ccc', cursor: 'ddd' };
const marks = blocksOf('<p>tumor</p><p>cancer</p>').map((block) => ({
  block,
  mention: { start: 0, end: 5, subject: { kind: 'term', id: 'tumor' } } as const,
}));
const painted = () => [...registry].map(([name, { size }]) => `${name} ${size}`);

function start() {
  const life = new AbortController();
  const painter = highlightPainter(names, life.signal);
  for (const mark of marks) painter.paint(mark.block.root, [mark], ['plain']);
  return { life, painter };
}

beforeEach(() => {
  registry.clear();
  Object.assign(globalThis, { Highlight: class extends Set {}, CSS: { highlights: registry } });
});

it('a painter that was stopped brings nothing back', () => {
  const { life, painter } = start();
  expect(painted()).toEqual(['aaa 2']);
  life.abort();
  expect(painted()).toEqual([]);
  painter.unpaint(marks[0]!.block.root);
  painter.paint(marks[0]!.block.root, [marks[0]!], ['faint']);
  painter.flash(marks[1]!);
  painter.cursor(marks[1]);
  painter.show();
  expect(painted()).toEqual([]);
});

it('a painter that is hidden keeps what it is told for later', () => {
  const { painter } = start();
  painter.flash(marks[1]!);
  painter.hide();
  painter.paint(marks[0]!.block.root, [marks[0]!], ['faint']);
  painter.cursor(marks[1]);
  expect(painted()).toEqual([]);
  painter.show();
  expect(painted()).toEqual(['aaa 1', 'bbb 1', 'ddd 1']);
});
