import type { PlaceInBody } from '../../glossary/sentences/picture.ts';

export type Place = PlaceInBody;

const left = 'M6 60 C6 42 8 32 16 29 C22 27 27 26 27 21 V17';
const right = 'V21 C37 26 42 27 48 29 C56 32 58 42 58 60';

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
