import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BackButton } from '../../../components/guide-tools/BackButton.tsx';
import { Contents } from '../../../components/guide-tools/Contents.tsx';
import { Favourites } from '../../../components/guide-tools/Favourites.tsx';
import { type Size, TextSize } from '../../../components/guide-tools/TextSize.tsx';
import type { Explanation } from '../../../glossary/explain.ts';
import { choicesWords, guideToolsWords, popupWords } from '../../../glossary/words.ts';
import { faults, metastasis } from '../helpers.ts';

afterEach(cleanup);

const words = guideToolsWords('en');
const sections = ['surgery', 'liver', 'about'].map((id) => ({ id, title: `On ${id}` }));
const linesOf = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the contents', () => {
  const show = (ids: string[]) =>
    render(
      <Contents
        title="In it"
        sections={sections}
        first={{ ids, title: 'First', others: 'Others' }}
      />,
    ).container;

  it.each<[what: string, first: string[], lines: string[]]>([
    ['in usual order', [], ['In it', 'On surgery', 'On liver', 'On about']],
    [
      'with some first',
      ['about', 'liver'],
      ['In it', 'First', 'On about', 'On liver', 'Others', 'On surgery'],
    ],
    [
      'with all first',
      ['about', 'liver', 'surgery'],
      ['In it', 'First', 'On about', 'On liver', 'On surgery'],
    ],
    ['with one that is not there', ['lost'], ['In it', 'On surgery', 'On liver', 'On about']],
  ])('list every section once, %s', async (_, first, lines) => {
    const container = show(first);
    expect(linesOf(container, 'h2, h3, a')).toEqual(lines);
    expect(await faults(container)).toEqual([]);
  });
});

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
