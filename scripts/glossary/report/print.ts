import type { Report } from './measure.ts';

/** The report for reading: plain text, columns aligned. */
export function print({ topics, review, readability, coverage, size }: Report): string {
  const all = { topic: 'all', ...sums(topics) };
  const { steps, median, exceptions, longest } = readability;
  const { abstracts, technical, without, share, words } = coverage;
  return [
    heading('Entries by topic'),
    columns([
      ['', 'entries', 'source read', 'second read', 'picture', 'section'],
      ...[...topics, all].map((it) => [
        it.topic,
        `${it.entries}`,
        ...[it.source, it.secondRead, it.picture, it.section].map((n) => percent(n, it.entries)),
      ]),
    ]),
    heading('Review'),
    `Not reviewed by a clinician: ${review.notByClinician} of ${all.entries} entries, ` +
      `${review.sectionsNotByClinician} of ${review.sections} sections of the guide.`,
    `Past their next review: ${list(review.past)} (entries), ${list(review.sectionsPast)} (sections).`,
    `Without a second read: ${review.noSecondRead.length} entries; ` +
      `the first twenty: ${review.noSecondRead.slice(0, 20).join(', ') || 'none'}.`,
    heading('Grades of the short texts (Flesch–Kincaid)'),
    columns(steps.map((it) => [it.step, `${it.entries}`])),
    `Median: ${median.toFixed(1)}. Exceptions: ${list(exceptions.map(({ id }) => id))}.`,
    heading('The longest short texts'),
    columns(longest.map(({ id, words: n }) => [id, `${n} words`])),
    heading('Technical words in abstracts'),
    columns([
      ['', 'technical', 'without a card'],
      ...abstracts.map((it) => [it.name, `${it.technical}`, `${it.without}`]),
      ['all', `${technical}`, `${without}`],
    ]),
    `Without a card: ${(share * 100).toFixed(1)} % over ${abstracts.length} abstracts.`,
    heading('Technical words without a card'),
    columns(words.map(({ word, count, place }) => [word, `${count}`, place])),
    heading('Size'),
    columns([
      ['entries', `${size.entries}`],
      ['surfaces', `${size.surfaces}`],
      ['packed lexicon, bytes', `${size.bytes}`],
      ['gzipped, bytes', `${size.gzipped}`],
    ]),
  ].join('\n');
}

function heading(title: string): string {
  return `\n${title}\n${'-'.repeat(title.length)}`;
}

/** Rows with the second and later columns set right, but for a last one of long texts. */
function columns(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  const isText = (i: number) => i === 0 || (i === 2 && widths.length === 3 && widths[i]! > 20);
  return rows
    .map((row) =>
      row
        .map((cell, i) => (isText(i) ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function sums(topics: Report['topics']) {
  const sum = (of: keyof Omit<Report['topics'][number], 'topic'>) =>
    topics.reduce((total, it) => total + it[of], 0);
  return {
    entries: sum('entries'),
    source: sum('source'),
    secondRead: sum('secondRead'),
    picture: sum('picture'),
    section: sum('section'),
  };
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((part / whole) * 100)} %`;
}

function list(ids: readonly string[]): string {
  return ids.length === 0 ? 'none' : `${ids.length}: ${ids.join(', ')}`;
}
