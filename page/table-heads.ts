import type { Block } from './blocks.ts';
import { closest, isElement } from './dom.ts';

/** Longer cells are prose, and need no heading to be understood. */
const longCell = 80;

/**
 * What stands at the head of the column and of the row that a short cell with a number
 * belongs to: "HR (95% CI)". Empty for everything else, and where cells run over several
 * columns in a way that leaves the column in doubt.
 */
export function headsOf({ root, text }: Block): string[] {
  if (text.length > longCell || !/\d/.test(text) || !isElement(root)) return [];
  const cell = closest(root, 'td, th');
  if (!(cell instanceof HTMLTableCellElement)) return [];
  const [row, table] = [closest(cell, 'tr'), closest(cell, 'table')];
  if (!(row instanceof HTMLTableRowElement && table instanceof HTMLTableElement)) return [];
  const head = headRowOf(table);
  const above =
    head && head !== row && widthOf(head) === widthOf(row) && cellAt(head, columnOf(cell, row));
  const left = row.cells[0];
  return [above, left === cell ? undefined : left]
    .filter((it): it is HTMLTableCellElement => Boolean(it))
    .map((it) => (it.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((it) => it !== '' && it.length <= longCell);
}

/** The last row of the table's head; without one, a first row of headings alone. */
function headRowOf(table: HTMLTableElement): HTMLTableRowElement | undefined {
  const rows = table.tHead?.rows;
  if (rows && rows.length > 0) return rows[rows.length - 1];
  const first = table.rows[0];
  return first && [...first.cells].every(({ localName }) => localName === 'th') ? first : undefined;
}

function widthOf(row: HTMLTableRowElement): number {
  return [...row.cells].reduce((sum, { colSpan }) => sum + colSpan, 0);
}

function columnOf(cell: HTMLTableCellElement, row: HTMLTableRowElement): number {
  const cells = [...row.cells];
  return cells.slice(0, cells.indexOf(cell)).reduce((sum, { colSpan }) => sum + colSpan, 0);
}

function cellAt(row: HTMLTableRowElement, column: number): HTMLTableCellElement | undefined {
  let from = 0;
  for (const cell of row.cells) {
    if (column >= from && column < from + cell.colSpan) return cell;
    from += cell.colSpan;
  }
  return undefined;
}
