import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { AskFirst } from '../../components/AskFirst.tsx';
import { faults } from './helpers.ts';

afterEach(cleanup);

function show() {
  const onSure = vi.fn<() => void>();
  const words = { label: 'Remove', ask: 'All will be gone.', sure: 'Yes', cancel: 'No' };
  const { container } = render(<AskFirst {...words} onSure={onSure} />);
  return { container, onSure };
}
function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}
const buttons = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const focused = () => document.activeElement!.textContent;

describe('a button that asks first', () => {
  it('does nothing at the first press but ask, with the focus on the way back', () => {
    const { onSure } = show();
    press('Remove');
    expect([onSure.mock.calls.length, buttons(), focused()]).toEqual([0, ['Yes', 'No'], 'No']);
    expect(screen.getByRole('alert').textContent).toBe('All will be gone.');
  });

  it.each([
    ['No', 0],
    ['Yes', 1],
  ])('goes back after %s, having done it %i times', (name, times) => {
    const { onSure } = show();
    press('Remove');
    press(name);
    expect([onSure.mock.calls.length, buttons(), focused()]).toEqual([times, ['Remove'], 'Remove']);
  });

  it('takes no focus before it was pressed', () => {
    show();
    expect(document.activeElement).toBe(document.body);
  });

  it('has no faults for screen readers, asking or not', async () => {
    const { container } = show();
    expect(await faults(container)).toEqual([]);
    press('Remove');
    expect(await faults(container)).toEqual([]);
  });
});
