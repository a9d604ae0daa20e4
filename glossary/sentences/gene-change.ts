import type { GeneChangeFigure } from '../figures/gene-change.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

export function sayGeneChange({ gene, changes, uncertain }: GeneChangeFigure): Said {
  const spots: Sentence[] =
    changes.length === 0
      ? []
      : [
          [
            changes.length === 1 ? 'gene-change.spot' : 'gene-change.spots',
            { changes: changes.join(', ') },
          ],
        ];
  const names: Sentence = gene
    ? [changes.length > 1 ? 'gene-change.namesMore' : 'gene-change.names', { gene }]
    : 'gene-change.namesAny';
  return {
    of: 'report',
    names,
    means: [...spots, ...(uncertain ? ['gene-change.uncertain', 'gene-change.notPositive'] : [])],
    doesNot: uncertain ? 'gene-change.later' : 'gene-change.doesNot',
    more: ['gene-change.origin'],
  };
}
