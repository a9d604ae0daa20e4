import type { RatioFigure } from '../figures/ratio.ts';
import type { Interval } from '../figures/interval.ts';
import type { PValue } from '../figures/p-value.ts';
import { aboutRange, rangeOf } from './interval.ts';
import { aboutChance, chanceOf } from './p-value.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

/** Ratios that have a plain name, and how far a value may be from one of them, as a share. */
const plainRatios: [number, string][] = [
  [0.1, 'tenth'],
  [0.2, 'fifth'],
  [0.25, 'quarter'],
  [0.333, 'third'],
  [0.4, 'twoFifths'],
  [0.5, 'half'],
  [0.6, 'threeFifths'],
  [0.667, 'twoThirds'],
  [0.75, 'threeQuarters'],
  [0.8, 'fourFifths'],
  [0.9, 'nineTenths'],
  [1, 'same'],
  [1.25, 'quarterMore'],
  [1.333, 'thirdMore'],
  [1.5, 'halfMore'],
  [2, 'twice'],
  [2.5, 'twoAndHalf'],
  [3, 'threeTimes'],
  [4, 'fourTimes'],
  [5, 'fiveTimes'],
];
const near = 0.06;

/** "about two thirds of the pace", or the plain number of times. */
function pace(kind: string, value: number): Sentence {
  const [nearest, name] = plainRatios.toSorted(
    ([a], [b]) => Math.abs(Math.log(value / a)) - Math.abs(Math.log(value / b)),
  )[0]!;
  // "Half as likely" and "twice as likely", but not "a third of as likely".
  const isPart = kind === 'risk-ratio' && nearest < 1 && name !== 'half';
  if (isPart || Math.abs(value / nearest - 1) > near) return [`${kind}.times`, { value }];
  if (nearest === 1) return [`${kind}.same`, { value }];
  return [`${kind}.pace`, { value, pace: `=ratio.${name}` }];
}

export function sayRatio(figure: RatioFigure): Said {
  const { kind, value, event, adjusted, competing, interval, p, margin, notWorse } = figure;
  const side = value < 1 ? 'below' : value > 1 ? 'above' : 'one';
  const same = margin === undefined && !notWorse ? 1 : undefined;
  return {
    of: 'study',
    names: [`${kind}.names`, { event: `=ratio.${event ?? 'event'}` }],
    means: [
      pace(kind, value),
      ...(interval && margin === undefined ? [rangeOf(interval, same)] : []),
      ...(margin === undefined ? [] : [marginVerdict(figure)]),
      ...(margin === undefined && notWorse ? ['ratio.notWorse'] : []),
    ],
    doesNot: `${kind}.${side}`,
    more: [
      ...(adjusted ? ['ratio.adjusted'] : []),
      ...(competing ? ['ratio.competing'] : []),
      ...(interval ? aboutRange(interval, same) : []),
      ...(p ? [chanceOf(p), ...aboutChance(p), 'p-value.doesNot'] : []),
      ...(interval && p && isAtOdds(interval, p, same) ? ['ratio.atOdds'] : []),
      ...(kind === 'odds-ratio' ? ['odds-ratio.odds'] : []),
      ...(kind === 'risk-ratio' && value < 10 ? [forEveryHundred(value)] : []),
      `${kind}.doesNot`,
    ],
    picture: {
      kind: 'axis',
      same: 1,
      value,
      ...(interval && { low: interval.low }),
      ...(interval?.high !== undefined && { high: interval.high }),
      alt: interval
        ? ['ratio.axisRange', { value, low: interval.low, high: interval.high ?? '=ratio.noEnd' }]
        : ['ratio.axis', { value }],
    },
    ...((figure.survival || (event && /death/i.test(event))) && { about: 'survival' as const }),
  };
}

/** A risk ratio as people: so many for every 100 in the other group. */
function forEveryHundred(value: number): Sentence {
  return ['risk-ratio.hundred', { count: Math.round(value * 100) }];
}

/** Whether one of a range and its p value says "chance is likely", and the other one does not. */
function isAtOdds({ low, high, level = 95 }: Interval, p: PValue, same?: 1): boolean {
  if (level !== 95 || high === undefined || same === undefined || p.tests || p.sided === 1)
    return false;
  const { relation, value = 1 } = p;
  const small = relation === '<' ? value <= 0.05 : relation === '=' && value < 0.045;
  const large = relation !== '<' && value > 0.055;
  return low < same && high > same ? small : (low > same || high < same) && large;
}

function marginVerdict({ interval, margin }: RatioFigure): Sentence {
  if (interval?.high === undefined) return ['ratio.margin', { margin: margin! }];
  const { low, high } = interval;
  return [`ratio.${high < margin! ? 'within' : 'notWithin'}`, { margin: margin!, low, high }];
}
