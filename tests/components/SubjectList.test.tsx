import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ListedSubject, SubjectList } from '../../components/SubjectList.tsx';
import { popupWords } from '../../glossary/words.ts';
import { faults, listed, median, metastasis, scan, toggle } from './helpers.ts';

afterEach(cleanup);
const words = popupWords('en');

const word = (title: string, changes: Partial<ListedSubject> = {}, basic = false) =>
  listed(
    { ...scan, title, subject: { kind: 'term', id: title }, ...(basic && { basic }) },
    changes,
  );
const many = (count: number, from = 0) =>
  Array.from({ length: count }, (_, i) => word(`word ${i + from}`));

function show(subjects: ListedSubject[], language: 'en' | 'es' = 'en') {
  const onGuidance = vi.fn<(section: string) => void>();
  const list = (now: ListedSubject[]) => (
    <SubjectList
      subjects={now}
      words={popupWords(language)}
      covered
      {...{ language, onGuidance, onHowTo: () => undefined }}
    />
  );
  const { container, rerender } = render(list(subjects));
  return { container, onGuidance, change: (now: ListedSubject[]) => rerender(list(now)) };
}
const nameOf = (row: Element) => row.querySelector('.name')!.textContent;
/** Headings, names and the line over what is folded, from top to bottom. */
const linesOf = (container: Element) =>
  [...container.querySelectorAll('h2, h3, .name, .basics > summary')].map((e) => e.textContent);
const rowOf = (container: Element, name: string) =>
  [...container.querySelectorAll<HTMLDetailsElement>('li > details')].find(
    (row) => nameOf(row) === name,
  )!;
const openRows = (container: Element) =>
  [...container.querySelectorAll('li > details[open]')].map(nameOf);

describe('the list of what a page mentions', () => {
  it.each([
    ['en', '2 words and figures explained on this page'],
    ['es', '2 palabras y cifras explicadas en esta página'],
  ] as const)('in %s says how many there are', (language, text) => {
    show([listed(metastasis), listed(scan)], language);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(text);
  });

  it('shows a word on the page, and opens the guide', () => {
    const [onShow, other] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const { container, onGuidance } = show([
      listed(scan, { onShow: other }),
      listed(metastasis, { onShow }),
    ]);
    const row = within(rowOf(container, 'metastasis'));
    fireEvent.click(row.getByText(words.show));
    fireEvent.click(row.getByText(words.guidance));
    expect([onShow.mock.calls.length, other.mock.calls.length]).toEqual([1, 0]);
    expect(onGuidance.mock.calls).toEqual([['spread']]);
  });

  it('covers texts about how long people live', () => {
    const { container } = show([listed(median)]);
    expect(container.querySelector('.short')!.textContent).toBe(words.covered);
  });
});

describe('what is in the window', () => {
  const here = { onScreen: true };
  it.each<[string, ListedSubject[], string[]]>([
    ['none of it', [word('a'), word('b')], ['a', 'b']],
    ['all of it', [word('a', here), word('b', here)], ['a', 'b']],
    [
      'some of it',
      [word('a'), word('b', here), word('c'), word('d', here)],
      [words.onScreen, 'b', 'd', words.elsewhere, 'a', 'c'],
    ],
  ])('comes first: %s', (_, subjects, expected) => {
    expect(linesOf(show(subjects).container).slice(1)).toEqual(expected);
  });
});

describe('what most readers know', () => {
  const basics = [word('x-ray', { onScreen: true }, true), word('doctor', {}, true)];

  it('stands with the others on short lists', () => {
    const { container } = show([...basics, ...many(9)]);
    expect(container.querySelector('.basics')).toBeNull();
    expect(linesOf(container)).toContain('x-ray');
  });

  it('is folded away below long ones, but counted', () => {
    const { container } = show([...basics, ...many(10)]);
    expect(container.querySelector<HTMLDetailsElement>('.basics')!.open).toBe(false);
    const lines = linesOf(container);
    expect(lines[0]).toBe('12 words and figures explained on this page');
    expect(lines.slice(-3)).toEqual(['2 words that many readers know', 'x-ray', 'doctor']);
    expect(lines).toHaveLength(1 + 10 + 3);
  });

  it('is all there is', () => {
    const all = many(12).map(({ explanation }) => listed({ ...explanation, basic: true }));
    expect(linesOf(show(all).container).slice(0, 2)).toEqual([
      '12 words and figures explained on this page',
      '12 words that many readers know',
    ]);
  });

  it('leaves no empty line on long lists without it', () => {
    expect(show(many(12)).container.querySelector('.basics')).toBeNull();
  });
});

describe('open rows', () => {
  it('stay open, and closed ones closed, when the list changes', () => {
    const { container, change } = show([word('a'), word('b'), word('c')]);
    toggle(rowOf(container, 'b'), true);
    change([word('new'), word('a'), word('c'), word('b', { count: 7 })]);
    expect(openRows(container)).toEqual(['b']);
  });

  it('stay open when the word comes into the window, and leaves it', () => {
    const { container, change } = show([word('a'), word('b')]);
    toggle(rowOf(container, 'b'), true);
    change([word('a'), word('b', { onScreen: true })]);
    expect(linesOf(container)[2]).toBe('b');
    expect(openRows(container)).toEqual(['b']);
    change([word('a'), word('b')]);
    expect(openRows(container)).toEqual(['b']);
  });

  it('are as many as a reader opens, and close one by one', () => {
    const { container, change } = show([word('a'), word('b'), word('c')]);
    for (const name of ['a', 'c']) toggle(rowOf(container, name), true);
    expect(openRows(container)).toEqual(['a', 'c']);
    toggle(rowOf(container, 'a'), false);
    change([word('a'), word('b'), word('c')]);
    expect(openRows(container)).toEqual(['c']);
  });
});

it.each<[string, ListedSubject[]]>([
  ['short', [listed(metastasis), listed(scan)]],
  ['in two parts', [listed(metastasis, { onScreen: true }), listed(median)]],
  ['long', [word('x-ray', {}, true), ...many(11)]],
])('has no faults for screen readers, closed or open: %s', async (_, subjects) => {
  const { container } = show(subjects);
  expect(await faults(container)).toEqual([]);
  for (const row of container.querySelectorAll('details')) toggle(row, true);
  expect(await faults(container)).toEqual([]);
});
