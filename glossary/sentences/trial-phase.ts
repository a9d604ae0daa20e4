import type { TrialPhaseFigure } from '../figures/trial-phase.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

const names = ['zero', 'one', 'two', 'three', 'four'];

export function sayTrialPhase({ first, last, joined, part, randomized }: TrialPhaseFigure): Said {
  const steps = last === undefined ? [first] : [first, last];
  return {
    of: 'study',
    names: 'trial-phase.names',
    means: [
      ...steps.map((step) => `trial-phase.${names[step]}`),
      ...(joined ? ['trial-phase.joined'] : []),
      ...(randomized ? [['trial-phase.randomized', { letter: 'R' }] as Sentence] : []),
    ],
    doesNot: 'trial-phase.doesNot',
    more: [
      ...(part ? ['trial-phase.part'] : []),
      ...(joined ? ['trial-phase.whyJoined'] : []),
      ...(last === undefined && first > 1 && first < 4 ? ['trial-phase.before'] : []),
      'trial-phase.sideEffects',
    ],
    ...(first > 0 && {
      picture: {
        kind: 'scale',
        from: 1,
        to: 4,
        at: [first, last ?? first],
        alt:
          last === undefined
            ? ['trial-phase.scale', { first }]
            : ['trial-phase.scaleTwo', { first, last }],
      },
    }),
  };
}
