import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SettingsCopies } from '../../components/SettingsCopies.tsx';
import { settingsWords } from '../../glossary/words.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

const words = settingsWords('en');

function show() {
  const calls = {
    onExport: vi.fn<() => void>(),
    onImport: vi.fn<(file: File) => void>(),
    onReset: vi.fn<() => void>(),
  };
  const { container } = render(<SettingsCopies words={words} {...calls} />);
  return { ...calls, container };
}
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
function press(name: string): void {
  button(name).focus();
  fireEvent.click(button(name));
}
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

describe('a copy of the settings', () => {
  it('is saved', () => {
    const { onExport } = show();
    press(words.export);
    expect(onExport).toHaveBeenCalledOnce();
  });

  /** Chooses files as a reader does, the browser showing the name of the first. */
  function choose(...files: File[]): HTMLInputElement {
    const input = screen.getByLabelText<HTMLInputElement>(words.import);
    Object.defineProperty(input, 'files', { value: files, configurable: true });
    Object.defineProperty(input, 'value', { value: 'C:\\fakepath\\a.json', writable: true });
    fireEvent.change(input);
    return input;
  }

  it('is read from a file', () => {
    const { onImport } = show();
    const file = new File(['{}'], 'a.json');
    choose(file);
    expect(onImport.mock.calls).toEqual([[file]]);
    expect(onImport.mock.calls[0]![0]).toBe(file);
  });

  it('can be read from the same file again: the browser tells only of another one', () => {
    show();
    expect(choose(new File(['{'], 'a.json')).value).toBe('');
  });

  it('is not read where no file was chosen', () => {
    const { onImport } = show();
    choose();
    expect(onImport).not.toHaveBeenCalled();
  });
});

describe('putting all settings back', () => {
  it('asks first', () => {
    const { onReset } = show();
    press(words.reset);
    expect(onReset).not.toHaveBeenCalled();
    expect(buttons()).toEqual([words.export, words.resetSure, words.cancel]);
  });

  it('is done once the reader is sure, and asks again the next time', () => {
    const { onReset } = show();
    press(words.reset);
    press(words.resetSure);
    expect(onReset).toHaveBeenCalledOnce();
    expect(buttons()).toEqual([words.export, words.reset]);
    press(words.reset);
    expect(onReset).toHaveBeenCalledOnce();
  });

  it('is not done where the reader is not', () => {
    const { onReset } = show();
    press(words.reset);
    press(words.cancel);
    expect(onReset).not.toHaveBeenCalled();
    expect(buttons()).toEqual([words.export, words.reset]);
  });

  it.each([
    ['the question', [words.reset], [words.resetSure, words.cancel]],
    ['the button, when sure', [words.reset, words.resetSure], [words.reset]],
    ['the button, when not', [words.reset, words.cancel], [words.reset]],
  ])('keeps the focus at hand: %s', (_, presses, expected) => {
    show();
    for (const name of presses) press(name);
    expect(expected).toContain(document.activeElement!.textContent);
  });
});

it('has no faults for screen readers, asking or not', async () => {
  const { container } = show();
  expect(await faults(container)).toEqual([]);
  press(words.reset);
  expect(await faults(container)).toEqual([]);
});
