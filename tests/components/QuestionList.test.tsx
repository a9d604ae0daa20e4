import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ShownQuestion, longest } from '../../components/QuestionItem.tsx';
import { QuestionList, type QuestionListProps } from '../../components/QuestionList.tsx';
import { checked } from '../../extension/kept-shape.ts';
import { questionsWords } from '../../glossary/words.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

const words = questionsWords('en');
const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id, text: `${id}?`, note: '' })) as [
  ShownQuestion,
  ShownQuestion,
  ShownQuestion,
];

function show(questions: ShownQuestion[], removed?: QuestionListProps['removed']) {
  const calls = {
    onType: vi.fn<QuestionListProps['onType']>(),
    onSave: vi.fn<QuestionListProps['onSave']>(),
    onMove: vi.fn<QuestionListProps['onMove']>(),
    onRemove: vi.fn<QuestionListProps['onRemove']>(),
    onUndo: vi.fn<QuestionListProps['onUndo']>(),
  };
  const { container } = render(
    <QuestionList questions={questions} removed={removed} words={words} {...calls} />,
  );
  return { ...calls, container };
}
const field = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the questions', () => {
  it('stand in their order, each with its notes', () => {
    show([a, { ...b, note: 'In May.' }]);
    expect([1, 2].map((number) => field(`Question ${number}`).value)).toEqual(['a?', 'b?']);
    expect(field('Notes on the answer to question 2').value).toBe('In May.');
  });

  it('tell what is typed into which, and when a field is left', () => {
    const { onType, onSave } = show([a, b]);
    fireEvent.input(field('Question 2'), { target: { value: 'x' } });
    fireEvent.input(field('Notes on the answer to question 1'), { target: { value: 'y' } });
    fireEvent.blur(field('Question 2'));
    expect(onType.mock.calls).toEqual([
      ['b', { text: 'x' }],
      ['a', { note: 'y' }],
    ]);
    expect(onSave.mock.calls).toEqual([['b']]);
  });

  it('are moved and removed by buttons that say which', () => {
    const { onMove, onRemove } = show([a, b, c]);
    press('Move question 2 up');
    press('Move question 2 down');
    press('Remove question 3');
    expect([onMove.mock.calls, onRemove.mock.calls]).toEqual([
      [
        ['b', -1],
        ['b', 1],
      ],
      [['c']],
    ]);
  });

  it('stay where they are at the ends, the buttons being no less reachable', () => {
    const { onMove } = show([a, b]);
    for (const name of ['Move question 1 up', 'Move question 2 down']) {
      press(name);
      const button = screen.getByRole<HTMLButtonElement>('button', { name });
      expect([button.getAttribute('aria-disabled'), button.disabled]).toEqual(['true', false]);
    }
    expect(onMove).not.toHaveBeenCalled();
  });

  it('say quietly that they are saved, and aloud that they are not', () => {
    const { onSave } = show([
      { ...a, state: 'saved' },
      { ...b, state: 'failed' },
    ]);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toEqual([
      words.saved,
      '',
    ]);
    expect(screen.getByRole('alert').textContent).toBe(words.notSaved);
    press(words.tryAgain);
    expect(onSave.mock.calls).toEqual([['b']]);
  });

  it('have the focus where the reader has just put one', () => {
    show([a, { ...b, fresh: true }]);
    expect(document.activeElement).toBe(field('Question 2'));
    cleanup();
    show([a, b]);
    expect(document.activeElement).toBe(document.body);
  });

  it('take as many letters as can be kept, and no more', () => {
    const kept = (text: number, note: number) =>
      'value' in
      checked('questions', [{ id: 'a', text: 'x'.repeat(text), note: 'x'.repeat(note) }]);
    const { text, note } = longest;
    expect([kept(text, note), kept(text + 1, note), kept(text, note + 1)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a question that was removed', () => {
  const gone = { id: 'x', text: 'Gone?', index: 1 };

  it('leaves a way back in its place, with the focus', () => {
    const { container, onUndo } = show([a, b], gone);
    const items = [...container.querySelectorAll('li')].map(({ className }) => className);
    expect(items).toEqual(['question', 'removed', 'question']);
    expect(container.textContent).toContain('Removed: Gone?');
    const undo = screen.getByRole('button', { name: words.undo, description: 'Removed: Gone?' });
    expect(document.activeElement).toBe(undo);
    fireEvent.click(undo);
    expect(onUndo).toHaveBeenCalledOnce();
  });

  it('is not shown at length', () => {
    const { container } = show([], { ...gone, text: 'x'.repeat(300) });
    expect(container.querySelector('.removed span')!.textContent).toMatch(/^Removed: x{80}…$/);
  });

  it('gives the focus to each that is removed', () => {
    const { container } = render(<div />);
    const draw = (removed: typeof gone) =>
      render(
        <QuestionList
          questions={[a, b]}
          removed={removed}
          words={words}
          {...{ onType() {}, onSave() {}, onMove() {}, onRemove() {}, onUndo() {} }}
        />,
        { container },
      );
    draw(gone);
    screen.getByRole('button', { name: 'Remove question 1' }).focus();
    draw({ id: 'y', text: 'Also?', index: 0 });
    expect(document.activeElement!.textContent).toBe(words.undo);
  });
});

it.each<[string, ShownQuestion[], QuestionListProps['removed']]>([
  ['empty', [], undefined],
  ['full', [a, { ...b, state: 'saved' }, { ...c, state: 'failed' }], undefined],
  ['with one removed', [a], { id: 'x', text: 'Gone?', index: 1 }],
])('the list has no faults for screen readers: %s', async (_, questions, removed) => {
  expect(await faults(show(questions, removed).container)).toEqual([]);
});
