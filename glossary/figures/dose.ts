import { type Family, type Found, findInTurn } from './family.ts';
import { matchAt, number, sticky } from './numbers.ts';
import { type Schedule, counts, countOf, readSchedule } from './schedule.ts';
import { standsAlone } from './stands-alone.ts';

/** How much of a medicine is given, how, and when; at least one of these. */
export interface DoseFigure extends Schedule {
  kind: 'dose';
  printed: string;
  amount?: {
    low: number;
    /** The upper end, where a range is printed. */
    high?: number;
    /** AUC: the amount in the blood over time that is aimed at, in mg/mL × min. */
    unit: 'mg' | 'g' | 'mcg' | 'AUC';
    /** For each square meter of body surface, or each kilogram of weight. */
    per?: 'm2' | 'kg';
  };
  route?: 'mouth' | 'vein' | 'muscle' | 'skin';
}

type Amount = NonNullable<DoseFigure['amount']>;

const upTo = String.raw`(?: ?(?:-|to|a) ?(${number}))?`;
const amount = sticky(
  String.raw`(${number})${upTo} ?(mg|g|mcg|µg|μg|micrograms?|milligrams?)(?:(?: ?/ ?| per | por )(m ?\^?\(?2\)?|sqm|sq\.? ?m|square met(?:er|re)|kg|kilogram)| (m-2|kg-1))?(?= ?/ ?(?:d|day|wk|week)\b|(?! ?/|[A-Za-z\d]|-[a-z]))`,
);
const curve = sticky(
  String.raw`(?:area[ -]under[ -]the[ -](?:(?:plasma )?concentration[- ](?:versus[- ])?time[ -])?curve ?)?(?:\(?AUC\)?)?,? ?(?:of|=|:|was|dose)? ?(${number})${upTo}(?: ?mg ?[/·×x. ]? ?(?:min ?[/·×x ]? ?ml|ml ?[/·×x ]? ?min)\b)?(?!\.?\d|%| ?(?:ng|µg|h\b|\(95|for the))`,
);
const route = sticky(
  String.raw`[ ,]{1,2}\(?(?:(IV|i\.v\.?|intravenous(?:ly)?)|(IM|i\.m\.?|intramuscular(?:ly)?)|(SC|SQ|s\.c\.?|subcutaneous(?:ly)?)|(PO|p\.o\.?|orally|by mouth|oral))(?![A-Za-z])\)?`,
);
const manyRounds = sticky(
  String.raw`(\d{1,2}|${counts}) (?:cycles|courses)(?: of [A-Za-z-]{2,30})?[ ,(]{1,2}`,
);

const starts = new RegExp(
  [
    String.raw`(?<![\w.,/-])\d{1,9}(?:\.\d{1,9})? ?(?:(?:-|to|a) ?\d{1,9}(?:\.\d{1,9})? ?)?(?:mg|g|mcg|µg|μg|micrograms?|milligrams?)(?=[ /,;)]|$)`,
    String.raw`\bAUC\b|\barea[ -]under[ -]the[ -](?:[a-z]{1,14}[- ]){0,4}curve`,
    String.raw`(?<![\w.,/-])(?:\d{1,2}|${counts}) (?:cycles|courses)\b`,
    String.raw`\b[dD]\d{1,2}(?=[ ,-])|\bdays? \d{1,2}(?=[ ,-])`,
    String.raw`\b(?:[qQ]\d{1,2} ?(?:[wWdDh]|wks?|weeks|days|hrs?)|q \d{1,2} ?(?:weeks|wks?|days)|q\d{1,2}m)\b`,
  ].join('|'),
  'g',
);

/** Amounts of medicines and when they are given, where something in them is no plain English. */
export const dose: Family<DoseFigure> = {
  signs: ['mg g mcg microgram micrograms milligram milligrams AUC area q', '0'],
  find: findInTurn(starts, ({ index }, text) => readDose(text, index)),
};

