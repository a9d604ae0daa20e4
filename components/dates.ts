import { fill } from '../glossary/fill.ts';
import type { Source } from '../glossary/schema.ts';

/** An ISO date as people write it: "21 November 2026". The day is the same everywhere. */
export function longDate(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));
}

/**
 * The year of a source; for a page without one, when it was read: "read in November 2026"; or
 * that it was not.
 */
export function sourceDate(
  { year, read, unread }: Source,
  words: { sourceRead: string; sourceUnread: string },
  language: string,
): string {
  if (year) return year;
  if (unread) return words.sourceUnread;
  const month = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return fill(words.sourceRead, { date: month.format(new Date(`${read}T00:00:00Z`)) });
}
