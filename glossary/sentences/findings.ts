import type { Findings } from '../figures/figure.ts';
import type { Said } from './said.ts';
import { say } from './say.ts';

/** Results of one sentence on one card: what each means, then what each is. */
export function sayFindings({ parts }: Findings): Said {
  const all = parts.map(say);
  const last = all.at(-1)!.doesNot;
  const picture = all.find((said) => said.picture)?.picture;
  return {
    of: 'study',
    names: 'findings.names',
    means: all.flatMap(({ means }) => means),
    doesNot: last,
    more: all.flatMap(({ names, more = [], doesNot }) => [
      names,
      ...more,
      ...(String(doesNot) === String(last) ? [] : [doesNot]),
    ]),
    ...(picture && { picture }),
    ...(all.some(({ about }) => about) && { about: 'survival' }),
  };
}
