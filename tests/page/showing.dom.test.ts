import { describe, expect, it } from 'vitest';
import { subjectKey } from '../../glossary/subject.ts';
import type { BlockRoot } from '../../page/blocks.ts';
import type { EmphasisRules } from '../../page/emphasis.ts';
import { type Mark, type MarkIndex, textOfMark } from '../../page/marks.ts';
import { showMarks } from '../../page/showing.ts';
import { blocksOf } from './html.ts';

const words = /scan|tumor|lymph/g;

/** Every mention of a few words in some HTML, by its root. */
function indexOf(html: string): MarkIndex {
  const index: MarkIndex = new Map();
  for (const block of blocksOf(html)) {
    const marks = [...block.text.matchAll(words)].map(({ index: start, 0: id }): Mark => {
      return { block, mention: { start, end: start + id.length, subject: { kind: 'term', id } } };
    });
    index.set(block.root, [...(index.get(block.root) ?? []), ...marks]);
  }
  return index;
}

/** Shows marks through a painter that writes down what it is to do: "a scan:plain". */
function showing(html: string, rules: Partial<EmphasisRules> = {}) {
  const told: string[] = [];
  const full = indexOf(html);
  const index: MarkIndex = new Map();
  const idOf = (root: BlockRoot) => (root as Element).id;
  const shown = showMarks(
    index,
    {
      paint(root, marks, emphasis) {
        const texts = marks.map((mark, i) => `${textOfMark(mark)}:${emphasis[i]}`);
        told.push([idOf(root), ...texts].join(' '));
      },
      unpaint: (root) => told.push(`${idOf(root)} gone`),
      flash: () => undefined,
      cursor: () => undefined,
      hide: () => undefined,
      show: () => undefined,
    },
    { density: 'usual', known: [], ...rules },
  );
  const root = (id: string) => document.getElementById(id)!;
  const steps = {
    found(id: string) {
      index.set(root(id), full.get(root(id))!);
      shown.found(root(id));
    },
    dropped(id: string) {
      index.delete(root(id));
      shown.dropped(root(id));
    },
    near: (id: string) => shown.near(root(id)),
    far: (id: string) => shown.far(root(id)),
    settled: () => shown.settled(),
  };
  return {
    /** What the painter is told during some steps: "near a". */
    run(...names: string[]): string[] {
      told.length = 0;
      for (const name of names) {
        const [step, id = ''] = name.split(' ') as [keyof typeof steps, string?];
        steps[step](id);
      }
      return [...told];
    },
    painted: () =>
      [...shown.painted].map(([one, marks]) =>
        [idOf(one), ...marks.map(({ mention }) => subjectKey(mention.subject))].join(' '),
      ),
  };
}

const three = '<p id="a">scan</p><p id="b">scan tumor</p><p id="c">tumor</p>';

describe('which marks are painted', () => {
  it('none before their text is near the window', () => {
    const { run, painted } = showing(three);
    expect(run('found a', 'found b')).toEqual([]);
    expect(painted()).toEqual([]);
  });

  it('none of a text that is near but not known', () => {
    const { run, painted } = showing(three);
    expect(run('near a')).toEqual([]);
    expect(painted()).toEqual([]);
  });

  it('those of a text that comes near, each as its place in the section asks for', () => {
    const { run, painted } = showing(three);
    run('found a', 'found b', 'found c');
    expect(run('near b', 'near c')).toEqual(['b scan:faint tumor:plain', 'c tumor:faint']);
    expect(painted()).toEqual(['b term:scan term:tumor', 'c term:tumor']);
  });

  it('no longer those of a text that goes far, until it comes near again', () => {
    const { run, painted } = showing(three);
    run('found a', 'near a');
    expect(run('far a')).toEqual(['a gone']);
    expect(painted()).toEqual([]);
    expect(run('near a')).toEqual(['a scan:plain']);
  });

  it('no longer those of a text that has changed, and the new ones once it is near', () => {
    const { run, painted } = showing(three);
    run('found a', 'near a');
    expect(run('dropped a')).toEqual(['a gone']);
    expect(painted()).toEqual([]);
    expect(run('near a')).toEqual([]);
    expect(run('found a', 'near a')).toEqual(['a scan:plain']);
  });

  it('more of a text in which more is found while it is near', () => {
    const { run } = showing(three);
    run('found b', 'near b');
    expect(run('found b')).toEqual(['b scan:plain tumor:plain']);
  });
});

describe('the first mention in a section', () => {
  it('that turns up later makes the painted one faint', () => {
    const { run } = showing(three);
    run('found b', 'found c', 'near b', 'near c');
    expect(run('found a')).toEqual(['b scan:faint tumor:plain']);
    expect(run('near a')).toEqual(['a scan:plain']);
  });

  it('that is no longer there leaves its place to whoever comes next', () => {
    const { run } = showing(three);
    run('found a', 'near a', 'dropped a');
    expect(run('found b', 'near b')).toEqual(['b scan:plain tumor:plain']);
  });

  it('that turns up later paints nothing that is far', () => {
    const { run } = showing(three);
    run('found b', 'near b', 'far b');
    expect(run('found a')).toEqual([]);
  });

  it('stands out again under the next heading', () => {
    const { run } = showing('<h2>A</h2><p id="a">scan</p><h2>B</h2><p id="b">scan scan</p>');
    expect(run('found a', 'found b', 'near a', 'near b')).toEqual([
      'a scan:plain',
      'b scan:plain scan:faint',
    ]);
  });
});

describe('what is not painted cannot be pointed at', () => {
  it.each<[string, Partial<EmphasisRules>, string[]]>([
    ['in the usual way', {}, ['a term:scan', 'b term:scan term:tumor', 'c term:tumor']],
    ['for a reader of few marks', { density: 'less' }, ['a term:scan', 'b term:tumor', 'c']],
    [
      'for a reader of all marks',
      { density: 'more' },
      ['a term:scan', 'b term:scan term:tumor', 'c term:tumor'],
    ],
    ['for a reader who knows it', { known: ['term:scan'] }, ['a', 'b term:tumor', 'c term:tumor']],
  ])('%s', (_, rules, expected) => {
    const { run, painted } = showing(three, rules);
    run('found a', 'found b', 'found c', 'near a', 'near b', 'near c');
    expect(painted()).toEqual(expected);
  });

  it('the next mention clearly, once the first has gone for good', () => {
    const { run } = showing(three);
    run('near a', 'near b', 'near c', 'found a', 'found b', 'found c');
    run('near a', 'near b', 'near c');
    expect(run('dropped a')).toEqual(['a gone']);
    expect(run('settled')).toEqual(['b scan:plain tumor:plain', 'c tumor:faint']);
    expect(run('settled')).toEqual([]);
  });
});
