import type { Figure } from '../figures/figure.ts';
import { sayInterval } from './interval.ts';
import { sayPValue } from './p-value.ts';
import { sayRatio } from './ratio.ts';
import type { Said } from './said.ts';

type Speakers = { [K in Figure['kind']]: (figure: Extract<Figure, { kind: K }>) => Said };

const speakers: Speakers = {
  'hazard-ratio': sayRatio,
  'odds-ratio': sayRatio,
  'risk-ratio': sayRatio,
  'rate-ratio': sayRatio,
  interval: sayInterval,
  'p-value': sayPValue,
};

/** What is said of a figure. */
export function say(figure: Figure): Said {
  return (speakers[figure.kind] as (figure: Figure) => Said)(figure);
}
