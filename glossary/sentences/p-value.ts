import type { PValue, PValueFigure } from '../figures/p-value.ts';
import { shareOf } from './chance.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

/** By custom, the line below which journals call a result statistically significant. */
const line = 0.05;

/** What a p value says, in one sentence. */
export function chanceOf({ relation, value }: PValue): Sentence {
  if (value === undefined) return 'p-value.notSignificant';
  if (value === 0) return 'p-value.zero';
  const { count, of, about } = shareOf(value);
  const name = { '<': 'fewer', '>': 'moreThan', '=': about ? 'about' : 'exactly' }[relation];
  return [`p-value.${name}`, { count, of }];
}

/** How it stands to the usual line, and what was tested. */
export function aboutChance({ relation, value, sided, tests }: PValue): Sentence[] {
  const below =
    value !== undefined && (relation === '<' ? value <= line : relation === '=' && value < line);
  const above = value !== undefined && (relation === '<' ? value > 1 : value >= line);
  return [
    ...(tests ? [`p-value.${tests}`] : []),
    ...(below ? ['p-value.below'] : []),
    ...(above && !tests ? ['p-value.above'] : []),
    ...(value !== undefined && relation === '=' && value >= 0.04 && value <= 0.06
      ? ['p-value.close']
      : []),
    ...(sided === 1 ? ['p-value.oneSided'] : []),
  ];
}

export function sayPValue(figure: PValueFigure): Said {
  return {
    of: 'study',
    names: 'p-value.names',
    means: [chanceOf(figure)],
    doesNot: 'p-value.doesNot',
    more: aboutChance(figure),
  };
}
