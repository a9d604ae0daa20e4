import type { Drawing, Shape } from './drawing.ts';
import { arrow, circle } from './shapes.ts';

/** Somebody in a study; all alike. */
const somebody = (x: number, y: number): Shape => ({
  role: 'meant',
  d: `${circle(x, y, 2.8)}M${x - 5} ${y + 9.5}C${x - 5} ${y + 2.5} ${x + 5} ${y + 2.5} ${x + 5} ${y + 9.5}Z`,
});

export const randomization: Drawing = {
  size: [156, 88],
  shapes: [
    ...[8, 25, 42, 59].flatMap((y) => [somebody(9, y + 6), somebody(22, y + 6)]),
    ...[7, 23].flatMap((y) => [somebody(86, y), somebody(99, y)]),
    ...[58, 74].flatMap((y) => [somebody(86, y), somebody(99, y)]),
    ...arrow([33, 42], [76, 21]),
    ...arrow([33, 47], [76, 68]),
  ],
  labels: { chance: [54, 48], one: [110, 22], two: [110, 73] },
};

export const interval: Drawing = {
  size: [150, 88],
  shapes: [
    { role: 'thin', d: 'M6 66H144M29 62v8M52 62v8M75 62v8M98 62v8M121 62v8' },
    { role: 'tint', d: 'M33 24H121V32H33Z' },
    { role: 'ink', d: 'M33 19V37M121 19V37' },
    { role: 'meant', d: circle(68, 28, 6.5) },
    { role: 'thin', d: 'M33 41V45H121V41' },
  ],
  labels: {
    estimate: [68, 14, 'middle'],
    range: [77, 56, 'middle'],
    lower: [6, 82],
    higher: [144, 82, 'end'],
  },
};

/** Half as often and twice as often are as far from 1; nothing tells how many people. */
export const hazardRatio: Drawing = {
  size: [164, 88],
  shapes: [
    ...arrow([82, 32], [4, 32]),
    ...arrow([82, 32], [160, 32]),
    { role: 'thin', d: 'M40 27v10M124 27v10' },
    { role: 'ink', d: 'M82 17V41' },
  ],
  labels: {
    same: [82, 11, 'middle'],
    half: [40, 52, 'middle'],
    one: [82, 52, 'middle'],
    double: [124, 52, 'middle'],
    less: [40, 71, 'middle'],
    lessWhere: [40, 83, 'middle'],
    more: [124, 71, 'middle'],
    moreWhere: [124, 83, 'middle'],
  },
};
