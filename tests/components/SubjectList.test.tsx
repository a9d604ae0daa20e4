import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type ListedSubject, SubjectList } from '../../components/SubjectList.tsx';
import { popupWords } from '../../glossary/words.ts';
import { faults, metastasis, scan } from './helpers.ts';

afterEach(cleanup);

function show(language: 'en' | 'es' = 'en') {
  const onGuidance = vi.fn<(section: string) => void>();
  const subjects: ListedSubject[] = [
    { explanation: metastasis, text: 'metastases', count: 3, onShow: vi.fn<() => void>() },
    { explanation: scan, text: 'scan', count: 1, onShow: vi.fn<() => void>() },
  ];
  const { container } = render(
    <SubjectList
      subjects={subjects}
      words={popupWords(language)}
      language={language}
      onGuidance={onGuidance}
    />,
  );
  const [first, second] = screen.getAllByRole('listitem');
  return { container, subjects, onGuidance, first: first!, second: second! };
}

describe('the list of what a page mentions', () => {
  it.each([
    ['en', '2 words explained on this page'],
    ['es', '2 palabras explicadas en esta página'],
  ] as const)('in %s says how many there are', (language, text) => {
    show(language);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(text);
  });

  it('shows of each its name, how often it stands there and what it is', () => {
    const { first, second } = show();
    const summary = (row: Element) => row.querySelector('summary')!.textContent;
    expect(summary(first)).toBe('metastasis 3 timesThe spread of cancer.');
    expect(summary(second)).toBe('scan onceA picture.');
  });

  it('opens to the whole explanation', () => {
    const { first, second } = show();
    const sentences = (row: Element) => [...row.querySelectorAll('p')].map((p) => p.textContent);
    expect(sentences(first)).toEqual([
      'Cells can move in the blood.',
      'They can settle.',
      'It is not a new kind of cancer.',
    ]);
    expect(sentences(second)).toEqual([]);
  });

  it('shows a word on the page', () => {
    const { second, subjects } = show();
    fireEvent.click(within(second).getByText(popupWords('en').show));
    expect(subjects[1]!.onShow).toHaveBeenCalledOnce();
    expect(subjects[0]!.onShow).not.toHaveBeenCalled();
  });

  it('opens the guide at the section of a word, where it has one', () => {
    const { first, second, onGuidance } = show();
    fireEvent.click(within(first).getByText(popupWords('en').guidance));
    expect(onGuidance.mock.calls).toEqual([['spread']]);
    expect(within(second).queryByText(popupWords('en').guidance)).toBeNull();
  });

  it('says in which language a word is explained', () => {
    const { first } = show('es');
    expect(first.querySelector<HTMLElement>('.short')!.lang).toBe('en');
    expect(first.querySelector('button')!.closest('[lang]')).toBeNull();
  });

  it('has no faults for screen readers, closed or open', async () => {
    const { container } = show();
    expect(await faults(container)).toEqual([]);
    for (const row of container.querySelectorAll('details')) row.open = true;
    expect(await faults(container)).toEqual([]);
  });
});
