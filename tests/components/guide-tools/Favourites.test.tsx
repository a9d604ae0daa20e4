import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Favourites } from '../../../components/guide-tools/Favourites.tsx';
import type { Explanation } from '../../../glossary/explanation.ts';
import { guideToolsWords, popupWords } from '../../../glossary/words.ts';
import { faults, metastasis } from '../helpers.ts';

afterEach(cleanup);

const words = guideToolsWords('en');
const sections = ['surgery', 'liver', 'about'].map((id) => ({ id, title: `On ${id}` }));
const linesOf = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('favourites', () => {
  function show(some: typeof sections, explanations: Explanation[]) {
    const onRemove = vi.fn<(key: string) => void>();
    const { container } = render(
      <Favourites
        {...{ sections: some, explanations, words, onRemove }}
        rowWords={popupWords('en')}
        language="en"
        covered
        onGuidance={() => undefined}
        onHowTo={() => undefined}
      />,
    );
    return { container, onRemove };
  }

  it('lead to sections, and explain words', async () => {
    const { container } = show(sections.slice(0, 1), [metastasis]);
    expect(screen.getByRole('link', { name: 'On surgery' }).getAttribute('href')).toBe('#surgery');
    expect(linesOf(container, '.name')).toEqual(['metastasis']);
    expect(await faults(container)).toEqual([]);
  });

  it('are taken off, with the focus near by', () => {
    const { onRemove } = show(sections.slice(0, 1), [metastasis]);
    fireEvent.click(screen.getByRole('button', { name: /^Remove “On surgery”/ }));
    expect(document.activeElement!.textContent).toBe(words.favourites);
    fireEvent.click(screen.getByText(popupWords('en').favourite));
    expect(onRemove.mock.calls).toEqual([['section:surgery'], ['term:metastasis']]);
  });

  it('say when none are left', () => {
    expect(show([], []).container.textContent).toContain(words.noFavourites);
    cleanup();
    expect(show(sections, []).container.textContent).not.toContain(words.noFavourites);
  });
});
