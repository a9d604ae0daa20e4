import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GrowingText } from '../../components/GrowingText.tsx';
import { faults } from './helpers.ts';

afterEach(cleanup);

function show(text: string) {
  const calls = { onType: vi.fn<(text: string) => void>(), onLeave: vi.fn<() => void>() };
  const { container } = render(
    <GrowingText id="a" label="Question 1" text={text} most={5} full="Full." {...calls} />,
  );
  const field = screen.getByLabelText<HTMLTextAreaElement>('Question 1');
  return { ...calls, container, field };
}

describe('a field that grows', () => {
  it('holds its text twice: to write in, and to be as high as', () => {
    const { field } = show('a\nb');
    expect([field.value, field.parentElement!.dataset['text']]).toEqual(['a\nb', 'a\nb']);
  });

  it('tells what is typed, and that it is left', () => {
    const { field, onType, onLeave } = show('a');
    fireEvent.input(field, { target: { value: 'ab' } });
    fireEvent.blur(field);
    expect([onType.mock.calls, onLeave.mock.calls.length]).toEqual([[['ab']], 1]);
  });

  it('says when it takes no more, and not before', () => {
    const { field } = show('abcd');
    expect([field.maxLength, screen.queryByRole('alert')]).toEqual([5, null]);
    cleanup();
    show('abcde');
    expect(screen.getByRole('alert').textContent).toBe('Full.');
  });

  it.each(['', 'abcde'])('has no faults for screen readers: “%s”', async (text) => {
    expect(await faults(show(text).container)).toEqual([]);
  });
});
