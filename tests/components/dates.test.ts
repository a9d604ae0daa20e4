import { describe, expect, it } from 'vitest';
import { longDate, sourceDate } from '../../components/dates.ts';

describe('longDate', () => {
  it.each([
    ['2026-11-21', 'en', '21 November 2026'],
    ['2026-01-01', 'en', '1 January 2026'],
    ['2026-12-31', 'en', '31 December 2026'],
    ['2026-11-21', 'es', '21 de noviembre de 2026'],
  ])('writes %s in %s as %s', (iso, language, text) => {
    expect(longDate(iso, language)).toBe(text);
  });
});

describe('sourceDate', () => {
  const source = { cite: 'A', title: 'B', url: 'https://a.example/' };
  it.each([
    [{ year: '2020' }, 'en', '2020'],
    [{ read: '2026-11-21' }, 'en', 'read in November 2026'],
    [{ read: '2026-12-31' }, 'en', 'read in December 2026'],
    [{ read: '2026-01-01' }, 'es', 'read in enero de 2026'],
    [{ unread: true }, 'en', 'not read'],
  ] as const)('of %j in %s is %s', (date, language, text) => {
    const words = { sourceRead: 'read in {date}', sourceUnread: 'not read' };
    expect(sourceDate({ ...source, ...date }, words, language)).toBe(text);
  });
});
