import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card.tsx';
import { cardWords } from '../../glossary/words.ts';
import { faults, metastasis, scan } from './helpers.ts';

const words = cardWords('en');
afterEach(cleanup);

const calls = { onClose() {}, onRetry() {}, onGuidance() {}, onHowTo() {} };
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function showMore(changes: Partial<CardProps> = {}) {
  const props = { read: 'metastasis', explanation: metastasis, words, language: 'en' };
  const { container } = render(<Card {...props} {...calls} {...changes} />);
  press(words.more);
  return container;
}
const textsOf = (container: Element) =>
  [...container.querySelectorAll('p, h3, li')].map((element) => element.textContent?.trim());

describe('a card that is opened', () => {
  it('shows the whole explanation, where it comes from and how far it was checked', () => {
    expect(textsOf(showMore())).toEqual([
      'meh-TAS-tuh-sis',
      'The spread of cancer.',
      'Cells can move in the blood.',
      'They can settle.',
      words.not,
      'It is not a new kind of cancer.',
      words.sources,
      'Book: On cells (2020)',
      'Page: On spread (read in November 2026)',
      `Last looked over on 21 November 2026. ${words.notReviewed}`,
      words.limits,
    ]);
  });

  it('shows no headings over nothing, and no warning where a clinician has checked', () => {
    expect(textsOf(showMore({ read: 'scan', explanation: scan }))).toEqual([
      'A picture.',
      'Last looked over on 21 November 2026.',
      words.limits,
    ]);
  });

  it('closes again', () => {
    const container = showMore();
    expect(screen.getByRole('button', { name: words.less }).ariaExpanded).toBe('true');
    press(words.less);
    expect(screen.getByRole('button', { name: words.more }).ariaExpanded).toBe('false');
    expect(textsOf(container)).toEqual(['meh-TAS-tuh-sis', 'The spread of cancer.']);
  });

  it('says in the reader’s language that it is only in English', () => {
    const es = cardWords('es');
    const props = { read: 'scan', explanation: scan, words: es, language: 'es' };
    const { container } = render(<Card {...props} {...calls} />);
    press(es.more);
    expect(textsOf(container)[1]).toBe(
      `${es.inEnglish} Última revisión del texto el 21 de noviembre de 2026.`,
    );
  });

  it('has no faults for screen readers', async () => {
    expect(await faults(showMore({ onCopy: async () => undefined }))).toEqual([]);
  });
});

describe('copying', () => {
  it('is not offered where the page may not write to the clipboard', () => {
    showMore();
    expect(screen.queryByRole('button', { name: words.copy })).toBeNull();
  });

  it('is not offered before the card is opened', () => {
    showMore({ onCopy: async () => undefined });
    press(words.less);
    expect(screen.queryByRole('button', { name: words.copy })).toBeNull();
  });

  it('copies the word and its whole explanation, and says when it has', async () => {
    const onCopy = vi.fn<(text: string) => Promise<void>>(async () => undefined);
    showMore({ read: 'metastases', onCopy });
    press(words.copy);
    expect(onCopy.mock.calls).toEqual([
      [
        'metastases\nThe spread of cancer.\nCells can move in the blood.\nThey can settle.\nIt is not a new kind of cancer.',
      ],
    ]);
    expect(await screen.findByRole('button', { name: words.copied })).toBeDefined();
  });
});
