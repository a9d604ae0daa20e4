import { contains, intervalAfter, isAbout } from './attached.ts';
import { groupLabel, groupPhrase, groupWord, versus } from './groups.ts';
import type { Interval } from './interval.ts';
import { matchAt, number, sticky } from './numbers.ts';

/** A part of a group, in percent. */
export interface Share {
  value: number;
  /** The people (or samples) counted, and out of how many, as printed: 42 of 50. */
  counted?: [count: number, of: number];
  interval?: Interval;
  /** The text says "about". */
  about?: true;
}

/** Shares that stand together, and how the text joins them. */
export interface Shares {
  shares: { share: Share; start: number; end: number }[];
  /** Of two groups or more ("v"), or one after the other ("40%, 30% and 20%"). */
  join: 'none' | 'versus' | 'list';
  end: number;
}

const sign = '(%|per ?cent(?![a-z])|por ciento)';
const counts = String.raw`(\d{1,6}) ?(?:\/|of|out of|de) ?(\d{1,6})(?: (?:patients|women|people|participants|cases|lesions|tumou?rs|pacientes|mujeres))?`;
const noRange = String.raw`(?! ?(?:-|to|a) ?\d)`;
const countFirst = sticky(String.raw`${counts}(?:,| ?[(\[]) ?(${number}) ?${sign}${noRange}[)\]]?`);
/** "44 (12%) of 380": the counts stand on both sides. */
const countAround = sticky(
  String.raw`(\d{1,6}) ?[(\[](${number}) ?${sign}[)\]] (?:of|out of|de) (?:all )?(\d{1,6})(?![\d%]|\.\d| ?%|-| (?:[a-z]{1,14} )?(?:cycles|courses|doses|infusions|injections|cells|visits|scans|days|weeks|months|years))(?: (?:patients|women|people|participants|cases|lesions|tumou?rs|pacientes|mujeres))?`,
);
const valueFirst = sticky(
  String.raw`(${number})${noRange}(?: ?${sign}${noRange}|(?=[ ,;)\]]|$))(?:(?:,? ?[(\[]|, )(?:n ?= ?)?${counts}(?:[)\]]|(?=[;,])))?`,
);

const digitAhead = String.raw` ?[(\[]?(?=\.?\d)`;
const thenOther = sticky(`${groupLabel}${versus}${digitAhead}`);
const thenOtherBare = sticky(`${versus}${digitAhead}`);
const thenOtherNamed = sticky(
  `[)\\]]?${groupPhrase},? (?:and|while|whereas|y)(?: ${groupWord}){0,4}${digitAhead}`,
);
const named = sticky(`[)\\]]?${groupPhrase}`);
const thenNext = sticky(String.raw`[)\]]?(?:,? (?:and|y)|,|;) (?=\.?\d)`);
const listEnd = sticky(
  String.raw`[)\]]?(?:, (?:and|while|whereas|but|y) (?=[a-z])|,? respectively|,? respectivamente|,? ?[.;)\](]|,? (?:in|for|at|with|p)\b|$)`,
);

/** More of them in a row are no comparison that a reader could follow. */
const most = 6;

/**
 * The share at a place and those joined to it. What stands before may have named the interval
 * ("(95% CI)") or the unit ("OS, %") already.
 */
export function readShares(
  text: string,
  at: number,
  { bareInterval = false, impliedPercent = false } = {},
): Shares | 'broken' | undefined {
  const first = readShare(text, at, bareInterval ? 'bare' : 'labelled', impliedPercent);
  if (!first || first === 'broken') return first;
  const inRow = [first];
  let join: Shares['join'] = 'none';
  while (inRow.length < most) {
    const last = inRow.at(-1)!;
    const next = join === 'list' ? nextInList(text, last) : nextOfOther(text, last);
    if (next === 'broken') return 'broken';
    if (next) {
      inRow.push(next);
      if (join === 'none') join = 'versus';
      continue;
    }
    if (join !== 'none' || !matchAt(thenNext, text, last.end)) break;
    join = 'list';
  }
  const isList = join === 'list' && inRow.length > 1 && matchAt(listEnd, text, inRow.at(-1)!.end);
  const kept = join === 'list' && !isList ? [first] : inRow;
  if (!kept.some(({ percent }) => percent)) return undefined;
  if (join === 'list' && !kept.at(-1)!.percent) return undefined;
  return {
    shares: kept.map(({ share, start, end }) => ({ share, start, end })),
    join: kept.length === 1 ? 'none' : join,
    end: kept.at(-1)!.end,
  };
}

