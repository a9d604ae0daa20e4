import type { DrawnPicture } from '../../glossary/explanation.ts';

type Props = Omit<Extract<DrawnPicture, { kind: 'receptors' }>, 'kind' | 'alt'>;
type State = Props['cells'][number]['state'];

const signs: Record<State, string> = { positive: '+', negative: '−', low: 'low', unclear: '?' };
/** How much of a gauge is filled, in percent. */
const levels: Record<State, number> = { positive: 100, negative: 0, low: 35, unclear: 0 };

/** A box for each receptor: its name, its sign, and a gauge that is full, low or empty. */
export function ReceptorRow({ cells }: Props) {
  return (
    <div class="boxes" aria-hidden="true">
      {cells.map(({ name, state }) => (
        <div class={`box ${state}`} key={name}>
          <svg class="gauge" width="0.9em" height="2.6em" aria-hidden="true">
            <rect
              class="level"
              y={`${100 - levels[state]}%`}
              width="100%"
              height={`${levels[state]}%`}
            />
            <rect class="frame" width="100%" height="100%" />
          </svg>
          <p>
            {name}
            <b>{signs[state]}</b>
          </p>
        </div>
      ))}
    </div>
  );
}
