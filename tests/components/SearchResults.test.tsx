import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Found, SearchResults } from '../../components/SearchResults.tsx';
import type { ListedSubject } from '../../components/SubjectRow.tsx';
import { popupWords } from '../../glossary/words.ts';
import { faults, listed, median, metastasis, scan, toggle } from './helpers.ts';

afterEach(cleanup);

const words = popupWords('en');
const sections = [
  { id: 'pain', title: 'Pain' },
  { id: 'rest', title: 'Rest' },
];
const founds: Record<string, Found> = {
  nothing: { explanations: [], sections: [] },
  words: { explanations: [metastasis, scan], sections: [] },
  sections: { explanations: [], sections },
  both: { explanations: [median, metastasis], sections },
};

function show(found: Found, subjects: ListedSubject[] = [], text = 'x') {
  const onGuidance = vi.fn<(section: string) => void>();
  const props = {
    subjects,
    words,
    language: 'en',
    covered: true,
    onGuidance,
    onHowTo: () => undefined,
  };
  const results = (now: Found) => <SearchResults text={text} found={now} {...props} />;
  const { container, rerender } = render(results(found));
  return { container, onGuidance, change: (now: Found) => rerender(results(now)) };
}
const linesOf = (container: Element) =>
  [...container.querySelectorAll('h2, summary, .guide, [role="status"]')].map((e) => e.textContent);
const rows = (container: Element) => [...container.querySelectorAll('details')];

describe('what a search shows', () => {
  it.each([
    ['nothing', ['We have nothing on “x”.']],
    ['words', [words.inGlossary, 'metastasisThe spread of cancer.', 'scanA picture.']],
    ['sections', [words.inGuide, 'Pain', 'Rest']],
    [
      'both',
      [
        words.inGlossary,
        `median survival${words.covered}`,
        'metastasisThe spread of cancer.',
        words.inGuide,
        'Pain',
        'Rest',
      ],
    ],
  ])('with %s found', (name, expected) => {
    expect(linesOf(show(founds[name]!).container)).toEqual(expected);
  });

  it('of nothing names what was looked for, as text', () => {
    show(founds['nothing']!, [], '  <b>{text}</b> ');
    expect(screen.getByRole('status').textContent).toBe('We have nothing on “<b>{text}</b>”.');
  });

  it('of a word tells how often the page mentions it', () => {
    const { container } = show(founds['words']!, [listed(scan, { count: 3 })]);
    expect(linesOf(container).slice(1)).toEqual([
      'metastasisThe spread of cancer.',
      'scan 3 timesA picture.',
    ]);
  });

  it('leads to the words on the page and to the sections', () => {
    const onShow = vi.fn<() => void>();
    const { onGuidance } = show({ explanations: [scan], sections }, [listed(scan, { onShow })]);
    fireEvent.click(screen.getByText(words.show));
    fireEvent.click(screen.getByText('Rest'));
    expect(onShow).toHaveBeenCalledOnce();
    expect(onGuidance.mock.calls).toEqual([['rest']]);
  });
});

describe('rows of a search', () => {
  const open = (container: Element) =>
    rows(container).map((row) => [row.querySelector('.name')!.textContent, row.open]);

  it('are open one at a time', () => {
    const { container } = show(founds['words']!);
    const [first, second] = rows(container);
    toggle(first!, true);
    toggle(second!, true);
    toggle(first!, false); // as the browser tells after it was closed for the second
    expect(open(container)).toEqual([
      ['metastasis', false],
      ['scan', true],
    ]);
    toggle(second!, false);
    expect(open(container)).toEqual([
      ['metastasis', false],
      ['scan', false],
    ]);
  });

  it('stay open while more is typed', () => {
    const { container, change } = show(founds['words']!);
    toggle(rows(container)[1]!, true);
    change({ explanations: [scan], sections: [] });
    expect(open(container)).toEqual([['scan', true]]);
  });
});

it.each(Object.keys(founds))('has no faults for screen readers with %s found', async (name) => {
  const { container } = show(founds[name]!, [listed(metastasis)]);
  expect(await faults(container)).toEqual([]);
  for (const row of rows(container)) toggle(row, true);
  expect(await faults(container)).toEqual([]);
});
