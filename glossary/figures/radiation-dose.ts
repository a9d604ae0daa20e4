import { type Family, findInTurn } from './family.ts';
import { matchAt, number, sticky } from './numbers.ts';
import { counts, countOf } from './schedule.ts';

/** An amount of radiation, in gray. */
export interface RadiationDoseFigure {
  kind: 'radiation-dose';
  printed: string;
  /** All of it together. */
  total?: number;
  /** The upper end, where a range is printed: `total` is the lower one. */
  upTo?: number;
  /** How many treatments it is given in. */
  fractions?: number;
  /** How much each treatment gives. */
  each?: number;
}

type Read = Pick<RadiationDoseFigure, 'total' | 'upTo' | 'fractions' | 'each'>;

/** More gray than any plan gives, and more treatments. */
const most = { gray: 200, fractions: 50 };

const count = String.raw`(\d{1,2}|single|${counts})`;
const gray = String.raw`(${number})[ -]?(c?Gy|GY|[Gg]rays?)(?![A-Za-z]|·| ?/ ?(?:min|h|hr|hour|s|sec|d|day|y)\b)`;
const parts = String.raw`(?:(?:equal|daily|weekly|consecutive|separate) ){0,2}(?:fractions?|frs?\b|fxs?\b|#|treatments?\b|sessions?\b|fracciones|fracción)`;

/** What stands first: "10 x 3 Gy", "ten 3 Gy fractions", "5 fractions of 5 Gy". */
const timesGray = sticky(String.raw`${count} ?[x×] ?${gray}`);
const grayParts = sticky(String.raw`${count} ${gray} (?:fractions?|fx|doses?)\b`);
const partsOfGray = sticky(String.raw`${count} (?:${parts}|doses?) (?:of|at|de) ${gray}(?: each)?`);
const plainGray = sticky(String.raw`(?:(${number}) ?(?:Gy ?)?(?:-|to|a) ?)?${gray}`);

/** What may follow the amount. */
const times = sticky(String.raw` ?[x×] ?(\d{1,2})(?:(?: |-)?${parts})?(?!\.?\w)`);
const inParts = sticky(
  String.raw`(?:(?:,? ?(?:was |were )?(?:given|delivered)?,? (?:in|over|with|en)(?: (?:a|an|total of|una?))?|,| ?/|) ?${count}(?:(?: |-)?${parts}|(?<=/ ?\d{1,2})(?!\.?\w|[/-]| ?c?Gy)))`,
);
const perPart = sticky(
  String.raw`(?:(?: ?/ ?| per | a | por )(?:fractions?|fracción|fx|fr)| (?:daily )?fractions)\b`,
);
const eachOf = sticky(String.raw` (?:of|at|de) ${gray}(?: each)?(?! ?[x×])`);
const eachPart = sticky(
  String.raw`(?:,? ?(?:of|at|with|de|\(|,) ?)${gray}(?: each|(?: ?/ ?| per | a | por )(?:daily )?(?:fraction|fracción|fx|fr|day)\b|(?=\)))\)?`,
);

/** Doses worked out, or of an organ that was not meant: no amount that was given. */
const otherDose =
  /(?:\bBED ?\d{0,2}|EQD ?2(?:, [^()]{1,16}\))?|\bD ?(?:max|mean|\d{1,2} ?%?)|\bV|[αa]lpha\/beta|α\/β|\b(?:heart|lung|kidney|cord|skin|organ|LAD)[a-z ]{0,12} dose)(?: ratio)?[ \d=:,≤≥<>]{0,4}(?:(?:of|was|is|to|dose|value|at least|above|below|over) ?){0,2}[ ≤≥<>]{0,3}$/i;

const start = new RegExp(
  String.raw`(?<![\w.,/-])(?:\d|\.\d|(?:single|${counts})(?= (?:[\d.]|equal|daily|fraction|dose)))`,
  'gi',
);
const sure = /radi|irradi|fraction|boost|brachy|tumou?r/i;

/** Amounts of radiation, with how they are parted. */
export const radiationDose: Family<RadiationDoseFigure> = {
  signs: ['gy cgy gray grays', '0'],
  find: findInTurn(start, ({ index }, text) => {
    const next = readDose(text, index);
    if (!next) return undefined;
    const { read, end } = next;
    const before = text.slice(Math.max(0, index - 40), index);
    const spelled = /gr/i.test(text.slice(index, end)) && !/Gy|GY/.test(text.slice(index, end));
    if (spelled && !sure.test(text.slice(Math.max(0, index - 80), end + 80))) return undefined;
    if (otherDose.test(before) || !fits(read)) return { end };
    return { end, figure: { kind: 'radiation-dose', printed: '', ...read } };
  }),
};

function readDose(text: string, at: number): { read: Read; end: number } | undefined {
  for (const pattern of [timesGray, grayParts, partsOfGray]) {
    const match = matchAt(pattern, text, at);
    if (!match) continue;
    const [all, many, amount, unit] = match;
    const [fractions, each] = [countOf(many!), inGray(amount!, unit!)];
    const end = at + all.length;
    // "A single dose of 3 Gy in 13 fractions".
    if (fractions === 1 && matchAt(inParts, text, end)) return { read: { total: 0 }, end };
    return { read: { total: tidy(fractions * each), fractions, each }, end };
  }
  const match = matchAt(plainGray, text, at);
  if (!match) return undefined;
  const [all, low, amount, unit = ''] = match;
  const end = at + all.length;
  const value = inGray(amount!, unit);
  // "2.5-3 Gy per fraction": how much in all, nobody says.
  if (low !== undefined && matchAt(perPart, text, end)) return { read: { total: 0 }, end };
  if (low !== undefined) return { read: { total: inGray(low, unit), upTo: value }, end };
  return partsAfter(text, end, value);
}

function partsAfter(text: string, at: number, value: number): { read: Read; end: number } {
  const per = matchAt(perPart, text, at);
  if (per) return { read: { each: value }, end: at + per[0].length };
  const multiplied = matchAt(times, text, at);
  if (multiplied) {
    const fractions = Number(multiplied[1]);
    const total = tidy(value * fractions);
    return { read: { total, fractions, each: value }, end: at + multiplied[0].length };
  }
  const divided = matchAt(inParts, text, at);
  const read: Read = { total: value };
  let end = at;
  if (divided) {
    read.fractions = countOf(divided[1]!);
    end += divided[0].length;
  }
  const each = matchAt(eachPart, text, end) ?? (read.fractions && matchAt(eachOf, text, end));
  if (each) {
    read.each = inGray(each[1]!, each[2]!);
    read.fractions ??= Math.round(value / read.each);
    end += each[0].length;
  } else if (read.fractions) read.each = tidy(value / read.fractions);
  return { read, end };
}

function inGray(amount: string, unit: string): number {
  return /^c/i.test(unit) ? tidy(Number(amount) / 100) : Number(amount);
}

/** Whether total, number and size of treatments go together. */
function fits({ total, upTo, fractions = 1, each }: Read): boolean {
  const highest = upTo ?? total ?? each!;
  if (highest > most.gray || highest <= 0 || fractions < 1 || fractions > most.fractions)
    return false;
  if (upTo !== undefined && upTo <= total!) return false;
  return !total || !each || Math.abs(total - fractions * each) <= total / 50;
}

function tidy(value: number): number {
  return Math.round(value * 100) / 100;
}
