import type { SpreadFigure } from '../figures/spread.ts';
import { inEnglish } from '../in-english.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

/** "29 months", "26%". */
function measured(value: number, unit = ''): string {
  const shown = inEnglish(value);
  return unit === '%' ? `${shown}%` : `${shown} ${unit}`.trim();
}

/** Between which values about two thirds lie; not where that would be below 0, as of no tumor. */
function twoThirds({ value = 0, center, unit }: SpreadFigure): Sentence[] {
  if (center === undefined || center <= value) return ['spread.bell'];
  const decimals = Math.max(...[value, center].map((it) => `${it}`.split('.')[1]?.length ?? 0));
  const [low, high] = [center - value, center + value].map((it) => Number(it.toFixed(decimals)));
  return [['spread.twoThirds', { low: measured(low!, unit), high: measured(high!, unit) }]];
}

export function saySpread(figure: SpreadFigure): Said {
  const { measure, low, high, value, center, unit } = figure;
  const name = {
    range: 'range',
    'middle-half': 'middle',
    deviation: 'deviation',
    error: 'error',
    unnamed: 'unnamed',
  }[measure];
  if (low !== undefined && high !== undefined) {
    return {
      of: 'study',
      names: `spread.${name}Names`,
      means: [[`spread.${name}`, { low: measured(low, unit), high: measured(high, unit) }]],
      doesNot: `spread.${name}Not`,
      more: measure === 'range' ? ['spread.extremes'] : ['spread.quarters'],
    };
  }
  return {
    of: 'study',
    names: `spread.${name}Names`,
    means: [
      center === undefined
        ? ['spread.value', { value: measured(value!, unit) }]
        : [
            measure === 'unnamed' ? 'spread.either' : 'spread.around',
            { center: measured(center, unit), value: measured(value!, unit) },
          ],
      ...(measure === 'deviation' ? twoThirds(figure) : [`spread.${name}`]),
    ],
    doesNot: 'spread.doesNot',
  };
}
