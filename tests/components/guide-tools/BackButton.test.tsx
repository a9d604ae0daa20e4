import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BackButton } from '../../../components/guide-tools/BackButton.tsx';
import { guideToolsWords } from '../../../glossary/words.ts';
import { faults } from '../helpers.ts';

afterEach(cleanup);

const words = guideToolsWords('en');

describe('the way back', () => {
  const show = (from: number, there: boolean) => (
    <BackButton from={from} words={words} onBack={async () => there} />
  );

  it('stays where the page is still there', async () => {
    render(show(7, true));
    fireEvent.click(screen.getByRole('button', { name: words.back }));
    await Promise.resolve();
    expect(screen.getByRole('button', { name: words.back })).toBeTruthy();
  });

  it('says that the page is gone, and goes; for another page it is there again', async () => {
    const { rerender, container } = render(show(7, false));
    fireEvent.click(screen.getByRole('button', { name: words.back }));
    await waitFor(() => expect(container.textContent).toBe(words.backGone));
    expect(await faults(container)).toEqual([]);
    rerender(show(8, true));
    await waitFor(() => expect(container.textContent).toBe(words.back));
  });
});
