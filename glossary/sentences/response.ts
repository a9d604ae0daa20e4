import type { ResponseFigure } from '../figures/response.ts';
import type { Share } from '../figures/one-share.ts';
import { aboutChance, chanceOf } from './p-value.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';
import { countsOf } from './share-counts.ts';

/** How many had it: in one group, in two, or in each of several. */
function howMany(shares: readonly Share[]): Sentence[] {
  if (shares.length === 0) return [];
  const { counts, of, about } = countsOf(shares);
  const [first, second] = counts;
  const name = (key: string) => `response.${about ? `${key}About` : key}`;
  if (counts.length === 1)
    return [[name('one'), { count: first!, of }], ...rangeOf(shares[0]!, of)];
  if (counts.length === 2) return [[name('two'), { first: first!, second: second!, of }]];
  return [[name('many'), { list: counts.join(', '), of }]];
}

function rangeOf({ interval }: Share, of: number): Sentence[] {
  if (interval?.high === undefined) return [];
  const [low, high] = [interval.low, interval.high].map((limit) => Math.round((limit * of) / 100));
  return [['response.range', { low: low!, high: high!, of }]];
}

export function sayResponse(figure: ResponseFigure): Said {
  const { measure, shares, also = [], p } = figure;
  const means = howMany(shares);
  const { counts, of } = countsOf(shares);
  const isOtherWay = measure === 'progressive' || measure === 'complete';
  return {
    of: 'study',
    names: `response.${measure}`,
    means: [
      ...means,
      ...also.flatMap((it) => [
        `response.${it.measure}` as Sentence,
        ...howMany([{ percent: it.share.percent }]),
      ]),
    ],
    doesNot: measure === 'pathologic' ? 'response.elsewhere' : 'response.doesNot',
    more: [
      ...(measure === 'pathologic'
        ? ['response.insitu']
        : [...(isOtherWay ? [] : ['response.useful']), 'response.rules']),
      ...(p ? [chanceOf(p), ...aboutChance(p), 'p-value.doesNot'] : []),
    ],
    ...(also.length === 0 &&
      (counts.length === 1 || counts.length === 2) && {
        picture: {
          kind: 'icons' as const,
          of,
          groups: counts.map((filled) => ({
            filled,
            label: ['response.label', { filled, of }] as Sentence,
          })),
          alt: means[0]!,
        },
      }),
  };
}
