import { describe, expect, it } from 'vitest';
import {
  type Draft,
  isBlank,
  moved,
  newQuestion,
  putBack,
  sheetOf,
  withDraft,
  without,
} from '../../../entrypoints/questions/sheet.ts';
import type { Question } from '../../../extension/kept-shape.ts';

const question = (id: string, text = id, note = ''): Question => ({ id, text, note });
const all = [question('a'), question('b'), question('c')];
const ids = (questions: Question[]) => questions.map(({ id }) => id).join('');
const draft = (id: string, typed: Draft['typed'], base = question(id)): Draft => ({ base, typed });

describe('the sheet', () => {
  it('shows what was typed in the place of what is kept, field by field', () => {
    const elsewhere = [question('a', 'a', 'noted in another tab')];
    expect(sheetOf(elsewhere, [draft('a', { text: 'typed' })])).toEqual([
      question('a', 'typed', 'noted in another tab'),
    ]);
  });

  it('shows what is not kept yet, or not any more, at its end', () => {
    const shown = sheetOf(all, [draft('new', { text: 'Why?' }), draft('b', {})]);
    expect(ids(shown)).toBe('abcnew');
    expect(shown.at(-1)).toEqual(question('new', 'Why?'));
  });
});

describe('what was typed', () => {
  it('is put into its question, and into nothing else of it', () => {
    const elsewhere = [question('a', 'a', 'noted in another tab'), question('b')];
    expect(withDraft(elsewhere, draft('a', { text: 'typed' }))).toEqual([
      question('a', 'typed', 'noted in another tab'),
      question('b'),
    ]);
  });

  it('brings a question back that is gone', () => {
    const about = { key: 'term:scan', title: 'scan' };
    const gone = draft('x', { note: 'in May' }, { ...question('x'), about });
    expect(withDraft(all, gone)).toEqual([...all, { ...question('x', 'x', 'in May'), about }]);
  });

  it.each<[string, Draft, boolean]>([
    ['nothing', { base: newQuestion(), typed: {} }, true],
    ['spaces', { base: newQuestion(), typed: { text: ' \n' } }, true],
    ['a question', { base: newQuestion(), typed: { text: 'Why?' } }, false],
    ['a note alone', { base: newQuestion(), typed: { note: 'in May' } }, false],
    ['a text taken away, which is to be kept so', draft('a', { text: '' }), false],
  ])('of a new question may be nothing to keep: %s', (_, typed, expected) => {
    expect(isBlank(typed)).toBe(expected);
  });
});

describe('a question', () => {
  it.each<[string, -1 | 1, string]>([
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['c', -1, 'acb'],
    ['a', 1, 'bac'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ])('is moved: %s by %i', (id, by, expected) => {
    expect(ids(moved(all, id, by))).toBe(expected);
  });

  it('is removed, and put back where it was', () => {
    const rest = without(all, 'b');
    expect(ids(rest)).toBe('ac');
    expect(ids(putBack(rest, question('b'), 1))).toBe('abc');
    expect(ids(putBack([], question('b'), 1))).toBe('b');
  });

  it('is not put back twice', () => {
    expect(putBack(all, question('b'), 0)).toBe(all);
  });
});
