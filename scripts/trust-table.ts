import type { BrowserName } from './browsers/locate.ts';

/** What a suite has recorded: a statement, with the browser in brackets where it ran in one. */
export interface Line {
  name: string;
  count: number;
  differences: number;
}

export interface Row extends Line {
  where: BrowserName | 'no browser';
}

/** Statements that can hold in one browser only, and why. */
const reasons: [statement: RegExp, reason: string][] = [
  [/worker killed/, 'Firefox: its protocol cannot stop an event page'],
  [/switched off/, 'Firefox: no test protocol switches an add-on off'],
  [/^fuzz|^linear|^faults|^packages/, 'no browser: our own code by itself'],
];

/** All that was recorded, summed up by statement and browser. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows = new Map<string, Row>();
  for (const line of lines) {
    const [, name = '', browser] = /^(.*?)(?: \((chromium|firefox)\))?$/.exec(line.name) ?? [];
    const where = (browser as BrowserName | undefined) ?? 'no browser';
    const row = rows.get(line.name) ?? { name, where, count: 0, differences: 0 };
    row.count += line.count;
    row.differences += line.differences;
    rows.set(line.name, row);
  }
  return [...rows.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** As a table to read, with a reason where a statement was not looked at in both browsers. */
export function table(rows: readonly Row[]): string {
  const cells = rows.map((row) => {
    const alone = rows.filter(({ name }) => name === row.name).length === 1;
    const reason = reasons.find(([statement]) => statement.test(row.name))?.[1] ?? '';
    const result = row.differences === 0 ? 'holds' : `${row.differences} FAILED`;
    return [row.name, row.where, row.count.toLocaleString('en'), result, alone ? reason : ''];
  });
  const all = [['Statement', 'Where', 'Looked at', 'Result', 'Why there alone'], ...cells];
  const widths = all[0]!.map((_, i) => Math.max(...all.map((line) => line[i]!.length)));
  return all
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
