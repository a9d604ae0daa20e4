import type { PerformanceStatusFigure } from '../figures/performance-status.ts';
import { scaleOf } from './amount.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

const kind = 'performance-status';
const steps = ['zero', 'one', 'two', 'three', 'four', 'five'];
/** More steps than this are told by their ends. */
const most = 3;

export function sayPerformanceStatus(figure: PerformanceStatusFigure): Said {
  const { scale, low, high } = figure;
  const isEcog = scale === 'ecog';
  return {
    of: 'report',
    names: isEcog ? `${kind}.names` : `${kind}.namesKarnofsky`,
    means: isEcog ? ecogOf(low, high) : karnofskyOf(low, high),
    doesNot: `${kind}.doesNot`,
    more: [`${kind}.studies`, isEcog ? `${kind}.higher` : `${kind}.lower`],
    ...(isEcog && { picture: scaleOf(0, 5, { low, high }) }),
  };
}

function ecogOf(low: number, high: number): Sentence[] {
  const all = Array.from({ length: high - low + 1 }, (_, i) => `${kind}.${steps[low + i]}`);
  return all.length <= most ? all : [all[0]!, all.at(-1)!];
}

function karnofskyOf(low: number, high: number): Sentence[] {
  const between: Sentence[] = low === high ? [] : [[`${kind}.between`, { low, high }]];
  return [...between, `${kind}.${bandOf(low)}`];
}

function bandOf(value: number): string {
  if (value === 0) return 'died';
  if (value <= 40) return 'care';
  if (value <= 60) return 'help';
  if (value === 70) return 'oneself';
  return value < 100 ? 'daily' : 'fully';
}
