import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { ReadAloud } from '../../components/ReadAloud.tsx';
import type { Speed } from '../../components/speech.ts';
import { cardWords } from '../../glossary/words.ts';
import { median, metastasis } from './helpers.ts';
import { voice, withVoices } from './voices.ts';

const words = cardWords('en');
const [near, far] = [voice('near', 'en-GB'), voice('far', 'en-US', false)];

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (language = 'en', speed: Speed = 'usual') =>
  render(<ReadAloud texts={() => ['One.', 'Two.']} {...{ language, speed, words }} />);
const button = () => screen.queryByRole('button')?.textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('the button to read aloud', () => {
  it.each([
    ['no voices', [], 'en', undefined],
    ['voices that are not on this device', [far, voice('a', 'es', false)], 'en', undefined],
    ['voices of other languages', [voice('a', 'es-ES'), voice('b', 'eng')], 'en', undefined],
    ['a voice on this device', [far, near], 'en', 'near'],
    ['a voice named in another way', [voice('a', 'es_MX')], 'es', 'a'],
    ['several, one of them usual', [near, voice('b', 'en', true, true)], 'en', 'b'],
    ['a usual one that is not on this device', [voice('c', 'en', false, true), near], 'en', 'near'],
  ])('with %s', (_, voices, language, expected) => {
    const heard = withVoices(voices);
    show(language);
    expect(button()).toBe(expected && words.readAloud);
    if (expected) press(words.readAloud);
    expect(heard.voice).toBe(expected);
  });

  it('is not there where the browser cannot speak at all', () => {
    show();
    expect(button()).toBeUndefined();
  });

  it('comes and goes with the voices', () => {
    const heard = withVoices([]);
    show();
    act(() => heard.find([near]));
    expect(button()).toBe(words.readAloud);
    act(() => heard.find([far]));
    expect(button()).toBeUndefined();
  });
});

describe('reading aloud', () => {
  it.each([
    ['usual', 1],
    ['slow', 0.75],
    ['fast', 1.25],
  ] as const)('has the speed that was chosen: %s', (speed, rate) => {
    const heard = withVoices([near]);
    show('en', speed);
    press(words.readAloud);
    expect([heard.texts, heard.rate]).toEqual([['One.', 'Two.'], rate]);
  });

  it('stops on a second press', () => {
    const heard = withVoices([near]);
    show();
    press(words.readAloud);
    const before = heard.silenced;
    press(words.stopReading);
    expect(heard.silenced).toBe(before + 1);
    expect(button()).toBe(words.readAloud);
  });

  it.each(['end', 'cut'] as const)('may begin anew after its %s', (how) => {
    const heard = withVoices([near]);
    show();
    press(words.readAloud);
    act(() => heard[how]());
    expect(button()).toBe(words.readAloud);
  });

  it('stops when what is read is closed, and silences nobody else', () => {
    const heard = withVoices([near]);
    const { unmount } = show();
    press(words.readAloud);
    const before = heard.silenced;
    unmount();
    expect(heard.silenced).toBe(before + 1);
    show().unmount();
    expect(heard.silenced).toBe(before + 1);
  });
});

describe('a card', () => {
  const nothing = () => undefined;
  const calls = { onClose: nothing, onRetry: nothing, onGuidance: nothing, onHowTo: nothing };
  const card = (explanation: typeof metastasis) =>
    render(<Card read="word" coverSurvival {...{ explanation, words, ...calls }} language="en" />);

  it('reads what it shows, and is silent once it is closed', () => {
    const heard = withVoices([near]);
    const { unmount } = card(metastasis);
    press(words.readAloud);
    expect(heard.texts).toEqual(['word', metastasis.short]);
    const before = heard.silenced;
    unmount();
    expect(heard.silenced).toBe(before + 1);
  });

  it('reads the rest once it is unfolded', () => {
    const heard = withVoices([near]);
    card(metastasis);
    press(words.more);
    press(words.readAloud);
    expect(heard.texts).toEqual(['word', metastasis.short, ...metastasis.more, ...metastasis.not]);
  });

  it('reads nothing that is covered', () => {
    withVoices([near]);
    card(median);
    expect(screen.queryByRole('button', { name: words.readAloud })).toBeNull();
    press(words.uncover);
    expect(screen.queryByRole('button', { name: words.readAloud })).not.toBeNull();
  });
});
