import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Questions } from '../../components/Questions.tsx';
import { questionsWords } from '../../glossary/words.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

type Props = ComponentProps<typeof Questions>;
const words = questionsWords('en');
const [a, b] = [
  { id: 'a', text: 'a?', note: '' },
  { id: 'b', text: 'b?', note: 'In May.' },
];
const scan = { id: 'scan', name: 'scan', short: 'A picture.', language: 'en' };
const median = { id: 'median', name: 'median survival', language: 'en' };

function show(changes: Partial<Props> = {}, container?: Element) {
  const calls = {
    onType: vi.fn<Props['onType']>(),
    onSave: vi.fn<Props['onSave']>(),
    onMove: vi.fn<Props['onMove']>(),
    onRemove: vi.fn<Props['onRemove']>(),
    onUndo: vi.fn<Props['onUndo']>(),
    onAdd: vi.fn<Props['onAdd']>(),
    onPrint: vi.fn<Props['onPrint']>(),
    onSaveText: vi.fn<Props['onSaveText']>(),
    onExport: vi.fn<Props['onExport']>(),
    onImport: vi.fn<Props['onImport']>(),
    onAnswer: vi.fn<Props['onAnswer']>(),
    onClear: vi.fn<Props['onClear']>(),
    onAnew: vi.fn<Props['onAnew']>(),
  };
  const all: Props = {
    state: 'fine',
    questions: [a, b],
    lookedUp: [],
    words,
    language: 'en',
    ...calls,
    ...changes,
  };
  const shown = render(<Questions {...all} />, container ? { container } : {});
  return { ...calls, container: shown.container };
}
const button = (name: string) => screen.queryByRole<HTMLButtonElement>('button', { name });
const press = (name: string) => fireEvent.click(button(name)!);
const mainText = () => screen.getByRole('main').textContent;
const sheetOf = (container: Element) => container.querySelector<HTMLElement>('.sheet')!;

describe('the page of questions', () => {
  it('says where they are kept, and who can read them', () => {
    show();
    expect(mainText()).toContain(words.onDevice);
  });

  it('says how questions get there, while there are none', () => {
    show({ questions: [] });
    expect(mainText()).toContain(words.none);
    for (const name of [words.print, words.saveText, words.clear]) expect(button(name)).toBeNull();
    cleanup();
    show();
    expect(mainText()).not.toContain(words.none);
  });

  it.each(['private', 'unreadable'] as const)('says aloud that it is %s', (state) => {
    show({ state, questions: [] });
    expect(screen.getByRole('alert').textContent).toBe(words[state]);
    expect(mainText()).not.toContain(words.none);
  });

  it('takes nothing in a private window', () => {
    show({ state: 'private', questions: [] });
    const controls = [...document.querySelectorAll('button, input, textarea')];
    expect(controls.length).toBeGreaterThan(2);
    expect(controls.filter((control) => !control.matches(':disabled'))).toEqual([]);
  });

  it('starts anew where some of it could not be read, and asks first', () => {
    expect(show().container.textContent).not.toContain(words.anew);
    cleanup();
    const { onAnew } = show({ state: 'unreadable' });
    press(words.anew);
    expect(onAnew).not.toHaveBeenCalled();
    press(words.anewSure);
    expect(onAnew).toHaveBeenCalledOnce();
  });

  it('removes all of them after asking once', () => {
    const { onClear } = show();
    press(words.clear);
    expect([onClear.mock.calls.length, mainText().includes(words.clearAsk)]).toEqual([0, true]);
    press(words.clearSure);
    expect(onClear).toHaveBeenCalledOnce();
  });

  it('adds, prints and saves as a text', () => {
    const { onAdd, onPrint, onSaveText } = show();
    for (const name of [words.add, words.print, words.saveText]) press(name);
    for (const call of [onAdd, onPrint, onSaveText]) expect(call).toHaveBeenCalledOnce();
  });

  it('lists the words looked up, a covered one without its text', () => {
    const { container } = show({ lookedUp: [scan, median] });
    expect(container.querySelector('main dl')!.textContent).toBe(
      `scanA picture.median survival${words.covered}`,
    );
    cleanup();
    expect(show().container.textContent).not.toContain(words.lookedUp);
  });

  it('tells how a change went', () => {
    show({ message: { text: 'Done.', alarm: false } });
    expect(screen.getAllByRole('status')[0]!.textContent).toBe('Done.');
    expect(screen.queryByRole('alert')).toBeNull();
    cleanup();
    show({ message: { text: 'No.', alarm: true } });
    expect(screen.getByRole('alert').textContent).toBe('No.');
  });
});

describe('the paper', () => {
  it('has title, questions, notes, lines and words, and nothing to press', () => {
    const { container } = show({ lookedUp: [scan, median] });
    const sheet = sheetOf(container);
    expect(sheet.textContent).toBe(
      `${words.title}a?b?In May.${words.lookedUp}scanA picture.median survival`,
    );
    expect(sheet.querySelectorAll('.line')).toHaveLength(4);
    expect(within(sheet).queryAllByRole('button', { hidden: true })).toEqual([]);
  });

  it('leaves out questions without a word', () => {
    const { container } = show({ questions: [{ id: 'c', text: ' ', note: '' }, a] });
    expect(sheetOf(container).querySelectorAll('li')).toHaveLength(1);
  });
});

describe('the focus', () => {
  it.each(['Move question 2 up', 'Move question 1 down'])('stays on the moved: %s', (name) => {
    const { container } = show();
    const pressed = button(name)!;
    pressed.focus();
    show({ questions: [b, a] }, container);
    expect(document.activeElement).toBe(pressed);
  });

  it('stays in a field while others are moved elsewhere', () => {
    const { container } = show();
    for (const questions of [
      [b, a],
      [a, b],
    ]) {
      const field = screen.getByLabelText('Question 2');
      field.focus();
      show({ questions }, container);
      expect(document.activeElement).toBe(field);
    }
  });

  it('goes to the heading where what had it is gone', () => {
    const { container } = show();
    button(words.clear)!.focus();
    show({ questions: [] }, container);
    expect(document.activeElement!.textContent).toBe(words.title);
  });

  it('goes nowhere by itself', () => {
    const { container } = show();
    show({ questions: [b] }, container);
    expect(document.activeElement).toBe(document.body);
  });
});

it.each<[string, Partial<Props>]>([
  ['full', { lookedUp: [scan, median], waiting: 2 }],
  ['empty', { questions: [] }],
  ['private', { state: 'private', questions: [] }],
  ['unreadable', { state: 'unreadable', message: { text: 'No.', alarm: true } }],
])('the page has no faults for screen readers: %s', async (_, changes) => {
  expect(await faults(show(changes).container)).toEqual([]);
});
