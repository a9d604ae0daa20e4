import type { HeterogeneityFigure, PooledFigure } from '../figures/pooled.ts';
import { rangeOf } from './interval.ts';
import { chanceOf } from './p-value.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

/** By custom: up to 40% may not matter, from 75% on it is a lot. */
function degree(percent: number): string {
  if (percent === 0) return 'none';
  if (percent <= 40) return 'little';
  return percent < 75 ? 'some' : 'lot';
}

export function sayHeterogeneity({ percent, interval, p }: HeterogeneityFigure): Said {
  const means: Sentence[] =
    percent === undefined
      ? ['heterogeneity.q']
      : [
          [`heterogeneity.${degree(percent)}`, { percent }],
          ...(interval ? [rangeOf(interval)] : []),
        ];
  return {
    of: 'study',
    names: 'heterogeneity.names',
    means: [...means, ...(p && percent === undefined ? [chanceOf(p)] : [])],
    doesNot: 'heterogeneity.doesNot',
    more: [
      ...(percent === undefined ? [] : ['heterogeneity.scale']),
      'heterogeneity.why',
      ...(p ? ['p-value.heterogeneity', chanceOf(p)] : []),
    ],
  };
}

export function sayPooled({ studies, people }: PooledFigure): Said {
  return {
    of: 'study',
    names: 'pooled.names',
    means: [['pooled.size', { studies, people }]],
    doesNot: 'pooled.doesNot',
    more: ['pooled.each'],
  };
}
