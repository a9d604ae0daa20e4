import { expect, it } from 'vitest';
import { isDue, nextReview } from '../../glossary/review.ts';

it('asks for a review two years after the last one', () => {
  expect(nextReview('2026-11-21')).toBe('2028-11-21');
});

it.each([
  ['2026-11-21', false],
  ['2028-11-20', false],
  ['2028-11-21', true],
  ['2031-01-01', true],
])('on %s, a text of 21 November 2026: due %s', (today, due) => {
  expect(isDue('2026-11-21', new Date(`${today}T12:00:00Z`))).toBe(due);
});
