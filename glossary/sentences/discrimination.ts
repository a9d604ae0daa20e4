import type { AgreementFigure, DiscriminationFigure } from '../figures/discrimination.ts';
import { rangeOf } from './interval.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

/** No better than a coin toss. */
const toss = 0.5;

export function sayDiscrimination({ of, value, interval }: DiscriminationFigure): Said {
  const pairs = Math.round(value * 100);
  const means: Sentence =
    value > toss ? [`discrimination.${of}`, { value, pairs }] : ['discrimination.none', { value }];
  return {
    of: 'study',
    names: 'discrimination.names',
    means: [means, ...(interval ? [rangeOf(interval)] : [])],
    doesNot: 'discrimination.doesNot',
    more: interval && value > toss && interval.low <= toss ? ['discrimination.unsure'] : [],
  };
}

export function sayAgreement({ value, interval }: AgreementFigure): Said {
  return {
    of: 'study',
    names: 'agreement.names',
    means: [
      value > 0 ? ['agreement.value', { value }] : ['agreement.none', { value }],
      ...(interval ? [rangeOf(interval)] : []),
    ],
    doesNot: 'agreement.doesNot',
  };
}
