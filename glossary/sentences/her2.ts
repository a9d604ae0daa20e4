import { type Her2, type Her2Figure, resultOf } from '../figures/her2.ts';
import { scaleOf } from './amount.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

const genes = {
  amplified: 'geneAmplified',
  'not-amplified': 'geneNot',
  equivocal: 'geneEquivocal',
};

/** What the tests found, and what their results count as. */
export function resultsOf(her2: Her2): Sentence[] {
  const { score, gene, called } = her2;
  if (called === 'ultralow') return ['her2.ultralow'];
  if (called === 'low') return ['her2.low', 'her2.lowIs'];
  if (!score) return [gene ? `her2.${genes[gene]}` : copiesOf(her2)];
  const [low, high] = score;
  if (low === 2 && high === 2) return twoOf(her2);
  const also: Sentence[] = gene && low === 3 ? [`her2.${genes[gene]}`] : [];
  if (low === high) return [`her2.${['zero', 'one', '', 'three'][low]}`, ...also];
  if (high === 1) return ['her2.zeroOne'];
  if (high === 2 && gene === 'not-amplified') return [low === 0 ? 'her2.upToTwo' : 'her2.oneTwo'];
  return ['her2.steps', ...(called === 'positive' ? ['her2.counted'] : [])];
}

function twoOf(her2: Her2): Sentence[] {
  const result = resultOf(her2);
  const { gene } = her2;
  if (gene === 'amplified') return ['her2.twoTest', 'her2.extra', 'her2.positive'];
  if (gene === 'not-amplified') return ['her2.twoTest', 'her2.notExtra', 'her2.negative'];
  if (result === 'positive' || result === 'negative') return ['her2.twoTest', `her2.${result}`];
  return ['her2.two'];
}

function copiesOf(her2: Her2): Sentence {
  const result = resultOf(her2);
  if (her2.called === 'equivocal') return 'her2.equivocal';
  return result === 'positive'
    ? 'her2.geneAmplified'
    : result === 'negative'
      ? 'her2.geneNot'
      : 'her2.geneUnclear';
}

export function sayHer2(figure: Her2Figure): Said {
  const { score, gene, ratio, copies, called } = figure;
  const isLow =
    score?.[1] === 1 || (score?.[1] === 2 && gene === 'not-amplified') || called === 'low';
  return {
    of: 'report',
    names: score || called ? 'her2.names' : 'her2.namesGene',
    means: resultsOf(figure),
    doesNot: 'her2.doesNot',
    more: [
      ...(isLow ? ['her2.lowLabel', 'her2.lowRule'] : []),
      ...(called === 'low' ? ['her2.lowNegative'] : []),
      ...(called === 'ultralow' ? ['her2.lowRule'] : []),
      ...(ratio === undefined ? [] : [['her2.ratio', { ratio }] as Sentence]),
      ...(copies === undefined ? [] : [['her2.copies', { copies }] as Sentence]),
      ...(score ? ['her2.scale'] : []),
    ],
    ...(score && { picture: scaleOf(0, 3, { low: score[0], high: score[1] }) }),
  };
}
