import type { MarginFigure } from '../figures/margin.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

export function sayMargin({ left, edge, ink, distance }: MarginFigure): Said {
  return {
    of: 'report',
    names: 'margin.names',
    means: [
      ...(left ?? []).toSorted().map((it): Sentence => [`margin.r${it}`, { code: `R${it}` }]),
      ...(edge && ink ? [`margin.ink${edge === 'clear' ? 'Free' : 'Touched'}`] : []),
      ...(edge && !ink ? [`margin.${edge}`] : []),
      ...(distance ? ['margin.distance'] : []),
    ],
    doesNot: 'margin.doesNot',
    more: [
      ...(left ? [['margin.codes', { letter: 'R' }] as Sentence] : []),
      ...(edge === 'positive' && !ink ? ['margin.found'] : []),
      'margin.standard',
    ],
  };
}
