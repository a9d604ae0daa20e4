import { describe, expect, it } from 'vitest';
import {
  type MarkStyle,
  highlightStyle,
  randomNames,
} from '../../../page/painters/highlight-style.ts';

const names = { plain: 'aaa', faint: 'bbb', flash: 'ccc', cursor: 'ddd' };
const styles: MarkStyle[] = ['dots', 'line', 'bold'];

/** The declarations of one highlight, in the ordinary part or in that for forced colours. */
function declared(style: MarkStyle, name: keyof typeof names, part: 'usual' | 'forced') {
  const [usual, forced] = highlightStyle(names, style).split('@media screen and ');
  const rule = `::highlight(${names[name]}) {`;
  const text = (part === 'usual' ? usual! : forced!).split(rule)[1]!.split('}')[0]!;
  const declarations = text.split(';').filter((one) => one.trim());
  return Object.fromEntries(
    declarations.map((one) =>
      one
        .trim()
        .split(/: (.*)/)
        .slice(0, 2),
    ),
  );
}

/** What is left of an underline without its colour. */
const lineOf = (...place: Parameters<typeof declared>) =>
  / (dotted|solid) (\d)px/
    .exec(declared(...place)['text-decoration']!)!
    .slice(1)
    .join(' ');
const tintOf = (...place: Parameters<typeof declared>) =>
  Number(/ \/ ([\d.]+)\)/.exec(declared(...place)['background-color']!)![1]);

describe('a style of marks', () => {
  it.each<[MarkStyle, string, string]>([
    ['dots', 'dotted 2', 'dotted 1'],
    ['line', 'solid 2', 'solid 1'],
    ['bold', 'solid 3', 'solid 2'],
  ])('%s has a line of its own kind, and a thinner one for repeats', (style, plain, faint) => {
    for (const part of ['usual', 'forced'] as const)
      expect([lineOf(style, 'plain', part), lineOf(style, 'faint', part)]).toEqual([plain, faint]);
  });

  it('differs from the others by more than its colour', () => {
    expect(new Set(styles.map((style) => lineOf(style, 'plain', 'usual'))).size).toBe(3);
    expect(new Set(styles.map((style) => lineOf(style, 'plain', 'forced'))).size).toBe(3);
  });

  it.each(styles)(
    '%s has some tint where lines cannot be drawn, and less of it for repeats',
    (style) => {
      const [plain, faint] = [tintOf(style, 'plain', 'usual'), tintOf(style, 'faint', 'usual')];
      expect(faint).toBeGreaterThan(0);
      expect(plain).toBeGreaterThanOrEqual(2 * faint);
      expect(tintOf(style, 'flash', 'usual')).toBeGreaterThan(plain);
    },
  );

  it.each(styles)('%s takes the reader’s own colours where those are forced', (style) => {
    for (const name of ['plain', 'faint'] as const) {
      expect(declared(style, name, 'forced')['background-color']).toBe('transparent');
      expect(declared(style, name, 'forced')['text-decoration']).toMatch(/ CanvasText$/);
    }
    expect(declared(style, 'flash', 'forced')).toEqual({
      'background-color': 'Highlight',
      color: 'HighlightText',
    });
    expect(highlightStyle(names, style)).toContain('(forced-colors: active)');
  });

  it.each(styles)('%s lets the cursor stand out by ground, letters and a thicker line', (style) => {
    const cursor = declared(style, 'cursor', 'usual');
    expect(cursor['background-color']).not.toMatch(/ \/ /);
    expect(cursor['color']).toBe('#1d1926');
    expect(Number(/(\d)px/.exec(cursor['text-decoration']!)![1])).toBeGreaterThan(3);
    expect(declared(style, 'cursor', 'forced')).toEqual({
      'background-color': 'Highlight',
      color: 'HighlightText',
      'text-decoration': 'underline solid 4px HighlightText',
    });
  });

  it.each(styles)('%s is for the screen alone, and for nothing but our highlights', (style) => {
    const css = highlightStyle(names, style);
    expect(css.match(/@media \w+/g)).toEqual(['@media screen', '@media screen']);
    expect(css.match(/^[^@}].*(?= \{)/gm)).toEqual([
      '::highlight(aaa)',
      '::highlight(bbb)',
      '::highlight(ccc)',
      '::highlight(ddd)',
      '::highlight(aaa)',
      '::highlight(bbb)',
      '::highlight(ccc)',
      '::highlight(ddd)',
    ]);
  });

  it.each(styles)('%s changes no letter: only ground and underline', (style) => {
    for (const name of ['plain', 'faint'] as const)
      expect(Object.keys(declared(style, name, 'usual'))).toEqual([
        'background-color',
        'text-decoration',
      ]);
  });
});

describe('names of highlights', () => {
  it('are identifiers that differ each time', () => {
    const all = [randomNames(), randomNames()].flatMap((some) => Object.values(some));
    for (const name of all) expect(name).toMatch(/^[a-z]{10}$/);
    expect(new Set(all).size).toBe(8);
  });
});
