import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../components/Card.tsx';
import { SubjectList } from '../../components/SubjectList.tsx';
import { explain } from '../../glossary/explain.ts';
import { findFigures } from '../../glossary/figures/find-figures.ts';
import { cardWords, popupWords } from '../../glossary/words.ts';
import { faults, listed, metastasis } from './helpers.ts';

afterEach(cleanup);

/** What is said of the first figure in a text. */
const explained = (text: string) => explain(findFigures(text).mentions[0]!.subject, 'en')!;

function showCard(text: string, changes: Partial<CardProps> = {}) {
  const onHowTo = vi.fn<(kind: string) => void>();
  const { container } = render(
    <Card
      read={text}
      explanation={explained(text)}
      words={cardWords('en')}
      language="en"
      onClose={() => undefined}
      onRetry={() => undefined}
      onGuidance={() => undefined}
      onHowTo={onHowTo}
      coverSurvival
      {...changes}
    />,
  );
  return { container, onHowTo };
}

describe('a card on a figure', () => {
  it.each([
    ['HR 0.66 (95% CI 0.49–0.88)', 'Hazard ratio', /0\.49 to 0\.88/],
    ['ypT2 N1mi(sn) M0', 'T, N and M codes', /T2: /],
    ['ER+/PR+/HER2−', 'Receptors (ER, PR, HR, HER2)', /HER2/],
    ['HER2 2+ (ISH−)', 'HER2 test result', /gene test/],
  ])(
    '%s: its name, its letters as printed, a picture and plain lines',
    async (text, title, line) => {
      const { container } = showCard(text);
      expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(title);
      expect(container.querySelector('.printed')!.textContent).toBe(text);
      expect(screen.getByRole('img').getAttribute('aria-label')).not.toBe('');
      expect(container.textContent).toMatch(line);
      expect(await faults(container)).toEqual([]);
    },
  );

  it('leads to how such figures are read', () => {
    const { onHowTo } = showCard('HR 0.66 (95% CI 0.49–0.88)');
    fireEvent.click(screen.getByRole('button', { name: cardWords('en').howTo }));
    expect(onHowTo.mock.calls).toEqual([['hazard-ratio']]);
  });

  it('is covered where it is about how long people live, picture and all', () => {
    const { container } = showCard('3-year overall survival was 68.4% v 67.9%');
    expect(container.textContent).not.toMatch(/of 100/);
    expect(screen.queryByRole('img')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: cardWords('en').uncover }));
    expect(container.textContent).toMatch(/68 of 100/);
    expect(screen.getByRole('img')).toBeDefined();
  });
});

it('figures stand in a group of their own in the popup, as the page prints them', () => {
  const words = popupWords('en');
  const texts = ['HR 0.66 (95% CI 0.49–0.88)', 'Ki-67 30%'];
  const { container } = render(
    <SubjectList
      subjects={[...texts.map((text) => listed(explained(text))), listed(metastasis)]}
      words={words}
      language="en"
      covered
      onGuidance={() => undefined}
      onHowTo={() => undefined}
    />,
  );
  const lines = [...container.querySelectorAll('h3, .name')].map((line) => line.textContent);
  expect(lines).toEqual(['metastasis', words.figures, ...texts]);
});
