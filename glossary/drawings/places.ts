import type { Drawing, Shape } from './drawing.ts';
import { chest, circle, leader, organs, person, silhouette } from './shapes.ts';

/** How much larger than in shapes.ts the figure is: as high as a drawing may be. */
const scale = 1.15;
const size = [160, 88] as const;

const spine = Array.from({ length: 9 }, (_, i) => `M29.5 ${22 + 4.6 * i}h5v3h-5Z`).join('');
const hips =
  'M31 64C27 60.5 20 59.5 18.5 63C18 67 21 70 24 71C25 74 28 76 31 75V72C28.5 72 27 70.5 27.5 68.5C28 66.5 30.5 66.5 31 64Z' +
  'M33 64C37 60.5 44 59.5 45.5 63C46 67 43 70 40 71C39 74 36 76 33 75V72C35.5 72 37 70.5 36.5 68.5C36 66.5 33.5 66.5 33 64Z';
const armBones = 'M9.5 36a2 2 0 0 1 4 0L12.5 40V62H10V40ZM50.5 36a2 2 0 0 1 4 0L54 40V62H51.5V40Z';
const nodes = [
  ...[27.5, 36.5].map((x) => [x, 25]),
  ...[17.5, 46.5].map((x) => [x, 40]),
  ...[20.5, 43.5].map((x) => [x, 44]),
  ...[23.5, 40.5].map((x) => [x, 69]),
  ...[27.5, 36.5].map((x) => [x, 72]),
] as [number, number][];
const halfBrain =
  'C29.5 2 27.5 3 27 4.7C25.3 5.2 24.8 7.4 25.6 8.8C24.6 10.4 25.8 12.4 27.4 12.6C28.4 14.2 30.4 14.2 31.6 13.2Z';
const otherHalf =
  'C34.5 2 36.5 3 37 4.7C38.7 5.2 39.2 7.4 38.4 8.8C39.4 10.4 38.2 12.4 36.6 12.6C35.6 14.2 33.6 14.2 32.4 13.2Z';

export const breast = marked('breast', [38, 45], [circle(38, 45, 5.5)], [chest]);
export const armpit = marked('armpit', [47, 41], [circle(47, 41, 4)], [chest]);
export const liver = marked('liver', [38, 53], [organs.liver]);
export const lung = marked('lungs', [42, 44], [organs.lungs], ['M32 25V33']);
export const bone = marked('bones', [53, 50], [spine, hips, armBones]);
export const lymphNodes = marked(
  'nodes',
  [46.5, 40],
  nodes.map(([x, y]) => circle(x, y, 2)),
  ['M27.5 25L17.5 40L20.5 44L23.5 69L27.5 72M36.5 25L46.5 40L43.5 44L40.5 69L36.5 72'],
);

/** Head and shoulders alone, nearer. */
export const brain: Drawing = {
  size: [150, 76],
  shapes: [
    ...person(-18, 3, 1.8),
    { role: 'meant', d: `M31.6 3${halfBrain}M32.4 3${otherHalf}`, at: [-18, 3, 1.8] },
    leader([94, 19], [50, 19]),
  ],
  labels: { brain: [98, 22.5] },
};

/** Outside breast and armpit, wherever that is. */
export const body: Drawing = {
  size: [178, 88],
  shapes: [
    { role: 'tint', d: silhouette, at: [0, 0, scale] },
    { role: 'tint', d: circle(32, 10, 8), at: [0, 0, scale] },
    { role: 'thin', d: `M16 76V43M48 76V43`, at: [0, 0, scale] },
    { role: 'bare', d: circle(38, 45, 5.5), at: [0, 0, scale] },
    { role: 'bare', d: circle(47, 41, 4), at: [0, 0, scale] },
    leader([86, 49], [47, 51]),
    leader([86, 72], [46, 72]),
  ],
  labels: { not: [89, 52.5], somewhere: [89, 75.5] },
};

/** A person with a place filled in, and its name beside it. */
function marked(
  key: string,
  [x, y]: [number, number],
  meant: string[],
  faint: string[] = [],
): Drawing {
  const level = y * scale;
  const shapes = (role: Shape['role'], paths: string[]): Shape[] =>
    paths.map((d) => ({ role, d, at: [0, 0, scale] }));
  return {
    size,
    shapes: [
      ...person(0, 0, scale),
      ...shapes('thin', faint),
      ...shapes('meant', meant),
      leader([82, level], [x * scale, level]),
    ],
    labels: { [key]: [86, level + 3.5] },
  };
}
