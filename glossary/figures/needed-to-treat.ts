import { contains, intervalAfter } from './attached.ts';
import { closed } from './closed.ts';
import { type Family, type Found, findInTurn } from './family.ts';
import type { Interval } from './interval.ts';
import { matchAt, number, sticky } from './numbers.ts';

/** How many people have to be treated for one more benefit, or one more harm. */
export interface NeededToTreatFigure {
  kind: 'needed-to-treat';
  printed: string;
  harm?: true;
  count: number;
  interval?: Interval;
  /** The range reaches from benefit to harm. */
  unclear?: true;
  /** Over how long, as printed: "5 years". */
  time?: string;
}

const time = String.raw`\d{1,3}(?:\.\d)? ?-?(?:years?|months?|weeks?|days?|años?|meses)`;
const long = String.raw`numbers?[- ]needed[- ]to[- ](treat|harm)(?:[- ](?:to[- ])?(?:benefit|harm))?|número (?:de pacientes )?(?:necesario|que es necesario) (?:a|para|de|tratar) ?(tratar|dañar)?`;
const short = 'NNT(?:B|H)?|NNH|NND';
const pattern = new RegExp(
  String.raw`(?<![\w-])(?:(${time})[ -])?(?:(?:${long})(?:,? ?[(\[](?:${short})[)\]])?|(${short})s?)(?: (?:to|for) [a-zA-Z][^.;:()\d%]{1,60}?(?= (?:was|is|of)\b))?(?:[ ,:;=]{0,3}(?:(?:was|of|is|to be|fue(?: de)?|de|estimate|about|approximately) ){0,2}[(\[]?)(-? ?${number})(?![\w%]|,\d| ?(?:%|(?:-|to|and|or) ?\d))`,
  'gi',
);
const after = sticky(
  String.raw`[)\]]?,? (?:(?:over|at|for|after|during|within|in|treated for|a los|en|durante) )(?:a )?(?:median (?:follow-up )?(?:of )?)?(${time})`,
);
/** A range that passes through infinity. */
const endless = sticky(
  String.raw`[ ,;:]{0,2}[(\[]?(?:\d\d(?:\.\d)? ?% ?)?(?:CI|IC|confidence interval)?[ ,:;=]{0,3}(?:(?:NNTB?|NNTH|NNH) ?)?-?[\d.]{1,7}(?:${' ?(?:-|to|,|;) ?'})(?:(?:\+|-)?(?:∞|infinity|infinito)|(?:NNTH|NNH)\b)[^().;]{0,40}`,
);
/** "20 to infinity to NNH 50": the range alone. */
const throughInfinity = sticky(
  String.raw` ?(?:-|to|,) ?(?:\+|-)?(?:∞|infinity|infinito)(?:,? ?(?:-|to|a) ?(?:NNTH|NNH) ?\d{1,5})?`,
);

/** NNT and NNH, with the range and the time that belong to them. */
export const neededToTreat: Family<NeededToTreatFigure> = {
  signs: [
    'needed nnt nnts nnh nnhs nnd nnds nntb nntbs nnth nnths número',
    'number numbers nnt nnts nnh nnhs nnd nnds nntb nntbs nnth nnths número',
    '0',
  ],
  find: findInTurn(pattern, read),
};

function read(match: RegExpExecArray, text: string): Found<NeededToTreatFigure> {
  const [all, timeBefore, treat, tratar, shortName, digits] = match;
  const start = match.index!;
  let end = start + all.length;
  const count = Number(digits!.replace(' ', ''));
  const isShort = shortName !== undefined;
  if (count < 1 || (isShort && !shortName.startsWith('NN'))) return { start, end };
  const harm = /harm|dañar/i.test(treat ?? tratar ?? '') || /NNT?H|NND/.test(all);
  const figure = {
    kind: 'needed-to-treat' as const,
    printed: '',
    ...(harm && { harm: true as const }),
    count,
  };
  const noEnd = matchAt(endless, text, end) ?? matchAt(throughInfinity, text, end);
  if (noEnd) {
    end = closed(text, start, end + noEnd[0].length);
    return { start, end, figure: { ...figure, unclear: true } };
  }
  const interval = intervalAfter(text, end, true);
  if (interval === 'broken') return { start, end };
  const passes = interval && interval.value.low < 0;
  const outside = interval && !passes && !contains(interval.value, count);
  if (interval?.value.unit || outside) return { start, end };
  if (interval) end = closed(text, start, interval.end);
  const printed = matchAt(after, text, end);
  if (printed) end += printed[0].length;
  end = closed(text, start, end);
  const over = (printed?.[1] ?? timeBefore)
    ?.replace('-', ' ')
    .replace(/^(?!1 )(.{1,6} (?:year|month|week|day))$/i, '$1s');
  return {
    start,
    end,
    figure: {
      ...figure,
      ...(interval && !passes && { interval: interval.value }),
      ...(passes && { unclear: true as const }),
      ...(over && { time: over }),
    },
  };
}
