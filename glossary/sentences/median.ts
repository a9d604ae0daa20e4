import type { Measure } from '../figures/measure.ts';
import type { MedianFigure } from '../figures/median.ts';
import type { Middle } from '../figures/middles.ts';
import { aboutRange, rangeOf } from './interval.ts';
import { rangeOfOne, unitWord, which } from './number.ts';
import { aboutChance, chanceOf } from './p-value.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

export function sayMedian(figure: MedianFigure): Said {
  const { of, values, p, survival } = figure;
  const [first, second] = values;
  const intervals = values.flatMap(({ interval }) => interval ?? []);
  return {
    of: 'study',
    names: 'median.names',
    means: [
      ...values.map((middle, i) => middleOf(of, middle, which(i, values.length))),
      ...(values.some(({ about }) => about) ? ['median.rounded'] : []),
      ...(second ? differenceOf(first, second) : []),
      ...(!second && first.interval ? [rangeOf(first.interval)] : []),
    ],
    doesNot: second && of !== 'age' ? 'median.which' : doesNot(of),
    more: [
      ...(second ? [doesNot(of)] : []),
      ...(second
        ? values.flatMap(({ interval }, i) => (interval ? [rangeOfOne(interval, i)] : []))
        : []),
      ...(intervals[0] ? aboutRange(intervals[0]) : []),
      ...(p ? [chanceOf(p), ...aboutChance(p), 'p-value.doesNot'] : []),
    ],
    ...(survival && { about: 'survival' }),
  };
}

function middleOf(of: Measure, { value, unit }: Middle, label: string): Sentence {
  if (value === undefined)
    return [of === 'survival' ? 'median.unreachedSurvival' : 'median.unreached', { which: label }];
  return [`median.${of}`, { which: label, value, unit: unitWord(unit!, value) }];
}

/** How far two middles are apart, where both are plain numbers of one unit. */
function differenceOf(first: Middle, second: Middle): Sentence[] {
  if (first.value === undefined || second.value === undefined || first.unit !== second.unit)
    return [];
  const exact = Math.abs(first.value - second.value);
  const difference = Number(exact.toFixed(exact < 10 ? 1 : 0));
  if (difference === 0) return [];
  return [['median.difference', { difference, unit: unitWord(first.unit!, difference) }]];
}

function doesNot(of: Measure): Sentence {
  if (of === 'watched') return 'median.late';
  return of === 'age' || of === 'other' ? 'median.spread' : 'median.forecast';
}
