import type { Interval, IntervalFigure } from '../figures/interval.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

type Verdict = 'includes' | 'excludes' | 'touches';

function verdictOf({ low, high }: Interval, same: 0 | 1): Verdict {
  if (low === same || high === same) return 'touches';
  return low < same && (high === undefined || high > same) ? 'includes' : 'excludes';
}

/** The range, and what it says of a value at which nothing differs: 1 for ratios, 0 for differences. */
export function rangeOf(interval: Interval, same?: 0 | 1): Sentence {
  const { low, high, unit } = interval;
  const of = (limit: number) => (unit ? `${limit}%` : limit);
  const ends = { low: of(low), high: high === undefined ? '=interval.noEnd' : of(high) };
  if (same === undefined) return ['interval.range', ends];
  return [`interval.${verdictOf(interval, same)}`, { ...ends, same }];
}

/** What there is to know of a range besides whether it includes "no difference". */
export function aboutRange(interval: Interval, same?: 0 | 1): Sentence[] {
  const { level, high, credible } = interval;
  const includes = same !== undefined && verdictOf(interval, same) === 'includes';
  return [
    credible ? ['interval.credible', { level: level ?? 95 }] : 'interval.fits',
    ...(same === undefined ? [] : [includes ? 'interval.notAlike' : 'interval.notSize']),
    ...(level === undefined ? ['interval.noLevel'] : []),
    ...(level !== undefined && level < 95 ? [['interval.narrower', { level }] as Sentence] : []),
    ...(high === undefined ? ['interval.unreached'] : []),
  ];
}

export function sayInterval(figure: IntervalFigure): Said {
  const { same, low, high } = figure;
  return {
    of: 'study',
    names: 'interval.names',
    means: [rangeOf(figure, same)],
    doesNot: 'interval.doesNot',
    more: aboutRange(figure, same),
    ...(same !== undefined && {
      picture: {
        kind: 'axis',
        same,
        low,
        ...(high !== undefined && { high }),
        alt: rangeOf(figure),
      },
    }),
  };
}
