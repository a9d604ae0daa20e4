import type { RecistFigure } from '../figures/recist.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

/** Of all that were counted, how many were CR or PR; only where every class has its number. */
function responded(codes: RecistFigure['codes']): Sentence[] {
  const countOf = (change: string) => codes.find((it) => it.change === change)?.count;
  const all = ['complete', 'partial', 'stable', 'progressive'].map(countOf);
  if (all.includes(undefined)) return [];
  const total = codes.reduce((sum, { count = 0 }) => sum + count, 0);
  return [['recist.responded', { count: all[0]! + all[1]!, total }]];
}

export function sayRecist({ codes }: RecistFigure): Said {
  const whole = codes.map(({ code, change }): Sentence => [`recist.${change}`, { code }]);
  const isList = codes.length > 1;
  return {
    of: isList ? 'study' : 'report',
    names: 'recist.names',
    means: isList
      ? [
          ...codes.map(({ code, change }): Sentence => [`recist.${change}Short`, { code }]),
          ...responded(codes),
        ]
      : whole,
    doesNot: 'recist.doesNot',
    more: [
      ...(isList ? whole : []),
      ...(isList || codes[0]!.change === 'stable' ? ['recist.useful'] : []),
      'recist.targets',
    ],
  };
}
