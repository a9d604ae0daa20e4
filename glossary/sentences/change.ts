import type { ChangeFigure } from '../figures/change.ts';
import { aboutRange, rangeOf } from './interval.ts';
import { aboutChance, chanceOf } from './p-value.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

export function sayChange(figure: ChangeFigure): Said {
  const { by, direction = 'apart', of, interval, p, survival } = figure;
  const same = by === 'times' ? 1 : 0;
  const value = Math.abs(figure.value);
  const unknown =
    by === 'points'
      ? 'change.start'
      : direction === 'lower'
        ? 'change.thanLower'
        : 'change.thanHigher';
  return {
    of: 'study',
    names: by === 'points' ? 'change.absolute' : 'change.relative',
    means: [
      by === 'points'
        ? ofHundred(value)
        : [`change.${by === 'times' ? 'times' : direction}`, { value }],
      ...(interval ? [rangeOf(interval, same)] : []),
    ],
    doesNot: of === 'odds' ? 'odds-ratio.doesNot' : unknown,
    more: [
      ...(of === 'odds' ? [unknown] : []),
      ...(of === 'hazard' ? ['hazard-ratio.doesNot'] : []),
      ...(by === 'points' ? [] : ['change.small']),
      ...(interval ? aboutRange(interval, same) : []),
      ...(p ? [chanceOf(p), ...aboutChance(p), 'p-value.doesNot'] : []),
    ],
    ...(interval && {
      picture: {
        kind: 'axis',
        same,
        value: figure.value,
        low: interval.low,
        ...(interval.high !== undefined && { high: interval.high }),
        alt: rangeOf(interval),
      },
    }),
    ...(survival && { about: 'survival' }),
  };
}

/** Percentage points as people: so many of 100, or of 1,000 where that is less than one. */
function ofHundred(points: number): Sentence {
  const of = points < 1 ? 1000 : 100;
  const exact = Number(((points * of) / 100).toFixed(6));
  const count = Math.max(1, Math.round(exact));
  return [exact === count ? 'change.points' : 'change.pointsAbout', { of, count }];
}
