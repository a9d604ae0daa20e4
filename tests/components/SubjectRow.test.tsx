import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Asking, type ListedSubject, SubjectRow } from '../../components/SubjectRow.tsx';
import type { Explanation } from '../../glossary/explanation.ts';
import { cardWords, popupWords } from '../../glossary/words.ts';
import { faults, listed, median, metastasis, scan, toggle } from './helpers.ts';

afterEach(cleanup);

const words = popupWords('en');

interface Shown {
  explanation: Explanation;
  onPage?: Partial<ListedSubject>;
  open?: boolean;
  covered?: boolean;
  language?: 'en' | 'es';
  asks?: boolean;
}

function show({ explanation, onPage, open = false, covered = true, language = 'en', asks }: Shown) {
  const calls = {
    onToggle: vi.fn<(open: boolean) => void>(),
    onGuidance: vi.fn<(section: string) => void>(),
    onHowTo: vi.fn<(kind: string) => void>(),
    onShow: vi.fn<() => void>(),
    onKnown: vi.fn<(known: boolean) => void>(),
  };
  const onAsk = vi.fn<Asking['onAsk']>(async () => 'added');
  const subject = onPage && listed(explanation, { ...calls, ...onPage });
  const { container } = render(
    <SubjectRow
      {...{ explanation, covered, open, language, ...calls }}
      asking={asks ? { words: cardWords(language), onAsk } : undefined}
      words={popupWords(language)}
      onPage={subject}
    />,
  );
  return { ...calls, onAsk, container };
}
const lineOf = (container: Element) => container.querySelector('summary')!.textContent;
const textsOf = (container: Element) =>
  [...container.querySelectorAll('.body p')].map((p) => p.textContent);
const buttons = () => screen.queryAllByRole('button', { hidden: true }).map((b) => b.textContent);
const press = (name: string) => fireEvent.click(screen.getByText(name));

describe('a row', () => {
  it.each<[string, Shown, string]>([
    ['not on the page', { explanation: scan }, 'scanA picture.'],
    ['once there', { explanation: scan, onPage: {} }, 'scan onceA picture.'],
    ['often there', { explanation: scan, onPage: { count: 1200 } }, 'scan 1,200 timesA picture.'],
    [
      'in Spanish',
      { explanation: scan, onPage: { count: 2 }, language: 'es' },
      'scan 2 vecesA picture.',
    ],
  ])('%s', (_, shown, expected) => {
    expect(lineOf(show(shown).container)).toBe(expected);
  });

  it('opens to the whole explanation', () => {
    const { container } = show({ explanation: metastasis, open: true });
    expect(container.querySelector('details')!.open).toBe(true);
    expect(textsOf(container)).toEqual([...metastasis.more, ...metastasis.not]);
  });

  it('tells when it is opened and closed', () => {
    const { container, onToggle } = show({ explanation: scan });
    const details = container.querySelector('details')!;
    toggle(details, true);
    toggle(details, false);
    expect(onToggle.mock.calls).toEqual([[true], [false]]);
  });

  it.each<[string, Shown, string[]]>([
    ['found by a search', { explanation: scan }, []],
    [
      'found by a search, with a section of the guide',
      { explanation: metastasis },
      [words.guidance],
    ],
    ['on the page', { explanation: scan, onPage: {} }, [words.show, words.known]],
    [
      'on the page and known',
      { explanation: metastasis, onPage: { known: true } },
      [words.show, words.guidance, words.unknown],
    ],
  ])('%s offers what can be done', (_, shown, expected) => {
    show(shown);
    expect(buttons()).toEqual(expected);
  });

  it.each<[string, Partial<ListedSubject>, string[]]>([
    ['open and not known', {}, []],
    ['closed', { closed: true }, [words.closedPart]],
    ['known', { known: true }, [words.isKnown]],
    ['both', { closed: true, known: true }, [words.closedPart, words.isKnown]],
  ])('says of a word that is %s', (_, onPage, expected) => {
    expect(textsOf(show({ explanation: scan, onPage, open: true }).container)).toEqual(expected);
  });

  it('does what its buttons say', () => {
    const { onShow, onGuidance, onKnown } = show({
      explanation: metastasis,
      onPage: {},
      open: true,
    });
    for (const name of [words.show, words.guidance, words.known]) press(name);
    expect([onShow.mock.calls.length, onGuidance.mock.calls, onKnown.mock.calls]).toEqual([
      1,
      [['spread']],
      [[true]],
    ]);
  });

  it('explains a known word again', () => {
    const { onKnown } = show({ explanation: scan, onPage: { known: true }, open: true });
    press(words.unknown);
    expect(onKnown.mock.calls).toEqual([[false]]);
  });
});

