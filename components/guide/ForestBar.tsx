/** Where a ratio stands, in percent from the left. */
type At = (value: number) => number;

interface ForestBarProps {
  value: number;
  low: number;
  high: number;
  at: At;
}

/** One row: a square at the value, a bar over its range, and the line at 1 that all rows share. */
export function ForestBar({ value, low, high, at }: ForestBarProps) {
  return (
    <svg class="bar" width="100%" height="100%" aria-hidden="true">
      <line class="same" x1={percent(at(1))} x2={percent(at(1))} y1="0" y2="100%" />
      <line class="range" x1={percent(at(low))} x2={percent(at(high))} y1="50%" y2="50%" />
      {[low, high].map((end) => (
        <svg class="end" key={end} x={percent(at(end))} y="50%" overflow="visible">
          <line y1="-0.4em" y2="0.4em" />
        </svg>
      ))}
      <svg class="value" x={percent(at(value))} y="50%" overflow="visible">
        <rect x="-0.4em" y="-0.4em" width="0.8em" height="0.8em" />
      </svg>
    </svg>
  );
}

/** The scale below the rows. */
export function ForestAxis({ ticks, at }: { ticks: number[]; at: At }) {
  return (
    <svg class="axis" width="100%" height="2.2em" aria-hidden="true">
      <line
        class="line"
        x1={percent(at(ticks[0]!))}
        x2={percent(at(ticks.at(-1)!))}
        y1="1"
        y2="1"
      />
      {ticks.map((tick) => (
        <g key={tick} class={tick === 1 ? 'one' : undefined}>
          <line class="tick" x1={percent(at(tick))} x2={percent(at(tick))} y1="0" y2="0.5em" />
          <text x={percent(at(tick))} y="1.7em" text-anchor="middle">
            {tick}
          </text>
        </g>
      ))}
    </svg>
  );
}

const percent = (value: number) => `${value.toFixed(2)}%`;
