import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Size, TextSize } from '../../../components/guide-tools/TextSize.tsx';
import { choicesWords, guideToolsWords } from '../../../glossary/words.ts';
import { faults } from '../helpers.ts';

afterEach(cleanup);

const words = guideToolsWords('en');
const linesOf = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the text size', () => {
  const sizes = choicesWords('en').textSize.options;
  function show(saved: boolean) {
    const onChoose = vi.fn<(size: Size) => Promise<boolean>>(async () => saved);
    const { container } = render(<TextSize value="large" {...{ sizes, words, onChoose }} />);
    return { container, onChoose };
  }

  it('shows which is chosen, and changes it', async () => {
    const { container, onChoose } = show(true);
    expect(linesOf(container, '[aria-pressed=true]')).toEqual([sizes.large]);
    fireEvent.click(screen.getByRole('button', { name: sizes.largest }));
    expect(onChoose.mock.calls).toEqual([['largest']]);
    expect(screen.getByRole('status').textContent).toBe('');
    expect(await faults(container)).toEqual([]);
  });

  it('says where it could not be saved', async () => {
    show(false);
    fireEvent.click(screen.getByRole('button', { name: sizes.usual }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe(words.sizeNotKept));
  });
});
