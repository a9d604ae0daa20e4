import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { type ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Settings } from '../../components/Settings.tsx';
import { choicesWords, settingsWords } from '../../glossary/words.ts';
import { faults } from './helpers.ts';

afterEach(cleanup);

type Props = ComponentProps<typeof Settings>;

const words = settingsWords('en');
const choiceWords = choicesWords('en');
const values: Props['values'] = {
  language: 'es',
  density: 'less',
  opening: 'click',
  markStyle: 'bold',
  textSize: 'large',
  steady: 'off',
  theme: 'dark',
  speed: 'slow',
  survival: 'shown',
  sites: 'all',
};
const lists = {
  sitesOff: [{ key: 'file:', name: 'files on this device' }],
  sitesOn: [{ key: 'b.org', name: 'b.org' }],
  known: [{ key: 'term:scan', name: 'scan' }],
};

function show(changes: Partial<Props> = {}) {
  const calls = {
    onChoose: vi.fn<Props['onChoose']>(),
    onRemove: vi.fn<Props['onRemove']>(),
    onExport: vi.fn<() => void>(),
    onImport: vi.fn<(file: File) => void>(),
    onReset: vi.fn<() => void>(),
    onShortcuts: vi.fn<() => void>(),
  };
  const { container } = render(
    <Settings values={values} {...lists} {...{ words, choiceWords }} {...calls} {...changes} />,
  );
  return { ...calls, container };
}
const part = (name: string) => within(screen.getByRole('region', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the settings page', () => {
  it.each([
    [words.marks, ['density', 'markStyle']],
    [words.cards, ['steady', 'opening', 'survival', 'speed']],
    [words.looks, ['textSize', 'theme', 'language']],
    [words.where, ['sites']],
    [words.words, []],
    [words.copies, []],
  ])('asks under “%s”', (title, names) => {
    show();
    const groups = part(title).queryAllByRole('group');
    expect(groups.map((group) => group.querySelector('input')!.name)).toEqual(names);
  });

  it.each(Object.entries(values))('shows %s as %s', (name, value) => {
    const { container } = show();
    const chosen = container.querySelector<HTMLInputElement>(`[name="${name}"]:checked`);
    expect(chosen!.value).toBe(value);
  });

  it('asks not how a card opens in steady mode, which has decided it', () => {
    const { container } = show({ values: { ...values, steady: 'on' } });
    expect(container.querySelector('[name="opening"]')).toBeNull();
    expect(container.querySelector<HTMLInputElement>('[name="steady"]:checked')!.value).toBe('on');
  });

  it('tells which choice was made', () => {
    const { onChoose } = show();
    fireEvent.click(screen.getByText(choiceWords.theme.options.light));
    fireEvent.click(screen.getByText(choiceWords.opening.options.fast));
    expect(onChoose.mock.calls).toEqual([
      ['theme', 'light'],
      ['opening', 'fast'],
    ]);
  });

  it.each([
    ['all', words.sitesOff, 'sitesOff', 'files on this device', 'file:'],
    ['chosen', words.sitesOn, 'sitesOn', 'b.org', 'b.org'],
  ] as const)('lists with %s sites “%s”', (sites, title, list, name, key) => {
    const { onRemove } = show({ values: { ...values, sites } });
    const where = part(words.where);
    expect(where.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toEqual([title]);
    expect(where.getAllByRole('listitem')).toHaveLength(1);
    press(`Take ${name} off the list`);
    expect(onRemove.mock.calls).toEqual([[list, key]]);
  });

  it('lists the words that a reader knows', () => {
    const { onRemove } = show();
    press('Explain scan again');
    expect(onRemove.mock.calls).toEqual([['known', 'term:scan']]);
  });

  it('says where lists are empty', () => {
    const { container } = show({ sitesOff: [], known: [] });
    expect(container.textContent).toContain(words.noSites);
    expect(container.textContent).toContain(words.noKnownWords);
  });

  it('saves and puts back', () => {
    const { onExport, onReset } = show();
    for (const name of [words.export, words.reset, words.resetSure]) press(name);
    expect([onExport.mock.calls.length, onReset.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the keys', () => {
  const shortcuts: Props['shortcuts'] = [
    { name: 'next', keys: 'Alt+Period' },
    { name: 'count', keys: '' },
  ];

  it('are shown as the browser writes them, and lead to where they are changed', () => {
    const { onShortcuts } = show({ shortcuts });
    const keys = part(words.keys);
    const terms = keys.getAllByRole('term').map(({ textContent }) => textContent);
    const pressed = keys.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(terms).toEqual([words.keysOf.next, words.keysOf.count]);
    expect(pressed).toEqual(['Alt+Period', words.noKeys]);
    press(words.changeKeys);
    expect(onShortcuts).toHaveBeenCalledOnce();
  });

  it('are left out where the browser has none', () => {
    show();
    expect(screen.queryByRole('region', { name: words.keys })).toBeNull();
  });

  it('have no faults for screen readers', async () => {
    expect(await faults(show({ shortcuts }).container)).toEqual([]);
  });
});

describe('how the last change went', () => {
  it.each([
    ['nothing', undefined, '', undefined],
    ['well', { text: 'Saved.', alarm: false }, 'Saved.', undefined],
    ['badly', { text: 'Not saved.', alarm: true }, '', 'Not saved.'],
  ])('%s', (_, message, status, alert) => {
    show({ message });
    expect(screen.getByRole('status').textContent).toBe(status);
    expect(screen.queryByRole('alert')?.textContent).toBe(alert);
  });

  it('is told in an element that is there before: others are not read out', () => {
    const { container } = show();
    const status = screen.getByRole('status');
    const props = { values, ...lists, words, choiceWords } as Props;
    render(<Settings {...props} message={{ text: 'Saved.', alarm: false }} />, { container });
    expect(screen.getByRole('status')).toBe(status);
    expect(status.textContent).toBe('Saved.');
  });
});

it.each<[string, Partial<Props>]>([
  ['as it is', {}],
  ['empty', { sitesOff: [], sitesOn: [], known: [], values: { ...values, sites: 'chosen' } }],
  ['after a change', { message: { text: words.saved, alarm: false } }],
  ['in trouble', { message: { text: words.notSaved, alarm: true } }],
  ['in Spanish', { words: settingsWords('es'), choiceWords: choicesWords('es') }],
])('has no faults for screen readers: %s', async (_, changes) => {
  expect(await faults(show(changes).container)).toEqual([]);
});
