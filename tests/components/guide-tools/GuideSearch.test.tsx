import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FoundInGuide, GuideSearch } from '../../../components/guide-tools/GuideSearch.tsx';
import type { FoundSection } from '../../../components/guide-tools/SectionHit.tsx';
import { fill } from '../../../glossary/fill.ts';
import { guideToolsWords, popupWords } from '../../../glossary/words.ts';
import { faults, metastasis } from '../helpers.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const words = guideToolsWords('en');
const liver: FoundSection = {
  id: 'liver',
  title: 'Liver',
  words: ['bone'],
  excerpt: [
    { text: 'a ', hit: false },
    { text: 'bone', hit: true },
  ],
};
const founds: Record<string, FoundInGuide> = {
  bone: { sections: [liver], explanations: [metastasis] },
  years: { sections: [{ ...liver, excerpt: 'covered' }], explanations: [] },
  title: { sections: [{ ...liver, excerpt: undefined }], explanations: [] },
};

function show() {
  const calls = {
    onFound: vi.fn<(found: FoundInGuide | undefined) => void>(),
    onGo: vi.fn<(section: FoundSection) => void>(),
    onGuidance: vi.fn<(section: string) => void>(),
    onHowTo: vi.fn<(kind: string) => void>(),
  };
  const search = vi.fn<(text: string) => FoundInGuide>(
    (text) => founds[text] ?? { sections: [], explanations: [] },
  );
  const favouring = { has: () => false, onChange: vi.fn<(key: string, on: boolean) => void>() };
  const { container } = render(
    <GuideSearch
      {...{ words, search, favouring, ...calls }}
      rowWords={popupWords('en')}
      language="en"
      covered
    />,
  );
  return { ...calls, search, favouring, container };
}
const field = () => screen.getByLabelText<HTMLInputElement>(words.search);
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const status = (container: Element) => container.querySelector('.said')!.textContent;
async function rest(): Promise<void> {
  await waitFor(() => vi.advanceTimersByTime(300));
  await vi.advanceTimersByTimeAsync(300);
}

describe('the search of the guide', () => {
  it('shows sections with a piece of their text, then words', () => {
    const { container } = show();
    type('bone');
    expect(
      [...container.querySelectorAll('h2, .hits a, .hits p, .name')].map(
        ({ textContent }) => textContent,
      ),
    ).toEqual([words.inGuide, 'Liver', 'a bone', words.inGlossary, 'metastasis']);
    expect(container.querySelector('.hits b')!.textContent).toBe('bone');
  });

  it('shows nothing of a covered text', () => {
    const { container } = show();
    type('years');
    expect(container.querySelector('.hits p')!.textContent).toBe(words.coveredHit);
    type('title');
    expect(container.querySelector('.hits p')).toBeNull();
  });

  it('goes to what is pressed, by itself', () => {
    const { onGo } = show();
    type('bone');
    const link = screen.getByRole('link', { name: 'Liver' });
    expect(link.getAttribute('href')).toBe('#liver');
    expect(fireEvent.click(link)).toBe(false);
    expect(onGo.mock.calls).toEqual([[liver]]);
  });

  it('waits for typing to rest, then says how many, and has them marked', async () => {
    const { container, onFound } = show();
    await rest();
    onFound.mockClear();
    type('bon');
    type('bone');
    expect([status(container), onFound.mock.calls]).toEqual(['', []]);
    await rest();
    expect([status(container), onFound.mock.calls]).toEqual(['2 results', [[founds['bone']]]]);
    type('qqqq');
    await rest();
    expect(status(container)).toBe(fill(words.nothing, { text: 'qqqq' }));
  });

  it.each([[''], ['b'], ['  b ']])('looks for nothing: %j', (text) => {
    const { search } = show();
    type(text);
    expect(search).not.toHaveBeenCalled();
  });

  it.each<[how: string, clear: () => void]>([
    ['Escape', () => fireEvent.keyDown(field(), { key: 'Escape' })],
    ['its button', () => fireEvent.click(screen.getByRole('button', { name: words.clear }))],
  ])('is cleared by %s', async (_, clear) => {
    const { container, onFound } = show();
    type('bone');
    await rest();
    clear();
    await rest();
    expect([field().value, document.activeElement, status(container)]).toEqual(['', field(), '']);
    expect(container.querySelector('.hits, .subjects')).toBeNull();
    expect(onFound.mock.lastCall).toEqual([undefined]);
    expect(screen.queryByRole('button', { name: words.clear })).toBeNull();
  });

  it('saves a word as a favourite', () => {
    const { favouring } = show();
    type('bone');
    fireEvent.click(screen.getByText(popupWords('en').favourite));
    expect(favouring.onChange.mock.calls).toEqual([['term:metastasis', true]]);
  });

  it('has no faults for screen readers', async () => {
    const { container } = show();
    type('bone');
    vi.useRealTimers();
    expect(await faults(container)).toEqual([]);
  });
});
