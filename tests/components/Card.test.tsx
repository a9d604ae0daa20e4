import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card.tsx';
import { explain } from '../../glossary/explain.ts';
import { cardWords } from '../../glossary/words.ts';
import { faults, metastasis, scan } from './helpers.ts';

const words = cardWords('en');
afterEach(cleanup);

function show(changes: Partial<CardProps> = {}) {
  const calls = {
    onClose: vi.fn<() => void>(),
    onRetry: vi.fn<() => void>(),
    onGuidance: vi.fn<(section: string) => void>(),
    onHowTo: vi.fn<(kind: string) => void>(),
  };
  const props = { read: 'metastasis', explanation: metastasis, words, language: 'en', ...calls };
  const { container } = render(<Card {...props} {...changes} />);
  return { ...calls, container };
}
const buttons = () =>
  screen.getAllByRole('button').map((button) => button.ariaLabel ?? button.textContent);
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const texts = (container: Element) =>
  [...container.querySelectorAll('p, h3, li')].map((element) => element.textContent?.trim());

describe('a card', () => {
  it('that waits shows the word, and how to close it', () => {
    const { container } = show({ explanation: undefined });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('metastasis');
    expect(texts(container)).toEqual([]);
    expect(buttons()).toEqual(['Close']);
  });

  it('without an answer says so, and offers to try again', () => {
    const { onRetry } = show({ explanation: null });
    expect(screen.getByRole('status').textContent).toBe(words.noAnswer);
    expect(buttons()).toEqual([words.close, words.tryAgain]);
    press(words.tryAgain);
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('with an answer shows how it is said and what it is, no more', () => {
    const { container } = show();
    expect(texts(container)).toEqual(['meh-TAS-tuh-sis', 'The spread of cancer.']);
    expect(buttons()).toEqual([words.close, words.more, words.guidance]);
  });

  it('of a short form says by which words the page explains it, and shows where', () => {
    const onShow = vi.fn<() => void>();
    const { container } = show({ read: 'MX', defined: { long: 'metastasis index', onShow } });
    expect(texts(container)).toContain('On this page, MX stands for “metastasis index”.');
    press(words.showDefinition);
    expect(onShow).toHaveBeenCalledOnce();
  });

  it('of a short form at the very place where it is explained has nowhere to go', () => {
    show({ read: 'MX', defined: { long: 'metastasis index' } });
    expect(buttons()).not.toContain(words.showDefinition);
  });

  it('of a short form that only the page explains says that it is the page who says so', () => {
    const subject = {
      kind: 'abbreviation',
      short: 'MGI',
      long: 'metastasis growth index',
    } as const;
    const explanation = explain(subject, 'en')!;
    const { container } = show({ read: 'MGI', explanation, defined: { long: subject.long } });
    expect(texts(container)).toEqual(['On this page, MGI stands for “metastasis growth index”.']);
    press(words.more);
    expect(texts(container)).toContain(words.definedByPage);
    expect(texts(container).join(' ')).not.toMatch(/Last looked over|reviewed/);
  });

  it('of a text that has not been looked over for two years says so', () => {
    const { container } = show({ explanation: { ...metastasis, reviewed: '2001-01-01' } });
    press(words.more);
    expect(texts(container).join(' ')).toContain(words.due);
  });

  it('of an entry without a way to say it and a guide section leaves them out', () => {
    const { container } = show({ read: 'scan', explanation: scan });
    expect(texts(container)).toEqual(['A picture.']);
    expect(buttons()).toEqual([words.close, words.more]);
  });

  it('closes', () => {
    const { onClose } = show();
    press(words.close);
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('opens the guide at its section', () => {
    const { onGuidance } = show();
    press(words.guidance);
    expect(onGuidance.mock.calls).toEqual([['spread']]);
  });

  it.each([
    ['metastasis', 'metastasis'],
    ['Metastasis', 'Metastasis'],
    ['METASTASISS', 'METASTASISS'],
    ['metastases', 'metastases (metastasis)'],
    ['Metastasized', 'Metastasized (metastasis)'],
  ])('for %s is called %s', (read, title) => {
    show({ read });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(title);
  });

  it('sets texts as text, never as markup', () => {
    const { container } = show({
      read: '<b>x</b>',
      explanation: { ...scan, short: '<img src=x onerror=alert(1)>' },
    });
    expect(container.querySelector('b, img')).toBeNull();
    expect(container.textContent).toContain('<img src=x onerror=alert(1)>');
  });

  it.each([
    ['waits', undefined],
    ['has no answer', null],
    ['has an answer', metastasis],
  ])('has no faults for screen readers when it %s', async (_, explanation) => {
    expect(await faults(show({ explanation }).container)).toEqual([]);
  });
});