function readDose(text: string, at: number): Omit<Found<DoseFigure>, 'start'> | undefined {
  const first = matchAt(amount, text, at);
  if (first) return withSchedule(text, at + first[0].length, amountOf(first), 'text');
  if (/^[Aa]/.test(text.slice(at, at + 1))) {
    const target = matchAt(curve, text, at);
    const [all = '', low, high] = target ?? [];
    if (!target || Number(low) < 1.5 || Number(high ?? low) > 8) return undefined;
    const read: Amount = { low: Number(low), unit: 'AUC', ...(high && { high: Number(high) }) };
    if (high && Number(high) <= Number(low)) return { end: at + all.length };
    return withSchedule(text, at + all.length, read, isCarboplatin(text, at, at + all.length));
  }
  const rounds = matchAt(manyRounds, text, at);
  const from = rounds ? at + rounds[0].length : at;
  const schedule = readSchedule(text, from);
  // Without an amount only a code is sure: "q3w", with or without what stands around it.
  if (!schedule?.coded || !/\bq/i.test(text.slice(from, schedule.end))) return undefined;
  const { value } = schedule;
  if (rounds) value.rounds ??= countOf(rounds[1]!);
  if (!isPossible(value)) return { end: schedule.end };
  return { end: schedule.end, figure: { kind: 'dose', printed: '', ...value } };
}

/** What was given over time, and no dose. */
const averaged =
  /intensity(?: ?\([A-Za-z]{2,6}\))?,? (?:of |was )?[\d.]{1,8} ?[a-zµμ]{1,3}[\w/()]{0,8}$/i;

/** `sure`: whether the amount alone would do; 'text' where its unit tells. */
function withSchedule(
  text: string,
  at: number,
  read: Amount | undefined,
  sure: boolean | 'text',
): Omit<Found<DoseFigure>, 'start'> | undefined {
  const way = matchAt(route, text, at);
  const afterWay = at + (way?.[0].length ?? 0);
  const schedule = readSchedule(text, afterWay);
  let end = schedule?.end ?? afterWay;
  const late = way ? undefined : matchAt(route, text, end);
  if (late) end += late[0].length;
  if (!read || averaged.test(text.slice(Math.max(0, at - 60), at))) return { end };
  const found = way ?? late;
  const coded = schedule?.coded === true || (found !== undefined && !/oral|mouth/i.test(found[0]));
  const hard = sure === 'text' ? read.per !== undefined && read.unit !== 'g' : sure;
  if (!coded && !hard) return undefined;
  if (schedule && !isPossible(schedule.value)) return { end };
  return {
    end,
    figure: {
      kind: 'dose',
      printed: '',
      amount: read,
      ...(found && { route: routeOf(found) }),
      ...schedule?.value,
    },
  };
}

/** Undefined for an amount that no one is given. */
function amountOf(match: RegExpExecArray): Amount | undefined {
  const [, low, high, unit = '', per, power] = match;
  const read: Amount = {
    low: Number(low),
    unit: /^(?:mcg|µg|μg|micro)/i.test(unit) ? 'mcg' : /^m/i.test(unit) ? 'mg' : 'g',
    ...(high !== undefined && { high: Number(high) }),
    ...((per ?? power) && { per: /^k/i.test((per ?? power)!) ? 'kg' : 'm2' }),
  };
  const most = read.per === 'kg' ? 1000 : 20_000;
  const possible = read.low > 0 && (read.high ?? read.low) <= most;
  return possible && (read.high === undefined || read.high > read.low) ? read : undefined;
}

function routeOf([, vein, muscle, skin]: RegExpExecArray): NonNullable<DoseFigure['route']> {
  return vein ? 'vein' : muscle ? 'muscle' : skin ? 'skin' : 'mouth';
}

/** An AUC of 2 to 7 can be of carboplatin only; the word must stand near by, or nothing else. */
function isCarboplatin(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 100), end + 60);
  return /carbo|platin|\bTCH|\bCb\b/i.test(around) || standsAlone(text, start, end);
}

function isPossible({ every, rounds, days, daysTo }: Schedule): boolean {
  const last = days?.at(-1) ?? daysTo?.[1] ?? 1;
  const length = every && { hour: 0, day: 1, week: 7, month: 30 }[every.unit] * every.count;
  if (every?.count === 0 || rounds === 0 || days?.[0] === 0 || last > 60) return false;
  return !length || last <= length;
}
