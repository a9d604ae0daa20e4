import type { CountFigure } from '../figures/count.ts';
import type { Said } from './said.ts';

export function sayCount({ count, noun, people, of, percent }: CountFigure): Said {
  return {
    // What is said of groups of people does not fit tumors or samples.
    of: noun && !people ? 'report' : 'study',
    names: 'count.names',
    means: [
      noun ? ['count.noun', { count, noun }] : ['count.plain', { count }],
      ...(noun ? [] : ['count.usually']),
      ...(of === undefined ? [] : [['count.of', { of }] as [string, { of: number }]]),
      ...(percent === undefined
        ? []
        : [['count.share', { percent: Math.round(percent) }] as [string, { percent: number }]]),
    ],
    doesNot: 'count.doesNot',
  };
}
