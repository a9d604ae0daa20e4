import type { Drawing } from './drawing.ts';
import { arrow, circle, leader, organs, person } from './shapes.ts';

const figure = [0, 0, 1.15] as const;

export const primaryAndMetastasis: Drawing = {
  size: [164, 88],
  shapes: [
    ...person(...figure),
    { role: 'thin', d: organs.liver, at: figure },
    { role: 'meant', d: circle(44, 47, 6) },
    { role: 'meant', d: circle(29, 64, 4) },
    ...arrow([39, 52], [32, 59]),
    leader([82, 47], [46, 47]),
    leader([82, 66], [31, 64]),
  ],
  labels: { first: [86, 50.5], metastasis: [86, 69.5] },
};

export const seeding: Drawing = {
  size: [164, 88],
  shapes: [
    {
      role: 'meant',
      d: 'M26 32C32 24 46 24 51 32C59 37 58 50 51 56C45 64 30 63 25 56C17 50 18 37 26 32Z',
    },
    {
      role: 'meant',
      d: 'M120 38C124 32 133 33 136 38C141 42 141 49 135 52C131 57 123 56 120 51C115 48 115 42 120 38Z',
    },
    ...arrow([60, 35], [113, 36], -26),
    ...arrow([113, 52], [60, 53], -26),
    ...[
      [76, 24.4],
      [87, 22.4],
      [98, 24.6],
      [76, 63.6],
      [87, 65.6],
      [98, 63.4],
    ].map(([x, y]) => ({ role: 'meant' as const, d: circle(x!, y!, 2.8) })),
  ],
  labels: {
    first: [38, 85, 'middle'],
    metastasis: [128, 85, 'middle'],
    outward: [87, 15, 'middle'],
    back: [87, 58, 'middle'],
  },
};
