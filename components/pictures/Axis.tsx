import type { DrawnPicture } from '../../glossary/explanation.ts';
import { spanOf } from './span.ts';

type Props = Omit<Extract<DrawnPicture, { kind: 'axis' }>, 'kind' | 'alt'>;

/** Heights of the rows, in em. */
const rows = { value: 1, bar: 1.9, ends: 3.4, line: 4.2, ticks: 5.5 };

/** A value and the range around it on a line, beside the place at which nothing differs. */
export function Axis({ same, value, low, high }: Props) {
  const { ticks, labels, at, isInside } = spanOf({ same, value, low, high });
  const open = low !== undefined && (high === undefined || !isInside(high));
  const [left, right] = [low === undefined ? undefined : at(low), at(high ?? Infinity)];
  return (
    <svg class="axis-drawing" width="100%" height={`${rows.ticks + 0.3}em`} aria-hidden="true">
      <line class="line" x1="0" x2="100%" y1={em(rows.line)} y2={em(rows.line)} />
      {ticks.map((tick) => (
        <line
          class="tick"
          key={tick}
          x1={percent(at(tick))}
          x2={percent(at(tick))}
          y1={em(rows.line - 0.2)}
          y2={em(rows.line + 0.2)}
        />
      ))}
      {labels.map((tick) => (
        <text
          class={tick === same ? 'same-label' : 'tick-label'}
          key={tick}
          x={percent(at(tick))}
          y={em(rows.ticks)}
          text-anchor="middle"
        >
          {shown(tick)}
        </text>
      ))}
      {left !== undefined && (
        <rect
          class="range"
          x={percent(left)}
          width={percent(right - left)}
          y={em(rows.bar - 0.25)}
          height="0.5em"
        />
      )}
      <line
        class="same"
        x1={percent(at(same))}
        x2={percent(at(same))}
        y1={em(rows.bar - 0.75)}
        y2={em(rows.line + 0.3)}
      />
      {left !== undefined && (
        <>
          {isInside(low!) ? <End at={left} /> : <Arrow at={left} to="left" />}
          {open ? <Arrow at={right} to="right" /> : <End at={right} />}
          {isInside(low!) && <EndLabel at={left} side="left" text={shown(low!)} />}
          {!open && <EndLabel at={right} side="right" text={shown(high!)} />}
        </>
      )}
      {value !== undefined && (
        <>
          <circle class="value" cx={percent(at(value))} cy={em(rows.bar)} r="0.45em" />
          <text
            class="value-label"
            x={percent(at(value))}
            y={em(rows.value)}
            text-anchor={anchorAt(at(value))}
          >
            {shown(value)}
          </text>
        </>
      )}
    </svg>
  );
}

function End({ at }: { at: number }) {
  return (
    <line
      class="end"
      x1={percent(at)}
      x2={percent(at)}
      y1={em(rows.bar - 0.5)}
      y2={em(rows.bar + 0.5)}
    />
  );
}

/** The range goes on beyond what is drawn. */
function Arrow({ at, to }: { at: number; to: 'left' | 'right' }) {
  const tip = to === 'left' ? -6 : 6;
  return (
    <svg
      class="arrow"
      x={percent(at)}
      y={em(rows.bar)}
      width="1em"
      height="1em"
      viewBox="0 0 10 10"
      overflow="visible"
      data-to={to}
    >
      <path d={`M 0 -6 L ${tip} 0 L 0 6 Z`} />
    </svg>
  );
}

/** Outside the bar, so that both labels have room however short it is. */
function EndLabel({ at, side, text }: { at: number; side: 'left' | 'right'; text: string }) {
  const outward = side === 'left' ? 'end' : 'start';
  const inward = side === 'left' ? 'start' : 'end';
  const room = side === 'left' ? at : 100 - at;
  return (
    <text
      class="end-label"
      x={percent(at)}
      y={em(rows.ends)}
      text-anchor={room < 20 ? inward : outward}
    >
      {text}
    </text>
  );
}

/** So that a label near an edge is not cut off. */
function anchorAt(at: number): 'start' | 'middle' | 'end' {
  return at < 12 ? 'start' : at > 88 ? 'end' : 'middle';
}

const em = (value: number) => `${value.toFixed(2)}em`;
const percent = (value: number) => `${value.toFixed(2)}%`;

/** As the texts write it: with a real minus. */
function shown(value: number): string {
  return String(value).replace('-', '−');
}
