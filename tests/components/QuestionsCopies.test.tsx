import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { QuestionsCopies } from '../../components/QuestionsCopies.tsx';
import { questionsWords } from '../../glossary/words.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

const words = questionsWords('en');
const calls = {
  onExport: vi.fn<() => void>(),
  onImport: vi.fn<(file: File) => void>(),
  onAnswer: vi.fn<(sure: boolean) => void>(),
};
afterEach(() => vi.clearAllMocks());

function show(waiting?: number, container?: Element) {
  return render(
    <QuestionsCopies words={words} language="en" waiting={waiting} {...calls} />,
    container ? { container } : {},
  ).container;
}
const input = () => screen.getByLabelText<HTMLInputElement>(words.import);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('a copy of what is kept', () => {
  it('is saved', () => {
    show();
    press(words.export);
    expect(calls.onExport).toHaveBeenCalledOnce();
  });

  it('is read from a file, and from the same again', () => {
    show();
    const file = new File(['{}'], 'a.json');
    Object.defineProperty(input(), 'files', { value: [file], configurable: true });
    Object.defineProperty(input(), 'value', { value: 'C:\\fakepath\\a.json', writable: true });
    fireEvent.change(input());
    expect(calls.onImport.mock.calls[0]![0]).toBe(file);
    expect(input().value).toBe('');
  });

  it.each([
    [1, 'The file holds 1 question.'],
    [12, 'The file holds 12 questions.'],
  ])('asks first, saying what it holds: %i', (waiting, expected) => {
    show(waiting);
    expect(screen.getByRole('alert').textContent).toContain(expected);
    expect(document.activeElement!.textContent).toBe(words.importCancel);
    press(words.importCancel);
    press(words.importSure);
    expect(calls.onAnswer.mock.calls).toEqual([[false], [true]]);
  });

  it('gives the focus back after the answer, and never takes it unasked', () => {
    const container = show();
    expect(document.activeElement).toBe(document.body);
    show(0, container);
    show(undefined, container);
    expect(document.activeElement).toBe(input());
  });
});

it.each([undefined, 0])('has no faults for screen readers: %s waiting', async (waiting) => {
  expect(await faults(show(waiting))).toEqual([]);
});
