import type { Source } from '../glossary/schema.ts';

/** An ISO date as people write it: "21 November 2026". The day is the same everywhere. */
export function longDate(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${iso}T00:00:00Z`));
}

/** The year of a source; for pages without a date, the month in which they were read. */
export function sourceDate({ year, read }: Source): string {
  return year ?? read!.slice(0, 7);
}
