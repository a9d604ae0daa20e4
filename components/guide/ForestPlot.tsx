import { fill } from '../../glossary/fill.ts';
import type { Interface } from '../../glossary/interface.ts';
import { spanOf } from '../pictures/span.ts';
import { ForestAxis, ForestBar } from './ForestBar.tsx';

export interface ForestRow {
  /** Trial, country, year. */
  name: string;
  people: number;
  /** A ratio, and the ends of the range that fits the data, of `level` percent. */
  value: number;
  low: number;
  high: number;
  level: number;
  /** The two groups, the one on top of the ratio first: "surgery against no surgery". */
  side: string;
  note?: string;
}

interface ForestPlotProps {
  rows: ForestRow[];
  /** What all of it shows together; each row says its own in words. */
  alt: string;
  words: Interface['guidance']['forest'];
  /** Of the words and rows. */
  language: string;
}

/**
 * Ratios of several studies above one another, each with its range, around the line at
 * which nothing differs. It says which way a ratio points, never which side is better.
 */
export function ForestPlot({ rows, alt, words, language }: ForestPlotProps) {
  const span = spanOf({
    same: 1,
    low: Math.min(...rows.map(({ low }) => low)),
    high: Math.max(...rows.map(({ high }) => high)),
  });
  const sides = [...new Set(rows.map(({ side }) => side))];
  const compared = (side: string) => <p>{fill(words.compared, { side })}</p>;
  return (
    <figure class="forest" aria-label={alt}>
      {sides.length === 1 && compared(sides[0]!)}
      <ol>
        {rows.map((row) => (
          <li key={row.name}>
            <div class="row-name">
              <b>{row.name}</b>{' '}
              {fill(words.people, { count: new Intl.NumberFormat(language).format(row.people) })}
              {sides.length > 1 && compared(row.side)}
            </div>
            <ForestBar {...row} at={span.at} />
            <p class="row-words">{inWords(row, words)}</p>
          </li>
        ))}
      </ol>
      <div class="forest-foot">
        <ForestAxis ticks={span.ticks} at={span.at} />
        <p>{words.lower}</p>
        <p>{words.higher}</p>
      </div>
    </figure>
  );
}

function inWords({ value, low, high, level, note }: ForestRow, words: ForestPlotProps['words']) {
  const crosses = low <= 1 && high >= 1;
  return [
    fill(words.value, { value: `${value}` }),
    fill(words.range, { low: `${low}`, high: `${high}`, level: `${level}` }),
    crosses ? words.crosses : words.clear,
    note ?? '',
  ]
    .join(' ')
    .trim();
}
