import type { BrowserName } from './browsers/locate.ts';

/** What a suite has recorded: "group: statement", with the browser in brackets where it ran in one. */
export interface Line {
  name: string;
  count: number;
  differences: number;
}

export interface Row extends Line {
  group: string;
  where: BrowserName | 'no browser';
}

/** The groups of statements in their order, and what holds for all that is looked at in one. */
const groups: Record<string, string> = {
  'pages untouched':
    'the same with us and without: no mutation record, text nodes, HTML, boxes, selection, copied text, scroll height, print and console',
  'hostile pages': 'none reads a word of ours or is told a thing, and none is broken by us',
  frameworks: 'the same page and the same model of it with us and without, action by action',
  'life cycle': 'a reader sees the right thing, once, and then nothing of ours is to be seen',
  private: 'no request, and nothing that a page could read but settings',
  probes: 'nothing tells us but the registry of highlights, and one bare host while a card is open',
  storage: 'the last good state stays, and the reader is told',
  'made up': 'what is stated of any text, setting, file and message holds',
  packages: 'the same byte for byte, and all that is in them is named',
};

const nothing = 'NOTHING LOOKED AT';

/** Statements that can be looked at in one browser only, and why. */
const reasons: [statement: RegExp, reason: string][] = [
  [/worker killed/, 'the protocol of Firefox cannot stop an event page'],
  [/switched off/, 'no protocol switches an add-on of Firefox off'],
];

/** All that was recorded, summed up by statement and browser. */
export function rowsOf(lines: readonly Line[]): Row[] {
  const rows = new Map<string, Row>();
  for (const line of lines) {
    const [, group = '', name = '', browser] =
      /^(?:(.*?): )?(.*?)(?: \((chromium|firefox)\))?$/.exec(line.name) ?? [];
    const where = (browser as BrowserName | undefined) ?? 'no browser';
    const row = rows.get(line.name) ?? { group, name, where, count: 0, differences: 0 };
    row.count += line.count;
    row.differences += line.differences;
    rows.set(line.name, row);
  }
  const order = Object.keys(groups);
  return [...rows.values()].toSorted(
    (a, b) =>
      order.indexOf(a.group) - order.indexOf(b.group) ||
      a.name.localeCompare(b.name, 'en') ||
      a.where.localeCompare(b.where, 'en'),
  );
}

/** Whether every group and every statement was looked at, and each holds. */
export function allHolds(rows: readonly Row[]): boolean {
  const looked = new Set(rows.map(({ group }) => group));
  return (
    Object.keys(groups).every((group) => looked.has(group)) &&
    rows.every(({ count, differences }) => count > 0 && differences === 0)
  );
}

/** As a table to read, group by group; why a statement was looked at in one place alone. */
export function table(rows: readonly Row[]): string {
  const names = [...new Set([...Object.keys(groups), ...rows.map(({ group }) => group)])];
  const parts = names.map((group) => ({ group, cells: cellsOf(rows, group) }));
  const all = parts.flatMap(({ cells }) => cells);
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(0, ...all.map((line) => line[i]!.length)));
  const lineOf = (line: readonly string[]) =>
    `  ${line.map((cell, i) => (i === 1 ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join('  ')}`.trimEnd();
  return parts
    .map(({ group, cells }) =>
      [
        `${group}: ${groups[group] ?? ''}`.trimEnd(),
        ...(cells.length > 0 ? cells.map(lineOf) : [`  ${nothing}`]),
      ].join('\n'),
    )
    .join('\n\n');
}

/** Statement, how much was looked at, where, result, why there alone. */
function cellsOf(rows: readonly Row[], group: string): string[][] {
  const ofGroup = rows.filter((row) => row.group === group);
  return ofGroup.map(({ name, where, count, differences }) => {
    const isAlone = ofGroup.filter((row) => row.name === name).length === 1;
    const reason = reasons.find(([statement]) => statement.test(name))?.[1];
    const held = count === 0 ? nothing : 'holds';
    const result = differences === 0 ? held : `${differences} FAILED`;
    const why = !isAlone || where === 'no browser' ? '' : (reason ?? 'NOT LOOKED AT ELSEWHERE');
    return [name, count.toLocaleString('en'), where, result, why];
  });
}
