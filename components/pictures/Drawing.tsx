import type { DrawnPicture } from '../../glossary/explanation.ts';

type Props = Omit<Extract<DrawnPicture, { kind: 'drawing' }>, 'kind' | 'alt'>;

/** Any of the drawings of glossary/drawings: what is in it comes as data. */
export function Drawing({ size: [width, height], shapes, labels }: Props) {
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width={`${width / 10}em`}
      height={`${height / 10}em`}
      aria-hidden="true"
    >
      {shapes.map(({ role, d, at }, i) => (
        <path
          key={i}
          class={role}
          d={d}
          transform={at && `translate(${at[0]} ${at[1]}) scale(${at[2]})`}
        />
      ))}
      {labels.map(({ text, at: [x, y, anchor] }) => (
        <text key={`${x} ${y}`} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </svg>
  );
}
