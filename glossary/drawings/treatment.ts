import type { Drawing } from './drawing.ts';
import { arrow, circle, leader, person } from './shapes.ts';

/** Small stars of frost, between the edge of the tumor and that of the ice. */
const frost = [
  [78, 21],
  [98, 32],
  [100, 57],
  [82, 67],
  [60, 62],
  [58, 28],
].map(([x, y]) => `M${x! - 3} ${y}h6M${x! - 1.5} ${y! - 2.6}l3 5.2M${x! + 1.5} ${y! - 2.6}l-3 5.2`);

export const cryoablation: Drawing = {
  size: [162, 88],
  shapes: [
    { role: 'skin', d: 'M162 0H42C34 28 34 60 42 88H162Z' },
    { role: 'thin', d: 'M42 0C34 28 34 60 42 88' },
    { role: 'tint', d: circle(79, 44, 32) },
    {
      role: 'meant',
      d: 'M70 30C78 25 91 30 94 40C97 50 89 60 78 59C68 59 61 52 62 43C62 37 65 33 70 30Z',
    },
    ...frost.map((d) => ({ role: 'thin' as const, d })),
    { role: 'bare', d: 'M18 42H82L88 44.5L82 47H18Z' },
    { role: 'bare', d: 'M2 38.5H18V50.5H2Z' },
    leader([120, 24], [106, 26]),
    leader([120, 50], [90, 50]),
  ],
  labels: { ice: [123, 27], tumor: [123, 53.5], probe: [1, 32] },
};

/** A piece of tissue, by the middle of it. */
const piece = (x: number) => ({
  role: 'tint' as const,
  d: `M${x - 20} 17H${x + 20}Q${x + 30} 17 ${x + 30} 27V53Q${x + 30} 63 ${x + 20} 63H${x - 20}Q${x - 30} 63 ${x - 30} 53V27Q${x - 30} 17 ${x - 20} 17Z`,
});

export const margins: Drawing = {
  size: [172, 90],
  shapes: [
    piece(44),
    piece(128),
    { role: 'meant', d: circle(44, 40, 12) },
    {
      role: 'meant',
      d: 'M158 27V53C153 55 143 55 138 50C133 45 133 36 138 31C143 26 153 25 158 27Z',
    },
  ],
  labels: {
    removed: [86, 10, 'middle'],
    clear: [44, 75, 'middle'],
    free: [44, 86, 'middle'],
    positive: [128, 75, 'middle'],
    reached: [128, 86, 'middle'],
  },
};

/** A shoulder from the front: from the breast to the armpit. */
export const sentinelNode: Drawing = {
  size: [176, 88],
  shapes: [
    ...person(-66, -50, 2.4),
    { role: 'thin', d: 'M45 42L51 34M45 42L57 43M45 42L43 31' },
    { role: 'meant', d: circle(24, 62, 7.5) },
    ...arrow([30, 56], [39, 47]),
    { role: 'bold', d: circle(44, 42, 5.5) },
    ...[circle(52, 33, 3.5), circle(58, 43, 3.5), circle(43, 29, 3.5)].map((d) => ({
      role: 'bare' as const,
      d,
    })),
    leader([84, 22], [54, 32]),
    leader([84, 50], [47, 44]),
    leader([84, 76], [28, 64]),
  ],
  labels: { others: [87, 24], first: [87, 53.5], tumor: [87, 79.5] },
};
