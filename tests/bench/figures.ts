/** Two things measured side by side, in milliseconds. */
interface Pair {
  ours: number;
  other: number;
}

/** What a row of the table says. */
export interface Row {
  title: string;
  browser: string;
  /** Side by side, one after the other, in one run. Empty where it could not be measured. */
  pairs: Pair[];
  /** What else is to be known: sizes, counts; or why there are no figures. */
  note: string;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** "12.3 (11.9–14.0)": the median, the least and the most. */
function spread(numbers: readonly number[]): string {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  if (numbers.length === 1) return `${short(least)} (once)`;
  return `${short(median(numbers))} (${short(least)}–${short(most)})`;
}

/** Three digits that mean something. */
function short(number: number): string {
  if (number >= 100) return Math.round(number).toLocaleString('en');
  if (number >= 10) return number.toFixed(1);
  return number.toFixed(number >= 0.1 ? 2 : 4);
}

/** The rows as a Markdown table; a ratio is the median of the pairs' ratios, where none is to nothing. */
export function table(rows: readonly Row[]): string {
  const head = ['', 'Browser', 'Ours, ms', 'Against, ms', 'Ratio', 'Runs', 'Note'];
  const lines = rows.map(({ title, browser, pairs, note }) => {
    if (pairs.length === 0) return [title, browser, '–', '–', 'not measured', '0', note];
    const ours = spread(pairs.map((it) => it.ours));
    const others = spread(pairs.map((it) => it.other));
    const ratios = pairs.some(({ other }) => other === 0)
      ? 'none'
      : spread(pairs.map((it) => it.ours / it.other));
    return [title, browser, ours, others, ratios, String(pairs.length), note];
  });
  const all = [head, head.map(() => '---'), ...lines];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
