import type { TrialNumberFigure } from '../figures/trial-number.ts';
import type { Said } from './said.ts';

export function sayTrialNumber({ list }: TrialNumberFigure): Said {
  const paper = list === 'pmid' || list === 'pmc';
  return {
    of: 'study',
    names: paper ? 'trial-number.paper' : 'trial-number.study',
    means: [`trial-number.${list}`, paper ? 'trial-number.findPaper' : 'trial-number.findStudy'],
    doesNot: paper ? 'trial-number.paperDoesNot' : 'trial-number.doesNot',
    more: paper ? ['trial-number.samePaper'] : ['trial-number.why', 'trial-number.several'],
  };
}
