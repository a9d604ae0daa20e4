import type { Interface } from '../../glossary/interface.ts';

interface Place {
  ring: [number, number];
  /** What a line leads to from there. */
  part?: [number, number];
}

/** Where the number of each part stands, in the order of the words. */
const places: Place[] = [
  { ring: [96, 40], part: [96, 82] },
  { ring: [16, 110] },
  { ring: [16, 70] },
  { ring: [362, 72], part: [294, 108] },
  { ring: [362, 180], part: [340, 152] },
  { ring: [186, 202], part: [216, 158] },
  { ring: [140, 218] },
];

/** The freezing probe from inside. The numbers in the drawing are those of the list below it. */
export function Probe({ words }: { words: Interface['guidance']['probe'] }) {
  return (
    <figure class="probe">
      <div role="img" aria-label={words.alt}>
        <svg viewBox="0 0 380 232" aria-hidden="true">
          <rect class="body" x="140" y="8" width="240" height="200" />
          <path class="skin" d="M140 8 V204" />
          <ellipse class="ice" cx="265" cy="110" rx="86" ry="80" />
          <ellipse class="tumor" cx="265" cy="110" rx="64" ry="58" />
          <path class="tube" d="M44 82 H262 Q292 88 298 110 Q292 132 262 138 H44 Z" />
          <path class="inner" d="M44 99 H248 M44 121 H248" />
          <Arrow d="M30 110 H238" tip="M230 104 L240 110 L230 116" />
          <Arrow d="M250 107 C280 105 280 91 256 91 H36" tip="M44 85 L34 91 L44 97" />
          <Arrow d="M250 113 C280 115 280 129 256 129 H36" tip="M44 123 L34 129 L44 135" />
          {places.map((place, i) => (
            <Label key={words.parts[i]} number={i + 1} {...place} />
          ))}
        </svg>
      </div>
      <ol>
        {words.parts.map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ol>
      <p>
        {words.gas} {words.scale}
      </p>
    </figure>
  );
}

function Arrow({ d, tip }: { d: string; tip: string }) {
  return (
    <>
      <path class="gas" d={d} />
      <path class="gas" d={tip} />
    </>
  );
}

/** A number in a ring, with a line to what it means. */
function Label({ number, ring, part = ring }: { number: number } & Place) {
  return (
    <>
      <line class="leader" x1={ring[0]} y1={ring[1]} x2={part[0]} y2={part[1]} />
      <circle class="ring" cx={ring[0]} cy={ring[1]} r="13" />
      <text x={ring[0]} y={ring[1]} dy="0.35em" text-anchor="middle">
        {number}
      </text>
    </>
  );
}
