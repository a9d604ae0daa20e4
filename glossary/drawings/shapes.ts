import type { Shape } from './drawing.ts';

/** From the neck over both shoulders down to the elbows, of a person 64 wide: no woman, no man. */
export const shoulders = [
  'C6 42 8 32 16 29C22 27 27 26 27 21V17',
  'V21C37 26 42 27 48 29C56 32 58 42 58 60',
] as const;

/** As far down as the hips, which stand 76 below the top of the head. */
const left = `M6 76V60${shoulders[0]}`;
const right = `${shoulders[1]}V76`;

type At = NonNullable<Shape['at']>;

/** Her or his edge, without the head. */
export const silhouette = `${left}H37${right}Z`;

/** The person in whom places are shown. */
export function person(...at: At): Shape[] {
  return [
    { role: 'skin', d: silhouette, at },
    { role: 'thin', d: `${left}M37 17${right}M16 76V42M48 76V42`, at },
    { role: 'skin', d: circle(32, 10, 8), at },
    { role: 'thin', d: circle(32, 10, 8), at },
  ];
}

/** Two faint arcs below the chest. */
export const chest = 'M20 45q5 5 11 0M33 45q6 5 11 0';

export const organs = {
  liver:
    'M18.5 61C17.5 54 20 50.5 26 50C33 49.5 39 50.5 44 52.5C40 56 35 56 32 59C28 63 22 66 18.5 61Z',
  lungs:
    'M28.5 32C24.5 31 19.5 38 18.5 51C18.5 54 21 53.5 23 52.5C26 51 30 52 30 48V35C30 33 29.5 32.3 28.5 32Z' +
    'M35.5 32C39.5 31 44.5 38 45.5 51C45.5 54 43 53.5 41 52.5C38.5 51 37.5 50.5 37.5 47C35.5 46 34 45 34 42V35C34 33 34.5 32.3 35.5 32Z',
};

export function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
}

/** A line with a head at its end. `bend`: how far its middle is moved aside. */
export function arrow(from: Point, to: Point, bend = 0): Shape[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const middle: Point = [
    from[0] + dx / 2 - (dy / length) * bend,
    from[1] + dy / 2 + (dx / length) * bend,
  ];
  const turn = Math.atan2(to[1] - middle[1], to[0] - middle[0]);
  const back = (side: number) =>
    place([to[0] - 7 * Math.cos(turn + side), to[1] - 7 * Math.sin(turn + side)]);
  const neck: Point = [to[0] - 4 * Math.cos(turn), to[1] - 4 * Math.sin(turn)];
  return [
    { role: 'ink', d: `M${place(from)}Q${place(middle)} ${place(neck)}` },
    { role: 'tip', d: `M${place(to)}L${back(0.5)}L${back(-0.5)}Z` },
  ];
}

export function leader(from: Point, to: Point): Shape {
  return { role: 'leader', d: `M${place(from)}L${place(to)}` };
}

type Point = readonly [x: number, y: number];

const place = ([x, y]: Point) => `${round(x)} ${round(y)}`;
const round = (value: number) => Math.round(value * 10) / 10;