describe('a question about a row', () => {
  it.each<[string, Explanation, string]>([
    ['a word by its name', metastasis, 'metastasis'],
    [
      'a figure as it is printed',
      { ...scan, subject: { kind: 'ki-67', printed: 'Ki-67 20%', low: 20 } as never },
      'Ki-67 20%',
    ],
  ])('names %s, and says what became of it', async (_, explanation, title) => {
    const { onAsk } = show({ explanation, open: true, asks: true });
    press(cardWords('en').ask);
    await screen.findByText(cardWords('en').asked.added);
    expect(onAsk.mock.calls).toEqual([[explanation.subject, title]]);
  });

  it('is offered where it can be put, on the page or not', () => {
    show({ explanation: scan, onPage: {}, asks: true });
    expect(buttons()).toEqual([words.show, cardWords('en').ask, words.known]);
    cleanup();
    show({ explanation: scan, asks: true });
    expect(buttons()).toEqual([cardWords('en').ask]);
  });
});

describe('a text about how long people live', () => {
  it.each<[string, Partial<Shown>, string]>([
    ['is covered', {}, `median survival${words.covered}`],
    ['is shown once it is opened', { open: true }, `median survival${median.short}`],
    ['is shown to those who chose so', { covered: false }, `median survival${median.short}`],
    ['alone is covered', { explanation: scan }, 'scanA picture.'],
  ])('%s', (_, shown, expected) => {
    expect(lineOf(show({ explanation: median, ...shown }).container)).toBe(expected);
  });

  it.each<[string, Partial<Shown>, string]>([
    ['the cover is in the reader’s', {}, 'es'],
    ['the text, once opened, in its own', { open: true }, 'en'],
    ['the text, never covered, in its own', { covered: false }, 'en'],
  ])('says its language: %s', (_, shown, expected) => {
    const { container } = show({ explanation: median, language: 'es', ...shown });
    expect(container.querySelector<HTMLElement>('.short')!.lang).toBe(expected);
  });
});

it.each<[string, Shown]>([
  ['closed', { explanation: metastasis, onPage: {} }],
  ['open', { explanation: metastasis, onPage: { closed: true, known: true }, open: true }],
  ['covered', { explanation: median }],
  ['in Spanish', { explanation: median, open: true, language: 'es' }],
])('a row has no faults for screen readers: %s', async (_, shown) => {
  expect(await faults(show(shown).container)).toEqual([]);
});

describe('a row that leads to the glossary', () => {
  const label = words.openGlossary;
  const showRow = (explanation: Explanation, onGlossary?: (id: string) => void) =>
    render(
      <SubjectRow
        {...{ explanation, words, onGlossary }}
        covered
        open
        language="en"
        onToggle={() => undefined}
        onGuidance={() => undefined}
        onHowTo={() => undefined}
      />,
    );
  const abbreviation: Explanation = {
    ...scan,
    subject: { kind: 'abbreviation', short: 'LRC', long: 'locoregional control' },
  };

  it('goes to its word', () => {
    const onGlossary = vi.fn<(id: string) => void>();
    showRow(metastasis, onGlossary);
    press(label);
    expect(onGlossary.mock.calls).toEqual([['metastasis']]);
  });

  it.each([
    ['where nothing opens it', scan, undefined],
    ['of what the page alone explains', abbreviation, () => undefined],
  ])('is none %s', (_, explanation, onGlossary) => {
    showRow(explanation, onGlossary);
    expect(screen.queryByText(label)).toBeNull();
  });
});

describe('a favourite', () => {
  const abbreviation = { kind: 'abbreviation', short: 'LRC', long: 'control' } as const;
  const figure = { kind: 'ki-67', printed: 'Ki-67 20%', low: 20 } as never;

  it.each<[string, Explanation, boolean]>([
    ['a word of ours', metastasis, true],
    ['what the page alone explains', { ...scan, subject: abbreviation }, false],
    ['a figure', { ...scan, subject: figure }, false],
  ])('is offered, or not: %s', (_, explanation, expected) => {
    render(
      <SubjectRow
        {...{ explanation, words }}
        favouring={{ has: () => false, onChange: () => undefined }}
        covered
        open
        language="en"
        onToggle={() => undefined}
        onGuidance={() => undefined}
        onHowTo={() => undefined}
      />,
    );
    expect(buttons().includes(words.favourite)).toBe(expected);
  });
});
