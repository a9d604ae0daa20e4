import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupState } from '../../components/Popup.tsx';
import type { Found } from '../../components/SearchResults.tsx';
import type { Press } from '../../components/StateNote.tsx';
import { popupWords } from '../../glossary/words.ts';
import { faults, listed, metastasis, scan } from './helpers.ts';

const words = popupWords('en');
afterEach(cleanup);

const on = { name: 'a.org', on: true };
const states: Record<string, PopupState> = {
  reading: { note: 'reading', subjects: [] },
  'the browser’s own page': { note: 'browserPage', subjects: [] },
  off: { site: { name: 'a.org', on: false }, note: 'turnedOff', subjects: [] },
  'files off': { site: { name: undefined, on: false }, note: 'turnedOff', subjects: [] },
  paused: { site: on, note: 'paused', subjects: [] },
  'nothing found': { site: on, note: 'nothing', subjects: [] },
  found: { site: on, subjects: [listed(metastasis)] },
  translated: { site: on, note: 'translated', subjects: [listed(metastasis)] },
};

function show(state: PopupState, problem?: string) {
  const calls = {
    onSwitch: vi.fn<(on: boolean) => void>(),
    onPress: vi.fn<(press: Press) => void>(),
    onGuidance: vi.fn<(section?: string) => void>(),
    onHowTo: vi.fn<(kind: string) => void>(),
    onGlossary: vi.fn<(id?: string) => void>(),
    onQuestions: vi.fn<() => void>(),
    onSettings: vi.fn<() => void>(),
    search: vi.fn<(text: string) => Found>((text) => ({
      explanations: text.includes('scan') ? [scan] : [],
      sections: [],
    })),
  };
  const { container } = render(
    <Popup state={state} words={words} language="en" covered problem={problem} {...calls} />,
  );
  return { ...calls, container };
}
const told = (container: Element) =>
  [...container.querySelectorAll('[aria-live] p')].map((element) => element.textContent);
const type = (value: string) =>
  fireEvent.input(screen.getByRole('searchbox', { name: words.search }), { target: { value } });
const names = (container: Element) =>
  [...container.querySelectorAll('.name')].map((name) => name.textContent);

describe('the popup', () => {
  it.each([
    ['reading', [words.reading]],
    ['the browser’s own page', [words.browserPage]],
    ['off', [words.turnedOff]],
    ['paused', [words.paused]],
    ['nothing found', [words.nothing]],
    ['found', []],
    ['translated', [words.translated]],
  ])('with %s says so', (name, texts) => {
    expect(told(show(states[name]!).container)).toEqual(texts);
  });

  it.each([
    ['reading', null],
    ['the browser’s own page', null],
    ['off', 'Off for a.org'],
    ['files off', 'Off for files on this device'],
    ['paused', 'On for a.org'],
    ['found', 'On for a.org'],
  ])('with %s shows the switch as %s', (name, text) => {
    show(states[name]!);
    expect(screen.queryByRole('switch')?.textContent ?? null).toBe(text);
  });

  it.each([
    ['off', true],
    ['paused', false],
    ['found', false],
  ])('with %s switches to %s', (name, asked) => {
    const { onSwitch } = show(states[name]!);
    fireEvent.click(screen.getByRole('switch'));
    expect(onSwitch.mock.calls).toEqual([[asked]]);
  });

  it.each([
    ['nothing found', []],
    ['found', ['metastasis']],
    ['translated', ['metastasis']],
  ])('lists only what was found: %s', (name, expected) => {
    const { container } = show(states[name]!);
    expect(names(container)).toEqual(expected);
    expect(screen.queryAllByRole('list')).toHaveLength(expected.length);
  });

  it('does what there is to do about a state', () => {
    const { onPress } = show(states['paused']!);
    fireEvent.click(screen.getByRole('button', { name: words.resume }));
    expect(onPress.mock.calls).toEqual([['resume']]);
  });

  it('tells at once of what went wrong, and alarms nobody where nothing did', () => {
    show(states['off']!, 'That could not be saved.');
    expect(screen.getByRole('alert').textContent).toBe('That could not be saved.');
    cleanup();
    show(states['off']!);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each(Object.keys(states))(
    'with %s opens the guide and the glossary at their start, and the settings',
    (name) => {
      const { onGuidance, onGlossary, onQuestions, onSettings } = show(states[name]!);
      fireEvent.click(screen.getByRole('button', { name: words.openGuidance }));
      fireEvent.click(screen.getByRole('button', { name: words.settings }));
      fireEvent.click(screen.getByRole('button', { name: words.questions }));
      fireEvent.click(screen.getByRole('button', { name: words.allWords }));
      expect([
        onGuidance.mock.calls,
        onQuestions.mock.calls.length,
        onSettings.mock.calls.length,
        onGlossary.mock.calls,
      ]).toEqual([[[]], 1, 1, [[]]]);
    },
  );

  it.each(Object.keys(states))('with %s has no faults for screen readers', async (name) => {
    const { container } = show(states[name]!, 'A problem.');
    expect(await faults(container)).toEqual([]);
    type('scan');
    expect(await faults(container)).toEqual([]);
  });
});

describe('looking up a word', () => {
  it.each(Object.keys(states))('is possible with %s, and hides what was there', (name) => {
    const { container } = show(states[name]!);
    type('scan');
    expect(names(container)).toEqual(['scan']);
    expect(told(container)).toEqual([]);
  });

  it('says when nothing is found', () => {
    show(states['found']!);
    type('lawn ');
    expect(screen.getByRole('status').textContent).toBe('We have nothing on “lawn”.');
  });

  it('asks for nothing before something is typed', () => {
    const { search, container } = show(states['paused']!);
    type('  ');
    expect(search).not.toHaveBeenCalled();
    expect(told(container)).toEqual([words.paused]);
  });

  it('leads back to the page when the word is deleted', () => {
    const { container } = show(states['found']!);
    type('scan');
    type('');
    expect(names(container)).toEqual(['metastasis']);
  });

  it('is nobody else’s business: no service of the browser sees the word', () => {
    show(states['found']!);
    const box = screen.getByRole('searchbox');
    const seen = ['autocomplete', 'autocapitalize', 'translate'];
    expect(seen.map((name) => box.getAttribute(name))).toEqual(['off', 'off', 'no']);
  });
});
