import { type Family, findInTurn } from './family.ts';
import { type Part, matchAt, number, sticky, to } from './numbers.ts';

/** A range of values that fit well with a study's data. */
export interface Interval {
  low: number;
  /** Absent: the top end was not reached, or could not be told. */
  high?: number;
  /** In percent, as printed. */
  level?: number;
  credible?: true;
  unit?: '%';
}

export interface IntervalFigure extends Interval {
  kind: 'interval';
  printed: string;
  /** The value at which nothing differs, where the text tells: 0 for a difference, 1 for a ratio. */
  same?: 0 | 1;
}

const level = String.raw`(?:(\d{2}(?:\.\d)?) ?(?:%|per ?cent)[ -]?)`;
const name = String.raw`(?:(?:confidence|credible|credibility) (?:intervals?|limits?)(?:,? ?[(\[](?:\d{2} ?% ?)?(?:CIs?|CL|CrI)[)\]])?|CIs?|CL|CrI|(?:IC|intervalo de confianza)(?: del)?)`;
const signed = String.raw`[-+]?${number}`;
const unreached = String.raw`(?:not (?:yet )?(?:reached|estimable|evaluable|calculable)|NR|NE|NA|no alcanzad[ao])`;
const limits = String.raw`(${signed}) ?(%?)(?:${to}| )(?:(${signed})|(${unreached})\b)(?! ?(?:-|to) ?\d)( ?%)?`;

const labelled = sticky(
  String.raw`[(\[]{0,2}${level}?(?:\b|(?<=[%\d]))(${name})(?: ?(\d{2}) ?%?(?=[ ,:;=(\[]))?[ ,:;=]{0,3}(?:(?:of|was|is|from|ranging from|entre) )?[(\[]{0,2}${limits}(?: ?[)\]]){0,2}`,
);
const bare = sticky(String.raw`[(\[]${limits} ?[)\]]`);
const open = sticky(
  String.raw`[,;] ?(${number}) ?(?:-|to) ?(${number})(?= ?(?:[)\],;]|\.(?!\d)|$))`,
);

/** A labelled interval: "95% CI 0.49-0.88". */
export function readInterval(text: string, at: number): Part<Interval> | 'broken' | undefined {
  const match = matchAt(labelled, text, at);
  if (!match) return undefined;
  const [all, before, label = '', after, low, percent, high, , lastPercent] = match;
  const value = intervalOf(low!, high, percent || lastPercent?.trim());
  const percentage = Number(before ?? after ?? 95);
  if (!value || percentage < 50 || percentage > 99.9) return 'broken';
  if (before ?? after) value.level = percentage;
  if (/^cr/i.test(label)) value.credible = true;
  return { end: at + all.length - opened(all), value };
}

/** Two numbers in brackets, right after what they belong to: "(0.72-1.29)". */
export function readBareInterval(text: string, at: number): Part<Interval> | undefined {
  const match = matchAt(bare, text, at);
  if (!match) return undefined;
  const [all, low, percent, high, , lastPercent] = match;
  const value = intervalOf(low!, high, percent || lastPercent?.trim());
  return value && { end: at + all.length, value };
}

/**
 * Two numbers behind an estimate of a ratio, without label or brackets: ", 0.72 to 0.85". Of a
 * ratio's interval the estimate is the middle, as factors go; of nothing else by chance.
 */
export function readOpenInterval(
  text: string,
  at: number,
  estimate: number,
): Part<Interval> | undefined {
  const match = matchAt(open, text, at);
  if (!match) return undefined;
  const value = intervalOf(match[1]!, match[2]);
  if (!value?.low || value.low >= estimate || value.high! <= estimate) return undefined;
  const [below, above] = [Math.log(estimate / value.low), Math.log(value.high! / estimate)];
  // Printed numbers are rounded: in a narrow interval that counts for more.
  const rounding = 0.02 + 0.005 / value.low;
  if (Math.abs(below - above) > 0.12 * (below + above) + rounding) return undefined;
  return { end: at + match[0].length, value };
}

function intervalOf(low: string, high: string | undefined, unit?: string): Interval | undefined {
  if (high !== undefined && Number(low) > Number(high)) return undefined;
  return {
    low: Number(low),
    ...(high !== undefined && { high: Number(high) }),
    ...(unit && { unit: '%' as const }),
  };
}

/** How many closing brackets at the end of a stretch belong to something before it. */
function opened(stretch: string): number {
  const count = (brackets: RegExp) => stretch.match(brackets)?.length ?? 0;
  const extra = count(/[)\]]/g) - count(/[([]/g);
  const closing = /[)\]]{0,3}$/.exec(stretch)![0].length;
  return Math.min(Math.max(extra, 0), closing);
}

const start =
  /(?<![\w.])(?:\d{2}(?:\.\d)? ?% ?-?(?=C|I|c|i)|(?=C(?:I|L|rI)|IC\b|IC(?=\d\d ?%)|confidence|credib|intervalo))/g;
const ratio = /\b(?:ratio|HR|OR|RR|IRR)\b/;
const difference = /\b(?:difference|MD|SMD|change)\b/i;

/** Intervals that belong to no estimate which another family reads. */
export const interval: Family<IntervalFigure> = {
  signs: ['ci cis cl cri Cr ic confidence credible credibility intervalo', '0'],
  find: findInTurn(start, ({ index }, text) => {
    const part = readInterval(text, index);
    if (part === 'broken') return { end: index + 8 };
    if (!part) return undefined;
    const { value, end } = part;
    const before = text.slice(Math.max(0, index - 60), index);
    const same = value.low < 0 || difference.test(before) ? 0 : ratio.test(before) ? 1 : undefined;
    return {
      end,
      figure: {
        kind: 'interval',
        printed: '',
        ...value,
        ...(same !== undefined && !value.unit && { same }),
      },
    };
  }),
};
