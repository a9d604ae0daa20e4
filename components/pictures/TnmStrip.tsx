import type { DrawnPicture } from '../../glossary/explanation.ts';
import { Body, type Place } from './Body.tsx';

type Props = Omit<Extract<DrawnPicture, { kind: 'tnm' }>, 'kind' | 'alt'>;

/** Three letters with what is printed after them, and where in the body each of them looks. */
export function TnmStrip({ t, n, m }: Props) {
  return (
    <div class="boxes" aria-hidden="true">
      <Box letter="T" value={t} place="breast" />
      <Box letter="N" value={n} place="armpit" />
      <Box letter="M" value={m} place="body" />
    </div>
  );
}

function Box({
  letter,
  value,
  place,
}: {
  letter: string;
  value: string | undefined;
  place: Place;
}) {
  return (
    <div class={value === undefined ? 'box unknown' : 'box'} data-letter={letter}>
      <Body place={place} />
      <p>
        {letter}
        <b>{value ?? '?'}</b>
      </p>
    </div>
  );
}
