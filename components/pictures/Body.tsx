import { shoulders } from '../../glossary/drawings/shapes.ts';

/** `body`: the rest of the body, outside breast and armpit. */
export type Place = 'breast' | 'armpit' | 'body';

const left = `M6 60${shoulders[0]}`;
const right = shoulders[1];

/** An upper body; the place that is meant is tinted, whatever was found there. */
export function Body({ place }: { place: Place }) {
  const rest = place === 'body';
  return (
    <svg viewBox="0 0 64 60" aria-hidden="true">
      <g class={rest ? 'body meant' : 'body'}>
        <path class="skin" d={`${left} H37 ${right} Z`} />
        <path class="outline" d={`${left} M37 17 ${right}`} />
        <circle cx="32" cy="10" r="8" />
      </g>
      <path class="lines" d="M16 60 V43 M48 60 V43 M20 45 q5 5 11 0 M33 45 q6 5 11 0" />
      {place !== 'armpit' && (
        <circle class={rest ? 'left-out' : 'meant'} cx="38.5" cy="43" r="6.5" />
      )}
      {place !== 'breast' && (
        <circle class={rest ? 'left-out' : 'meant'} cx="47.5" cy="34" r="4.5" />
      )}
    </svg>
  );
}
