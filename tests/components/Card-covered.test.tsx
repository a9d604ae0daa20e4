import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card.tsx';
import { cardWords } from '../../glossary/words.ts';
import { faults, median, metastasis } from './helpers.ts';

afterEach(cleanup);

const words = cardWords('en');

function show(changes: Partial<CardProps> = {}) {
  const props: CardProps = {
    read: 'median survival',
    explanation: median,
    words,
    language: 'en',
    coverSurvival: true,
    onClose: () => undefined,
    onRetry: () => undefined,
    onGuidance: () => undefined,
    onHowTo: () => undefined,
    ...changes,
  };
  return render(<Card {...props} />).container;
}
const buttons = () =>
  screen.getAllByRole('button').map((button) => button.ariaLabel ?? button.textContent);
function press(name: string): void {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
}
const texts = (container: Element) =>
  [...container.querySelectorAll('p')].map((p) => p.textContent.trim());

describe('a text about how long people live', () => {
  it('opens covered, under its name', () => {
    const container = show({ onCopy: async () => undefined, onKnown: async () => true });
    expect(screen.getByRole('heading').textContent).toBe('median survival');
    expect(texts(container)).toEqual([words.covered]);
    expect(buttons()).toEqual([words.close, words.uncover, words.guidance]);
  });

  it('is read by those who press', () => {
    const container = show();
    press(words.uncover);
    expect(texts(container)).toEqual([median.say, median.short]);
    expect(buttons()).toEqual([words.close, words.more, words.guidance]);
  });

  it('keeps the focus in the card when it is uncovered: without it a card may close', () => {
    const container = show();
    press(words.uncover);
    expect(container.contains(document.activeElement)).toBe(true);
  });

  it('opens uncovered for those who chose so', () => {
    expect(texts(show({ coverSurvival: false }))).toEqual([median.say, median.short]);
  });

  it('is the only one that is covered', () => {
    expect(texts(show({ explanation: metastasis }))).toEqual([metastasis.say, metastasis.short]);
  });

  it.each([
    ['waits', undefined, []],
    ['has no answer', null, [words.noAnswer]],
  ])('is not announced by a card that %s', (_, explanation, expected) => {
    expect(texts(show({ explanation }))).toEqual(expected);
  });

  it('has no faults for screen readers, covered or not', async () => {
    const container = show();
    expect(await faults(container)).toEqual([]);
    press(words.uncover);
    expect(await faults(container)).toEqual([]);
  });
});

describe('a word that a reader knows', () => {
  it('is offered with the rest under “More”', () => {
    show({ explanation: metastasis, onKnown: async () => true });
    expect(buttons()).not.toContain(words.known);
    press(words.more);
    expect(buttons()).toContain(words.known);
    press(words.less);
    expect(buttons()).not.toContain(words.known);
  });

  it('is not offered where it cannot be remembered', () => {
    show({ explanation: metastasis });
    press(words.more);
    expect(buttons()).not.toContain(words.known);
  });

  it('is remembered', async () => {
    const onKnown = vi.fn<() => Promise<boolean>>(async () => true);
    show({ explanation: metastasis, onKnown });
    press(words.more);
    press(words.known);
    expect(onKnown).toHaveBeenCalledOnce();
    await Promise.resolve();
    expect(buttons()).not.toContain(words.notSaved);
  });

  it('and could not be saved is told aloud, and can be tried again', async () => {
    const onKnown = vi.fn<() => Promise<boolean>>(async () => false);
    const container = show({ explanation: metastasis, onKnown });
    press(words.more);
    press(words.known);
    expect((await screen.findByText(words.notSaved)).role).toBe('status');
    expect(await faults(container)).toEqual([]);
    onKnown.mockResolvedValue(true);
    press(words.notSaved);
    expect(onKnown).toHaveBeenCalledTimes(2);
    expect(await screen.findByText(words.known)).toBeDefined();
  });
});
