import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup, type PopupState } from '../../components/Popup.tsx';
import { popupWords } from '../../glossary/words.ts';
import { faults, metastasis } from './helpers.ts';

const words = popupWords('en');
afterEach(cleanup);

const listed = { explanation: metastasis, text: 'metastases', count: 2, onShow: () => undefined };
const states: Record<string, PopupState> = {
  reading: { kind: 'reading' },
  'cannot read': { kind: 'cannot-read' },
  off: { kind: 'off', site: 'a.org' },
  paused: { kind: 'paused', site: 'a.org' },
  'nothing found': { kind: 'read', site: 'a.org', subjects: [] },
  found: { kind: 'read', site: 'a.org', subjects: [listed] },
};

function show(state: PopupState, problem?: string) {
  const calls = {
    onSwitch: vi.fn<(on: boolean) => void>(),
    onResume: vi.fn<() => void>(),
    onGuidance: vi.fn<(section?: string) => void>(),
  };
  const { container } = render(
    <Popup state={state} words={words} language="en" problem={problem} {...calls} />,
  );
  return { ...calls, container };
}
const told = (container: Element) =>
  [...container.querySelectorAll('[aria-live] p')].map((element) => element.textContent);

describe('the popup', () => {
  it.each([
    ['reading', [words.reading]],
    ['cannot read', [words.cannotRead, words.cannotReadHelp]],
    ['off', [words.turnedOff]],
    ['paused', [words.paused]],
    ['nothing found', [words.nothing]],
    ['found', []],
  ])('with %s says so', (name, texts) => {
    expect(told(show(states[name]!).container)).toEqual(texts);
  });

  it.each([
    ['reading', null],
    ['cannot read', null],
    ['off', 'Off for a.org'],
    ['paused', 'On for a.org'],
    ['nothing found', 'On for a.org'],
    ['found', 'On for a.org'],
  ])('with %s shows the switch as %s', (name, text) => {
    show(states[name]!);
    expect(screen.queryByRole('switch')?.textContent ?? null).toBe(text);
  });

  it('lists only what was found', () => {
    show(states['nothing found']!);
    expect(screen.queryByRole('list')).toBeNull();
    cleanup();
    show(states['found']!);
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
  });

  it('tells at once of what went wrong', () => {
    show(states['off']!, 'That could not be saved.');
    expect(screen.getByRole('alert').textContent).toBe('That could not be saved.');
  });

  it('alarms nobody where nothing went wrong', () => {
    show(states['off']!);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('reads a paused page again, and offers that for no other', () => {
    const { onResume } = show(states['paused']!);
    fireEvent.click(screen.getByRole('button', { name: words.resume }));
    expect(onResume).toHaveBeenCalledOnce();
    cleanup();
    show(states['found']!);
    expect(screen.queryByRole('button', { name: words.resume })).toBeNull();
  });

  it.each([
    ['off', true],
    ['paused', false],
    ['found', false],
  ])('with %s switches to %s', (name, on) => {
    const { onSwitch } = show(states[name]!);
    fireEvent.click(screen.getByRole('switch'));
    expect(onSwitch.mock.calls).toEqual([[on]]);
  });

  it.each(Object.keys(states))('with %s opens the guide at its start', (name) => {
    const { onGuidance } = show(states[name]!);
    fireEvent.click(screen.getByRole('button', { name: words.openGuidance }));
    expect(onGuidance.mock.calls).toEqual([[]]);
  });

  it.each(Object.keys(states))('with %s has no faults for screen readers', async (name) => {
    expect(await faults(show(states[name]!, 'A problem.').container)).toEqual([]);
  });
});
