import type { Ki67Figure } from '../figures/ki-67.ts';
import { nameOf, sharesOf } from './amount.ts';
import type { Said } from './said.ts';

export function sayKi67({ share }: Ki67Figure): Said {
  const { low, high, of } = sharesOf(share);
  const isOne = nameOf(share) === 'About' && of === 100;
  return {
    of: 'report',
    names: 'ki-67.names',
    means: [[`ki-67.share${nameOf(share)}`, { low, high, of }]],
    doesNot: 'ki-67.doesNot',
    more: ['ki-67.laboratories', 'ki-67.several'],
    ...(isOne && {
      picture: {
        kind: 'icons',
        of: 100,
        groups: [{ filled: low, label: ['ki-67.icons', { low }] }],
        alt: ['ki-67.icons', { low }],
      },
    }),
  };
}
