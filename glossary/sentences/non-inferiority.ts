import type { NonInferiorityFigure } from '../figures/non-inferiority.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

/** What the text says of it: shown, not shown, or the margin alone. */
function meaning({ question, shown, margin, bound }: NonInferiorityFigure): Sentence[] {
  const key = question === 'alike' ? 'Alike' : '';
  if (shown !== undefined) return [`non-inferiority.${shown ? 'shown' : 'notShown'}${key}`];
  if (margin === undefined) return ['non-inferiority.open'];
  return [[bound ? 'non-inferiority.bound' : 'non-inferiority.margin', { margin }]];
}

function doesNot({ question, shown }: NonInferiorityFigure): string {
  if (shown !== false) return 'doesNot';
  return question === 'alike' ? 'notDifferent' : 'notWorse';
}

export function sayNonInferiority(figure: NonInferiorityFigure): Said {
  return {
    of: 'study',
    names: `non-inferiority.${figure.question === 'alike' ? 'namesAlike' : 'names'}`,
    means: meaning(figure),
    doesNot: `non-inferiority.${doesNot(figure)}`,
    more: [
      'non-inferiority.chosen',
      ...(figure.question === 'alike' ? [] : ['non-inferiority.why']),
    ],
  };
}
