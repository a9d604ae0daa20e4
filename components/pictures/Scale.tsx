import type { DrawnPicture } from '../../glossary/explanation.ts';

type Props = Omit<Extract<DrawnPicture, { kind: 'scale' }>, 'kind' | 'alt'>;

/** With more steps than this, a line is drawn in their place. */
const mostSteps = 10;

/** Steps, or a line from end to end, with what is meant standing out. */
export function Scale({ from, to, at: [low, high] }: Props) {
  if (to - from > mostSteps || !Number.isInteger(low) || !Number.isInteger(high))
    return <Line from={from} to={to} low={low} high={high} />;
  const steps = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const width = 100 / steps.length;
  return (
    <svg
      class={steps.length > 6 ? 'scale-drawing many' : 'scale-drawing'}
      width="100%"
      height="2.6em"
      aria-hidden="true"
    >
      {steps.map((step, i) => (
        <svg
          class={step >= low && step <= high ? 'step here' : 'step'}
          key={step}
          x={`${i * width}%`}
          width={`${width}%`}
          height="100%"
        >
          <rect x="4%" y="5%" width="92%" height="90%" rx="6" />
          <text x="50%" y="50%" dy="0.35em" text-anchor="middle">
            {step}
          </text>
        </svg>
      ))}
    </svg>
  );
}

function Line({ from, to, low, high }: { from: number; to: number; low: number; high: number }) {
  const at = (value: number) => 6 + (88 * (value - from)) / (to - from);
  const label = low === high ? `${low}` : `${low} – ${high}`;
  const middle = (at(low) + at(high)) / 2;
  const [x, anchor] =
    middle < 30 ? [at(low), 'start'] : middle > 70 ? [at(high), 'end'] : [middle, 'middle'];
  return (
    <svg class="scale-drawing" width="100%" height="4.2em" aria-hidden="true">
      <rect class="track" x="6%" width="88%" y="1.6em" height="0.6em" rx="5" />
      {high > low && (
        <rect
          class="stretch"
          x={`${at(low)}%`}
          width={`${at(high) - at(low)}%`}
          y="1.6em"
          height="0.6em"
        />
      )}
      {[...new Set([low, high])].map((value) => (
        <circle class="value" key={value} cx={`${at(value)}%`} cy="1.9em" r="0.5em" />
      ))}
      <text class="value-label" x={`${x}%`} y="1em" text-anchor={anchor}>
        {label}
      </text>
      <text class="tick-label" x="6%" y="3.6em" text-anchor="start">
        {from}
      </text>
      <text class="tick-label" x="94%" y="3.6em" text-anchor="end">
        {to}
      </text>
    </svg>
  );
}
