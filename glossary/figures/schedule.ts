import { type Part, matchAt, sticky } from './numbers.ts';

type Unit = 'hour' | 'day' | 'week' | 'month';

/** When a treatment is given. */
export interface Schedule {
  /** After how long it is given again; with `days`, after how long a new round begins. */
  every?: { count: number; unit: Unit };
  /** How many times in one day or week. */
  times?: { count: number; in: 'day' | 'week' };
  /** The days of each round, the first being 1. */
  days?: number[];
  /** The first and last of an unbroken row of days in each round. */
  daysTo?: [first: number, last: number];
  /** How many rounds there are. */
  rounds?: number;
}

const words = 'one two three four five six seven eight nine ten eleven twelve fifteen twenty'.split(
  ' ',
);
const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20];

/** Small numbers written out, as part of a pattern. */
export const counts = words.join('|');

export function countOf(written: string): number {
  const at = words.indexOf(written.toLowerCase());
  if (at >= 0) return values[at]!;
  return /^\d/.test(written) ? Number(written) : 1;
}

const small = String.raw`(\d{1,2}|${counts})`;
const between = String.raw`[ ,;]{0,2}\(?(?:(?:and|on|for|given|infusion|iv|i\.v\.) ){0,2}`;
const unit = String.raw`(h|hrs?|hours?|d|days?|w|wks?|weeks?|mo?|months?)\b`;

/** Codes, which most readers cannot read: "q3w". */
const everyCode = sticky(String.raw`q\.? ?(\d{1,2})? ?${unit}(?![/-]\d)`);
const everyWords = sticky(
  String.raw`(?:once )?every[ -](?:(\d{1,2}|${counts}|other|second|third)[ -])?(hours?|days?|weeks?|months?)\b`,
);
const weekly = sticky(String.raw`${small}[- ]weekly\b`);
const cada = sticky(String.raw`cada (?:(\d{1,2}) )?(horas?|días?|semanas?|meses|mes)\b`);
const timesCode = sticky(
  String.raw`(?:(b\.?i\.?d|bds?)|(t\.?i\.?d|tds)|(q\.?i\.?d|qds)|(q\.?d|od)|(q\.?o\.?d)|(tiw))(?![A-Za-z])(?:(?<=\.[A-Za-z])\.)?`,
);
const timesWords = sticky(
  String.raw`(?:(once|twice|thrice|(?:two|three|four|[1-4]) ?(?:times|x))?[ -]?(?:a |per |each |every |/ ?)?(daily|day|weekly|week|wk)|/ ?(d))\b`,
);
const listed = String.raw`(?:(?:,? ?(?:and|&|\+|y)|,|/) ?(?:d|days? |día )?\d{1,2}){0,5}`;
const days = sticky(
  String.raw`(?:d\.? ?|days? |días? )(\d{1,2}${listed})(?: ?(-|to|through|a) ?(?:d|day )?(\d{1,2}))?(?! ?(?:[\d.]|m?g\b|Gy|%))(?: of (?:each|every|an?|the) ${small}[ -](day|week)s?(?: (?:cycles?|courses?|rounds?))?)?`,
);
const rounds = sticky(
  String.raw`(?:(?:x|×|for|of) ?(?:a total of |up to )?${small}(?: (?:cycles?|courses?|rounds?|doses)\b|(?! ?[\w.%/-]))|${small} (?:cycles|courses|rounds)\b)`,
);
const gap = sticky(between);

/** All that is said of the time, from a place on; `coded` where a part is no plain English. */
export function readSchedule(
  text: string,
  at: number,
): (Part<Schedule> & { coded: boolean }) | undefined {
  const value: Schedule = {};
  let end = at;
  let coded = false;
  for (let parts = 0; parts < 5; parts++) {
    const skipped = matchAt(gap, text, end)![0].length;
    const next = readPart(text, end + skipped, value) ?? readPart(text, end, value);
    if (!next) break;
    const from = end;
    end = next.end;
    coded ||= next.coded;
    if (text.slice(from, end).includes('(') && text[end] === ')') end++;
  }
  return end === at ? undefined : { end, value, coded };
}

interface Next {
  end: number;
  coded: boolean;
}

function readPart(text: string, at: number, into: Schedule): Next | undefined {
  return (
    readTimes(text, at, into) ??
    readEvery(text, at, into) ??
    readDays(text, at, into) ??
    readRounds(text, at, into)
  );
}

function readEvery(text: string, at: number, into: Schedule): Next | undefined {
  if (into.every) return undefined;
  const code = matchAt(everyCode, text, at);
  const match =
    code ?? matchAt(everyWords, text, at) ?? matchAt(weekly, text, at) ?? matchAt(cada, text, at);
  if (!match) return undefined;
  const [all, many = '1', period = 'week'] = match;
  into.every = {
    count: /^(?:other|second)$/i.test(many) ? 2 : /^third$/i.test(many) ? 3 : countOf(many),
    unit: unitOf(period),
  };
  return { end: at + all.length, coded: code !== undefined };
}

function unitOf(period: string): Unit {
  if (/^h/i.test(period)) return 'hour';
  if (/^d/i.test(period)) return 'day';
  return /^m/i.test(period) ? 'month' : 'week';
}

function readTimes(text: string, at: number, into: Schedule): Next | undefined {
  if (into.times) return undefined;
  const code = matchAt(timesCode, text, at);
  if (code) {
    const [all, two, three, four, one, other] = code;
    if (other && !into.every) into.every = { count: 2, unit: 'day' };
    else
      into.times = {
        count: two ? 2 : three ? 3 : four ? 4 : one ? 1 : 3,
        in: one || two || three || four ? 'day' : 'week',
      };
    return { end: at + all.length, coded: true };
  }
  const match = matchAt(timesWords, text, at);
  if (!match) return undefined;
  const [all, many = '', period = 'day'] = match;
  const bare = /^(?:day|week|wk)$/i.test(period) && !/^[ -]?(?:a|per|each|every|\/)/i.test(all);
  if (!many && bare) return undefined;
  const [first = 'once'] = many.toLowerCase().split(/ |times|x/);
  const count = { once: 1, twice: 2, thrice: 3 }[first] ?? countOf(first);
  into.times = { count, in: /^da/i.test(period) ? 'day' : 'week' };
  return { end: at + all.length, coded: false };
}

function readDays(text: string, at: number, into: Schedule): Next | undefined {
  if (into.days || into.daysTo) return undefined;
  const match = matchAt(days, text, at);
  if (!match) return undefined;
  const [all, list = '', , last, length, lengthUnit] = match;
  const numbers = list.match(/\d{1,2}/g)!.map(Number);
  if (last !== undefined) {
    if (numbers.length > 1 || Number(last) <= numbers[0]!) return undefined;
    into.daysTo = [numbers[0]!, Number(last)];
  } else {
    if (numbers.some((day, i) => i > 0 && day <= numbers[i - 1]!)) return undefined;
    into.days = numbers;
  }
  if (length && !into.every) into.every = { count: countOf(length), unit: unitOf(lengthUnit!) };
  return { end: at + all.length, coded: length !== undefined || /^d\d/i.test(all) };
}

function readRounds(text: string, at: number, into: Schedule): Next | undefined {
  if (into.rounds) return undefined;
  const match = matchAt(rounds, text, at);
  if (!match) return undefined;
  into.rounds = countOf((match[1] ?? match[2])!);
  return { end: at + match[0].length, coded: false };
}
