import { contains, intervalAfter, isAbout } from './attached.ts';
import { groupAside, groupLabel, groupPhrase, groupWord, versus } from './groups.ts';
import type { Interval } from './interval.ts';
import type { Measure } from './measure.ts';
import { matchAt, number, sticky } from './numbers.ts';
import { type TimeUnit, timeUnit, unitOf } from './time.ts';

export interface Middle {
  /** Absent: not reached, more than half had not had the event. */
  value?: number;
  /** Absent only where no value is given. */
  unit?: TimeUnit | 'centimeter' | 'millimeter';
  interval?: Interval;
  /** The text says "about". */
  about?: true;
}

const unreached = String.raw`(?:(?:not|never) (?:yet )?(?:been )?(?:yet )?(?:reached|estimable|evaluable)|no (?:se )?(?:ha |fue )?(?:sido )?(?:alcanz(?:ad[ao]|ó))|NR|NE)\b(?: ?\((?:NR|NE)\))?`;
const units = String.raw`(?:${timeUnit}|cm\b|mm\b)`;
const value = sticky(
  String.raw`(?:(${number})(?! ?(?:%|-|to |a \d|±|–))(?: ?(${units})|(?: ?(m))(?![\w/²]))?|(${unreached}))`,
);
const unitAhead = sticky(String.raw`[)\]]? ?(${units})`);
/** Another stretch of time, or the end of a range, belongs to the value: "2 years 6 months". */
const more = sticky(
  String.raw`,? ?(?:and |to |-|– ?)?\d{1,4}(?:\.\d)? ?(?:${timeUnit})|(?: ?-| to) ?\d`,
);

const ahead = String.raw`(?: (?:was|it was))? ?[(\[]?(?=\.?\d|no|NR\b|NE\b)`;
const thenOther = sticky(`[)\\]]?${groupLabel}${versus}${ahead}`);
const thenNamed = sticky(
  `[)\\]]?(?:${groupPhrase}|${groupAside}),? (?:and|while|whereas|but|y)(?: ${groupWord}){0,4}${ahead}`,
);
const named = sticky(`[)\\]]?(?:${groupPhrase}|${groupAside})`);
const thenNext = sticky(String.raw`(?:,? (?:and|y)|,|;) (?=\.?\d|not reached|NR)`);
interface Read {
  middle: Middle;
  end: number;
}

/**
 * The middle values of one or more groups that stand together. `bare`: what stands before has
 * named the interval, its limits need no label. `age`: without a unit, they are years.
 */
export function readMiddles(
  text: string,
  at: number,
  of: Measure,
  { bare, isAge }: { bare: boolean; isAge: boolean },
): { values: Middle[]; end: number; isList: boolean } | 'broken' | undefined {
  const first = readMiddle(text, at, bare ? 'bare' : 'labelled', of);
  if (!first || first === 'broken') return first;
  const row: Read[] = [first];
  let isList = false;
  while (row.length < most) {
    const last = row.at(-1)!;
    const intervals = first.middle.interval ? 'bare' : 'none';
    const other = matchAt(thenOther, text, last.end);
    const alsoNamed = other ? undefined : matchAt(thenNamed, text, last.end);
    const list = other || alsoNamed ? undefined : matchAt(thenNext, text, last.end);
    const gap = other ?? alsoNamed ?? list;
    const next = gap && readMiddle(text, last.end + gap[0].length, intervals, of);
    if (next === 'broken') return 'broken';
    if (!next || (alsoNamed && !matchAt(named, text, next.end))) break;
    // "34 months, 12 patients" is no list of middles.
    if (list && last.middle.unit && !next.middle.unit) break;
    row.push(next);
    isList ||= !!list;
  }
  const end = row.at(-1)!.end;
  if (matchAt(more, text, end)) return 'broken';
  const unit = row.map(({ middle }) => middle.unit).find(Boolean) ?? (isAge ? 'year' : undefined);
  const known = row.filter(({ middle }) => middle.value !== undefined);
  if (known.length > 0 && !unit) return undefined;
  for (const { middle } of known) middle.unit ??= unit!;
  return { values: row.map(({ middle }) => middle), end, isList };
}

/** A few are read together, to know that they are too many. */
const most = 4;

function readMiddle(
  text: string,
  at: number,
  intervals: 'labelled' | 'bare' | 'none',
  of: Measure,
): Read | 'broken' | undefined {
  const match = matchAt(value, text, at);
  if (!match) return undefined;
  const [all, digits, unitName, m, not] = match;
  if (not && /^n[re]$/i.test(not) && not !== not.toUpperCase()) return undefined;
  const isTime = of === 'survival' || of === 'progression' || of === 'event';
  // Alone, "m" may be metres.
  if (m && !isTime) return undefined;
  const middle: Middle = {};
  let end = at + all.length;
  if (digits !== undefined) middle.value = Number(digits);
  if (isAbout(text, at)) middle.about = true;
  if (unitName) middle.unit = unitFrom(unitName);
  else if (m) middle.unit = 'month';
  const part = intervals === 'none' ? undefined : intervalAfter(text, end, intervals === 'bare');
  if (part === 'broken') return 'broken';
  if (part) {
    if (middle.value !== undefined && !contains(part.value, middle.value)) return 'broken';
    if (part.value.unit) return 'broken';
    [middle.interval, end] = [part.value, part.end];
    const after = matchAt(unitAhead, text, part.end);
    if (after) {
      end += after[0].length;
      middle.unit ??= unitFrom(after[1]!);
    }
  }
  return { middle, end };
}

function unitFrom(name: string): NonNullable<Middle['unit']> {
  if (/^[cm]m$/i.test(name)) return /^c/i.test(name) ? 'centimeter' : 'millimeter';
  return unitOf(name);
}
