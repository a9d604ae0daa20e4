import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { type ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Welcome } from '../../components/Welcome.tsx';
import { choicesWords, welcomeWords } from '../../glossary/words.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

type Props = ComponentProps<typeof Welcome>;

const words = welcomeWords('en');
const choiceWords = choicesWords('en');
const values = { steady: 'off', opening: 'slow', textSize: 'largest', survival: 'shown' };

function show(changes: Partial<Props> = {}) {
  const calls = {
    onSample: vi.fn<(element: HTMLElement) => void>(),
    onChoose: vi.fn<Props['onChoose']>(),
    onGuidance: vi.fn<() => void>(),
    onSettings: vi.fn<() => void>(),
  };
  const page = (now: Partial<Props>) => (
    <Welcome {...{ words, choiceWords, values, firefox: false }} {...calls} {...now} />
  );
  const { container, rerender } = render(page(changes));
  return { ...calls, container, change: (now: Partial<Props>) => rerender(page(now)) };
}
const textsOf = (id: string) =>
  [...document.querySelectorAll(`[aria-labelledby="${id}"] :is(li, p)`)].map((e) => e.textContent);

describe('the first page', () => {
  it('has a part for each thing to know, by name', () => {
    show();
    expect(
      screen.getAllByRole('region').map((one) => one.querySelector('h2')!.textContent),
    ).toEqual([
      words.tryIt,
      words.choose,
      words.button,
      words.access,
      words.private,
      words.limitsTitle,
      words.use,
    ]);
    for (const one of screen.getAllByRole('region'))
      expect(one.getAttribute('aria-labelledby')).toBe(one.querySelector('h2')!.id);
  });

  it.each([
    [false, 'Chromium'],
    [true, 'Firefox'],
  ] as const)('with firefox: %s tells of the buttons of %s alone', (firefox, name) => {
    show({ firefox });
    expect(textsOf('button')).toEqual(words[`button${name}`]);
    expect(textsOf('access')).toEqual([...words.accessWhat, words[`access${name}`]]);
    expect(textsOf('private')).toEqual([words[`private${name}`]]);
  });

  it('says what it cannot do, and what it is for', () => {
    show();
    expect(textsOf('limits')).toEqual(words.cannot);
    expect(textsOf('use')).toEqual(words.useWhat);
  });

  it('leads on', () => {
    const { onGuidance, onSettings } = show();
    fireEvent.click(screen.getByRole('button', { name: words.openGuidance }));
    expect([onGuidance.mock.calls.length, onSettings.mock.calls.length]).toEqual([1, 0]);
    fireEvent.click(screen.getByRole('button', { name: words.openSettings }));
    expect([onGuidance.mock.calls.length, onSettings.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the sample', () => {
  it('is given once, finished, to be marked', () => {
    const { onSample, change } = show();
    change({ problem: 'Not saved.' });
    expect(onSample).toHaveBeenCalledOnce();
    const [sample] = onSample.mock.calls[0]!;
    expect([...sample.querySelectorAll('p')].map((p) => p.textContent)).toEqual(words.sample);
    expect(sample.closest<HTMLElement>('[lang]')!.lang).toBe('en');
  });

  it('keeps its marks when the page is drawn again', () => {
    const { onSample, change } = show();
    onSample.mock.calls[0]![0].querySelector('p')!.innerHTML = '<mark>tumor</mark>';
    change({ words: { ...words, what: 'Other.', sample: ['Other.', 'Others.'] } });
    expect(screen.getByText('Other.')).toBeDefined();
    expect(document.querySelector('.sample p')!.innerHTML).toBe('<mark>tumor</mark>');
  });
});

describe('the first choices', () => {
  it('are shown as they are', () => {
    const { container } = show();
    const chosen = [...container.querySelectorAll<HTMLInputElement>('input:checked')];
    expect(chosen.map(({ name, value }) => [name, value])).toEqual(Object.entries(values));
  });

  it('leave to steady mode how a card opens', () => {
    const { container } = show({ values: { ...values, steady: 'on' } });
    expect(container.querySelector('[name="opening"]')).toBeNull();
  });

  it('are told by name', () => {
    const { onChoose } = show();
    fireEvent.click(screen.getByText(choiceWords.survival.options.covered));
    expect(onChoose.mock.calls).toEqual([['survival', 'covered']]);
  });

  it('alarm only where something went wrong', () => {
    const { change } = show();
    expect(screen.queryByRole('alert')).toBeNull();
    change({ problem: 'Not saved.' });
    expect(screen.getByRole('alert').textContent).toBe('Not saved.');
  });
});

it.each<[string, Partial<Props>]>([
  ['in Chromium', {}],
  ['in Firefox', { firefox: true, problem: 'Not saved.' }],
  ['in Spanish', { words: welcomeWords('es'), choiceWords: choicesWords('es') }],
])('has no faults for screen readers: %s', async (_, changes) => {
  expect(await faults(show(changes).container)).toEqual([]);
});
