import type { DrawnPicture } from '../../glossary/explanation.ts';

type Props = Omit<Extract<DrawnPicture, { kind: 'icons' }>, 'kind' | 'alt'>;

/** How many shapes stand in one row, and how those that are not filled are drawn. */
const fields = {
  100: { columns: 10, empty: 'hollow', size: 0.34 },
  1000: { columns: 25, empty: 'dot', size: 0.2 },
};

/** One shape for each person: fields of the same size, filled row by row from the upper left. */
export function Icons({ of, groups }: Props) {
  return (
    <div class="fields" aria-hidden="true">
      {groups.map(({ filled, label }, i) => (
        <div class="field" key={i}>
          <Field of={of} filled={filled} />
          <p>{label}</p>
        </div>
      ))}
    </div>
  );
}

function Field({ of, filled }: { of: 100 | 1000; filled: number }) {
  const { columns, empty, size } = fields[of];
  return (
    <svg viewBox={`0 0 ${columns} ${of / columns}`} aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <circle
          key={i}
          class={i < filled ? 'filled' : empty}
          cx={(i % columns) + 0.5}
          cy={Math.floor(i / columns) + 0.5}
          r={i < filled ? 0.42 : size}
        />
      ))}
    </svg>
  );
}
