import type { RadiationDoseFigure } from '../figures/radiation-dose.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

export function sayRadiationDose(figure: RadiationDoseFigure): Said {
  const parted = (figure.fractions ?? 1) > 1 || figure.total === undefined;
  return {
    of: 'either',
    names: ['radiation-dose.names', { unit: 'Gy' }],
    means: [planOf(figure)],
    doesNot: 'radiation-dose.doesNot',
    more: [
      ...(figure.fractions || parted ? ['radiation-dose.fraction'] : []),
      ...(parted ? ['radiation-dose.compare'] : []),
      'radiation-dose.unit',
    ],
  };
}

function planOf({ total, upTo, fractions, each }: RadiationDoseFigure): Sentence {
  if (total === undefined) return ['radiation-dose.each', { each: each! }];
  if (upTo !== undefined) return ['radiation-dose.range', { total, upTo, unit: 'Gy' }];
  if (fractions === undefined) return ['radiation-dose.total', { total }];
  if (fractions === 1) return ['radiation-dose.once', { total }];
  const about = Math.abs(total - fractions * each!) > 1e-6;
  return [
    about ? 'radiation-dose.partsAbout' : 'radiation-dose.parts',
    { total, fractions, each: each! },
  ];
}
