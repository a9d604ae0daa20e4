import type { NeededToTreatFigure } from '../figures/needed-to-treat.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

/** For every so many people, one more; of 100 people, where the number is no whole one. */
function howMany({ count, harm }: NeededToTreatFigure): Sentence {
  const key = harm ? 'harm' : 'benefit';
  if (Number.isInteger(count) && count > 1)
    return [`needed-to-treat.${key}`, { count, rest: count - 1 }];
  return [`needed-to-treat.${key}Of100`, { more: Math.round(100 / count) }];
}

export function sayNeededToTreat(figure: NeededToTreatFigure): Said {
  const { harm, interval, unclear, time } = figure;
  return {
    of: 'study',
    names: harm ? 'needed-to-treat.namesHarm' : 'needed-to-treat.names',
    means: unclear
      ? ['needed-to-treat.unclear']
      : [
          howMany(figure),
          ...(interval?.high === undefined
            ? []
            : [['needed-to-treat.range', { low: interval.low, high: interval.high }] as Sentence]),
          ...(time ? [['needed-to-treat.time', { time }] as Sentence] : []),
        ],
    doesNot: unclear
      ? 'needed-to-treat.unclearNot'
      : time
        ? 'needed-to-treat.doesNot'
        : 'needed-to-treat.noTime',
    more: [
      ...(harm || unclear ? [] : ['needed-to-treat.sideEffects']),
      ...(unclear || time ? [] : ['needed-to-treat.doesNot']),
      ...(interval ? ['interval.fits'] : []),
    ],
  };
}
