import type { StageFigure } from '../figures/stage.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

const romans = ['0', 'I', 'II', 'III', 'IV'];

export function sayStage({ from, to, letter, by, ned }: StageFigure): Said {
  const [low, high] = [romans[from]!, romans[to]!];
  return {
    of: 'report',
    names: 'stage.names',
    means: [
      ...(from < to ? [['stage.groups', { low, high }] as Sentence] : []),
      ...(from === 0 ? ['stage.zero'] : []),
      ...(from < 4 && to > 0 ? [nearBy(Math.max(from, 1), Math.min(to, 3))] : []),
      ...(to === 4 ? ['stage.four'] : []),
      ...(ned ? ['stage.ned'] : []),
    ],
    doesNot: to === 4 ? 'stage.where' : 'stage.doesNot',
    more: [
      ...(to === 4 ? ['stage.metastatic'] : []),
      ...(from < 4 && to > 1 ? ['stage.larger'] : []),
      ...(from <= 3 && to >= 3 ? ['stage.skin'] : []),
      ...(letter ? ['stage.letter'] : []),
      ...(by ? [`stage.${by}`] : []),
      to === 4 ? 'stage.later' : 'stage.stays',
      ...(to === 4 ? ['stage.doesNot'] : []),
    ],
  };
}

function nearBy(low: number, high: number): Sentence {
  if (low === high) return ['stage.near', { stage: romans[low]! }];
  return ['stage.nearRange', { low: romans[low]!, high: romans[high]! }];
}
