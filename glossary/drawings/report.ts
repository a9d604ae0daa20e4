import type { Drawing } from './drawing.ts';
import { arrow, circle, leader, person } from './shapes.ts';

/** How far to the right the cells stand. */
const cells = [6, 0, 1] as const;

export const stageAndGrade: Drawing = {
  size: [166, 90],
  shapes: [
    ...person(10, 2, 0.8),
    { role: 'meant', d: circle(40, 36, 3.5) },
    ...arrow([37, 40], [32, 51]),
    ...arrow([43, 33], [51, 26]),
    { role: 'thin', d: 'M74 4V84' },
    { role: 'tint', d: circle(97, 18, 8.5), at: cells },
    { role: 'tint', d: circle(97, 44, 8.5), at: cells },
    { role: 'meant', d: `${circle(97, 18, 2.5)}${circle(97, 44, 2.5)}`, at: cells },
    {
      role: 'tint',
      d: 'M120 11C127 6 139 10 138 18C143 26 134 32 127 29C119 32 112 25 116 19C115 15 116 12 120 11ZM122 37C128 34 137 36 137 43C142 48 136 57 129 54C123 59 113 54 116 47C113 41 117 37 122 37Z',
      at: cells,
    },
    {
      role: 'meant',
      d: 'M122 15C128 12 134 17 131 22C129 26 121 26 120 21C120 18 120 17 122 15ZM124 42C129 39 133 43 131 48C128 52 122 51 121 47C121 45 122 43 124 42Z',
      at: cells,
    },
  ],
  labels: {
    stage: [36, 75, 'middle'],
    far: [36, 86, 'middle'],
    grade: [121, 75, 'middle'],
    cells: [121, 86, 'middle'],
  },
};

export const receptor: Drawing = {
  size: [160, 88],
  shapes: [
    { role: 'tint', d: 'M2 88V70C14 52 86 52 98 70V88Z' },
    { role: 'ink', d: 'M28 59V49L19 38M28 49L37 38M72 59V49L63 38M72 49L81 38' },
    { role: 'meant', d: 'M28 45L20.5 36L28 27L35.5 36Z' },
    { role: 'meant', d: 'M72 21L64.5 12L72 3L79.5 12Z' },
    ...arrow([72, 25], [72, 40]),
    leader([106, 14], [77, 12]),
    leader([106, 46], [76, 45]),
    leader([106, 76], [88, 76]),
  ],
  labels: { signal: [108, 17.5], receptor: [108, 49.5], cell: [108, 79.5] },
};
