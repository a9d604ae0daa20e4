import type { PercentagesFigure } from '../figures/percentages.ts';
import type { Share } from '../figures/shares.ts';
import { aboutRange, rangeOf } from './interval.ts';
import { rangeOfOne, unitWord, which } from './number.ts';
import { aboutChance, chanceOf } from './p-value.ts';
import type { Picture } from './picture.ts';
import type { Said } from './said.ts';
import type { Sentence } from './sentence.ts';

type Of = 100 | 1000;

export function sayPercentages(figure: PercentagesFigure): Said {
  const { shares, outcome, at, p, survival } = figure;
  const [first, second] = shares;
  const of: Of = shares.some(({ value }) => needsThousand(value)) ? 1000 : 100;
  const intervals = shares.flatMap(({ interval }) => interval ?? []);
  const picture = pictureOf(figure, of);
  return {
    of: 'study',
    names: [second ? 'percentages.two' : 'percentages.one', { of }],
    means: [
      ...shares.map((share) => shareOf(share, of, unitOf(figure))),
      ...(second ? [differenceOf(first, second, of)] : []),
      ...counted(figure),
      ...(!second && first.interval ? [rangeOf(first.interval)] : []),
    ],
    doesNot: second
      ? `percentages.${p ? 'why' : 'chance'}`
      : `percentages.${outcome && at ? 'later' : 'whom'}`,
    more: [
      ...(outcome && outcome !== 'died' && at && !first.counted ? ['percentages.estimated'] : []),
      ...(second
        ? shares.flatMap(({ interval }, i) => (interval ? [rangeOfOne(interval, i)] : []))
        : []),
      ...(intervals[0] ? aboutRange(intervals[0]) : []),
      ...(p ? [chanceOf(p), ...aboutChance(p), 'p-value.doesNot'] : []),
    ],
    ...(picture && { picture }),
    ...((survival || outcome) && { about: 'survival' }),
  };
}

/** Shares so small, or so near to all, that 100 people do not show them. */
function needsThousand(value: number): boolean {
  return (value > 0 && value < 1) || (value > 99 && value < 100);
}

/** How many of 100 (or 1,000) that is; none where it is a part of one. */
function countOf({ value, about }: Share, of: Of): { count: number; about: boolean } | undefined {
  const exact = Number(((value * of) / 100).toFixed(6));
  if ((exact > 0 && exact < 1) || (exact > of - 1 && exact < of)) return undefined;
  return { count: Math.round(exact), about: !!about || !Number.isInteger(exact) };
}

function shareOf(share: Share, of: Of, what: string): Sentence {
  const percent = share.value;
  const known = countOf(share, of);
  if (!known)
    return [
      `percentages.${share.value < 50 ? 'fewer' : 'more'}`,
      { percent, of, most: of - 1, what },
    ];
  const { count, about } = known;
  if (!share.counted)
    return [`percentages.${about ? 'about' : 'exactly'}`, { percent, count, of, what }];
  const [number, total] = share.counted;
  // 29 of 50 is 58 of 100, to the letter.
  const exact = (number / total) * of === count;
  return [
    `percentages.${exact ? 'countedExactly' : 'countedAbout'}`,
    { percent, number, total, count, of },
  ];
}

function unitOf({ people, outcome }: PercentagesFigure): string {
  if (outcome === 'relative') return '=percentages.expected';
  return `=percentages.${people ? 'people' : 'counted'}`;
}

function differenceOf(first: Share, second: Share, of: Of): Sentence {
  const difference = Number(((Math.abs(first.value - second.value) * of) / 100).toFixed(1));
  if (difference === 0) return 'percentages.same';
  if (difference < 1) return ['percentages.close', { of }];
  return [of === 100 ? 'percentages.points' : 'percentages.difference', { difference, of }];
}

/** What became of the people who are counted, and when that was. */
function counted({ outcome, at }: PercentagesFigure): Sentence[] {
  const time = at && { time: at.value, unit: unitWord(at.unit, at.value) };
  const isPlain = outcome === 'alive' || outcome === 'died' || outcome === 'free';
  if (isPlain && time) return [[`percentages.${outcome}After`, time]];
  return [
    ...(outcome ? [`percentages.${outcome}`] : []),
    ...(time ? [['percentages.time', time] as Sentence] : []),
  ];
}

/** One or two fields of shapes; none for what is no part of a group, or smaller than one shape. */
function pictureOf({ shares, outcome }: PercentagesFigure, of: Of): Picture | undefined {
  const counts = shares.flatMap((share) => countOf(share, of)?.count ?? []);
  const [first, second] = counts;
  if (outcome === 'relative' || counts.length < shares.length || first === undefined)
    return undefined;
  return {
    kind: 'icons',
    of,
    groups: counts.map((filled, i) => ({ filled, label: which(i, counts.length).slice(1) })),
    alt:
      second === undefined
        ? ['percentages.field', { of, first }]
        : ['percentages.fields', { of, first, second }],
  };
}
