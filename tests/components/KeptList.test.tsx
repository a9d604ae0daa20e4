import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KeptList } from '../../components/KeptList.tsx';
import { faults } from './helpers.ts';

afterEach(cleanup);

const items = [
  { key: 'file:', name: 'files on this device' },
  { key: 'a.org', name: 'a.org' },
];

function show(kept: typeof items, title?: string) {
  const onRemove = vi.fn<(key: string) => void>();
  const texts = { none: 'None yet.', remove: 'Take {name} off', ...(title && { title }) };
  const { container } = render(<KeptList {...texts} items={kept} onRemove={onRemove} />);
  return { container, onRemove };
}
const namesOf = (container: Element) =>
  [...container.querySelectorAll('li > span')].map((name) => name.textContent);

describe('a list that is kept', () => {
  it('shows the names, in order, and no word of being empty', () => {
    const { container } = show(items);
    expect(namesOf(container)).toEqual(['files on this device', 'a.org']);
    expect(container.textContent).not.toContain('None yet.');
  });

  it('says when it is empty', () => {
    const { container } = show([]);
    expect(container.textContent).toBe('None yet.');
  });

  it('takes each off by a button with its name', () => {
    const { onRemove } = show(items);
    fireEvent.click(screen.getByRole('button', { name: 'Take files on this device off' }));
    fireEvent.click(screen.getByRole('button', { name: 'Take a.org off' }));
    expect(onRemove.mock.calls).toEqual([['file:'], ['a.org']]);
  });

  it('has a heading where it has a title', () => {
    show(items, 'Sites');
    expect(screen.getByRole('heading', { level: 3 }).textContent).toBe('Sites');
    cleanup();
    show(items);
    expect(screen.queryByRole('heading')).toBeNull();
  });

  it.each([
    ['full', items],
    ['empty', []],
  ])('has no faults for screen readers: %s', async (_, kept) => {
    expect(await faults(show(kept).container)).toEqual([]);
  });
});
