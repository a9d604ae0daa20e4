import type { AccuracyFigure } from '../figures/accuracy.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';
import { countsOf } from './share-counts.ts';

export function sayAccuracy({ parts }: AccuracyFigure): Said {
  const { counts, of, about } = countsOf(parts.map(({ share }) => share));
  const isOfResults = parts.every((it) => it.of === 'positive' || it.of === 'negative');
  return {
    of: 'study',
    names: 'accuracy.names',
    means: parts.map((it, i): Sentence => [
      `accuracy.${it.of}${about ? 'About' : ''}`,
      { count: counts[i]!, of },
    ]),
    doesNot: isOfResults ? 'accuracy.howCommon' : 'accuracy.doesNot',
    more: parts.length > 1 ? ['accuracy.both'] : [],
  };
}