interface Read {
  share: Share;
  start: number;
  end: number;
  /** Has a sign of its own: in "7.5 vs 3.7%" the first has none. */
  percent: boolean;
}

/** What makes a number without a percent sign no share. */
const ofOther =
  /^ ?-?(?:mo(?:nths?|s?)|y(?:ears?|rs?)|weeks?|days?|hours?|min(?:utes)?|[mc]m|Gy|mg|kg|times|points?|years|meses|años|semanas|días)\b/i;

function nextOfOther(text: string, last: Read): Read | 'broken' | undefined {
  const gap = matchAt(last.percent ? thenOther : thenOtherBare, text, last.end);
  const intervals = last.share.interval ? 'bare' : 'none';
  const other = gap && readShare(text, last.end + gap[0].length, intervals);
  if (
    other &&
    other !== 'broken' &&
    !other.percent &&
    ofOther.test(text.slice(other.end, other.end + 12))
  )
    return undefined;
  if (gap) return other;
  const gapNamed = last.percent && matchAt(thenOtherNamed, text, last.end);
  if (!gapNamed) return undefined;
  const next = readShare(text, last.end + gapNamed[0].length, intervals);
  return next && next !== 'broken' && next.percent && matchAt(named, text, next.end)
    ? next
    : undefined;
}

function nextInList(text: string, last: Read): Read | 'broken' | undefined {
  const gap = matchAt(thenNext, text, last.end);
  const next =
    gap && readShare(text, last.end + gap[0].length, last.share.interval ? 'labelled' : 'none');
  return next && next !== 'broken' && (next.percent || !last.percent) ? next : undefined;
}

/** `intervals`: which kind may belong to it. With one interval for two values, whose it is is unclear. */
function readShare(
  text: string,
  start: number,
  intervals: 'labelled' | 'bare' | 'none',
  impliedPercent = false,
): Read | 'broken' | undefined {
  const read = readParts(text, start);
  if (!read) return undefined;
  const { all, count, of, digits, printed } = read;
  const unit = printed ?? (impliedPercent ? '%' : undefined);
  const share: Share = { value: Number(digits) };
  if (count !== undefined) share.counted = [Number(count), Number(of)];
  if (isAbout(text, start)) share.about = true;
  let end = start + all.length;
  if (share.value > 100 || !agrees(share)) return unit ? 'broken' : undefined;
  const part =
    intervals === 'none' || !unit ? undefined : intervalAfter(text, end, intervals === 'bare');
  if (part === 'broken') return 'broken';
  if (part) {
    if (!contains(part.value, share.value)) return 'broken';
    share.interval = { ...part.value, unit: '%' };
    end = part.end;
  }
  return { share, start, end, percent: unit !== undefined };
}

/** A percentage with the counts before it, around it, or behind it. */
function readParts(text: string, at: number) {
  const first = matchAt(countFirst, text, at);
  if (first) {
    const [all, count, of, digits, printed] = first;
    return { all, count, of, digits, printed };
  }
  const around = matchAt(countAround, text, at);
  if (around) {
    const [all, count, digits, printed, of] = around;
    return { all, count, of, digits, printed };
  }
  const [all, digits, printed, count, of] = matchAt(valueFirst, text, at) ?? [];
  return all === undefined ? undefined : { all, count, of, digits, printed };
}

/** Whether the percentage is what the counts give, give or take rounding. */
function agrees({ value, counted: both }: Share): boolean {
  if (!both) return true;
  const [count, of] = both;
  return of > 0 && count <= of && Math.abs((count / of) * 100 - value) < 1;
}
