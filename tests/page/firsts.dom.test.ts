import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchFirsts } from '../../page/sections.ts';
import { page } from './html.ts';

afterEach(() => vi.restoreAllMocks());

/** Roots by their ids; those whose id has the same letter are of one section. */
function firstsOf(html: string) {
  page(html);
  const root = (id: string) => document.querySelector(`#${id}`)!;
  const heads = new Map<string, Element>();
  const firsts = watchFirsts((one) => {
    const letter = (one as Element).id[0]!;
    if (!heads.has(letter)) heads.set(letter, document.createElement('h2'));
    return heads.get(letter)!;
  });
  return {
    root,
    add: (id: string, ...subjects: string[]) =>
      [...firsts.add(root(id), subjects)].map((ousted) => (ousted as Element).id),
    remove: (id: string) => firsts.remove(root(id)),
    /** Which of some roots are first to mention a subject. */
    first: (subject: string) =>
      [...document.querySelectorAll('[id]')]
        .filter((one) => firsts.isFirst(one, subject))
        .map(({ id }) => id),
  };
}

const three = '<p id="a1"></p><p id="a2"></p><p id="a3"></p><p id="b1"></p>';

describe('who mentions a subject first', () => {
  it('is nobody before anybody does', () => {
    expect(firstsOf(three).first('scan')).toEqual([]);
  });

  it('is the one that was added first, in reading order', () => {
    const { add, first } = firstsOf(three);
    expect([add('a1', 'scan', 'tumor'), add('a2', 'scan'), add('a3', 'lymph')]).toEqual([
      [],
      [],
      [],
    ]);
    expect([first('scan'), first('tumor'), first('lymph')]).toEqual([['a1'], ['a1'], ['a3']]);
  });

  it('is another one in each section', () => {
    const { add, first } = firstsOf(three);
    add('a1', 'scan');
    expect(add('b1', 'scan')).toEqual([]);
    expect(first('scan')).toEqual(['a1', 'b1']);
  });

  it('is an earlier one that comes later, and who it was until then is told', () => {
    const { add, first } = firstsOf(three);
    add('a3', 'scan', 'tumor');
    expect(add('a2', 'scan', 'tumor', 'lymph')).toEqual(['a3']);
    expect(add('a1', 'scan')).toEqual(['a2']);
    expect([first('scan'), first('tumor'), first('lymph')]).toEqual([['a1'], ['a2'], ['a2']]);
  });

  it('stays when it is added again', () => {
    const { add, first } = firstsOf(three);
    add('a1', 'scan');
    expect(add('a1', 'scan', 'tumor')).toEqual([]);
    expect([first('scan'), first('tumor')]).toEqual([['a1'], ['a1']]);
  });

  it('is whoever comes next when the first is removed', () => {
    const { add, remove, first } = firstsOf(three);
    add('a1', 'scan', 'tumor');
    add('a2', 'tumor');
    remove('a1');
    expect([first('scan'), first('tumor')]).toEqual([[], []]);
    expect(add('a3', 'scan', 'tumor')).toEqual([]);
    expect([first('scan'), first('tumor')]).toEqual([['a3'], ['a3']]);
  });

  it('stays when another is removed, or one that was never there', () => {
    const { add, remove, first } = firstsOf(three);
    add('a1', 'scan');
    add('a2', 'scan', 'tumor');
    remove('a2');
    remove('a3');
    expect([first('scan'), first('tumor')]).toEqual([['a1'], []]);
  });

  it('is a later one where the first has left the document', () => {
    const { root, add, first } = firstsOf(three);
    add('a1', 'scan');
    root('a1').remove();
    // Browsers give what is in no document an order of their own.
    vi.spyOn(Node.prototype, 'compareDocumentPosition').mockReturnValue(
      Node.DOCUMENT_POSITION_DISCONNECTED | Node.DOCUMENT_POSITION_PRECEDING,
    );
    add('a2', 'scan');
    expect(first('scan')).toEqual(['a2']);
  });

  it('is an element before what stands in it', () => {
    const { add, first } = firstsOf('<div id="a1"><p id="a2"></p></div>');
    add('a2', 'scan');
    expect(add('a1', 'scan')).toEqual(['a2']);
    expect(first('scan')).toEqual(['a1']);
  });
});

it('takes a shadow root at the place of its host', () => {
  page('<p>a</p><my-a><template shadow="open">b</template></my-a><p>c</p>');
  const [before, after] = document.querySelectorAll('p');
  const shadow = document.querySelector('my-a')!.shadowRoot!;
  const firsts = watchFirsts(() => null);
  firsts.add(after!, ['scan']);
  expect([...firsts.add(shadow, ['scan'])]).toEqual([after]);
  expect([...firsts.add(before!, ['scan'])]).toEqual([shadow]);
});
