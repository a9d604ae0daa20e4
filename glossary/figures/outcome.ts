import { groupPhrase, groupWord } from './groups.ts';
import { matchAt, matchesIn, sticky } from './numbers.ts';
import { type Time, times, timesIn } from './time.ts';

/**
 * What became of the people that a percentage counts: alive, dead, without an event so far,
 * not dead of the cancer; or alive compared with people without the cancer.
 */
export type Outcome = 'alive' | 'died' | 'free' | 'notOfCancer' | 'relative';

/** Words before a percentage that say what is counted, and when: "The 3-year OS rate was". */
export interface Lead {
  start: number;
  /** Where the number begins. */
  end: number;
  outcome?: Outcome;
  at: Time[];
  /** "(95% CI)" stands here, so that the limits behind the number need no label. */
  namesInterval: boolean;
  /** "%" stands here: "OS, %". */
  namesPercent: boolean;
}

const shortNames = String.raw`OS|SG|PFS|DFS|EFS|RFS|i?DFS|DDFS|DRFS|DMFS|MFS|LRFS|LRRFS|SLP|SLE|BCSS|CSS`;
const survival = String.raw`(?:(?:breast )?cancer|disease)[- ]specific survival|breast cancer survival|[a-z-]{4,24}[- ]free (?:survival|interval|rate)|(?:overall |observed |relative )?survivals?|supervivencia(?: global| relativa| libre de [a-zé]{4,14}| específica)?`;
const other = String.raw`mortality|mortalidad|deaths?|muertes?|recurrences?|relapses?|progression|complications?|recaídas?|progresión|complicaciones|rates?`;
const notOfPeople = String.raw`(?<!(?:net|conditional|graft|cell|implant|flap|median|mean|tooth|animal|mice|mouse|plant|growth|heart|pulse|response|control|benefit|detection)[ -])`;

const at = String.raw`(?:at|after|over|within|by|a(?: los)?) (?:the )?${times}`;
const verbs = String.raw`(?: (?=(?:was|were|is|are|of|at|in|by|fue|fueron|es|del?|around|about|approximately|nearly|almost|roughly|only|estimated|an|the|to be|reported|as|occurred|seen|developed|found|observed)(?![\w-]))(?:to be|[a-z]{2,13})){0,4}`;

const lead = new RegExp(
  String.raw`(?<![\w.+-])(?:(${times})[- ](?:[a-zÀ-ÿ-]{3,20} ){0,2}?)?(?:(?:rates?|probability|proportion|estimates?) of )?${notOfPeople}(?=(${shortNames}|${survival}|${other})(?![\w-]| of (?:start-?ups?|firms|companies|businesses)\b))\2` +
    String.raw`(?: ?[(\[][a-z-]{2,6}[)\]])?(?: (?:rates?|probabilit(?:y|ies)|estimates?))?` +
    String.raw`( ${at})?${groupPhrase}?(?: \([^()]{1,30}\)(?: ${groupWord}){0,6})?( ${at})?` +
    String.raw`(,? ?[(\[]?%[)\]]?)?(,? ?[(\[]?\d{2} ?% ?(?:CI|IC)[)\]]?)?[,:=(]?${verbs}[ ,:=(]{1,3}[~≈]? ?(?=\.?\d)`,
  'gi',
);

/** Without one of these words and a sign of percentages after it, there is no lead to look for. */
const named = new RegExp(
  String.raw`\b(?:${shortNames}|survivals?|interval|supervivencia|${other})(?![\w-])`,
  'i',
);

const percent = /%|per ?cent|por ciento/i;

/** What is joined with the outcome before it ("OS and PFS were"), denied, or a change of it. */
const spoils =
  /(?:\b(?:survival|OS|PFS|DFS|control|mortality|response|recurrences?|progression|rates?)(?:,|,? and|,? or| ?\/| ?&)|\b(?:no|without|free (?:of|from)|hazards?(?: ratios?)? (?:of|for)|odds of|causes? of(?: the)?)|(?:^|[.;:,(] ?)of(?: all)?(?: the)?|(?:improve|increas|gain|differen|benefit|reduc|decreas|declin|chang|rise|advantage)[a-z]{0,6} (?:in|of|for)(?: the)?) ?$/i;

/** Codes of firms and states in a list of holdings. */
const ofMoney = /\b(?:exposure|holdings?|portfolio|sector)\b[^.]{0,30}$/i;

/** "LC and OS of": the numbers are of both. */
const isShared = /\b[A-Z]{2,6}(?:,? (?:and|or)| ?[/&]) ?$/;

/** All leads in a text. */
export function leadsIn(text: string): Lead[] {
  const from = text.search(named);
  if (from < 0 || !percent.test(text.slice(from))) return [];
  return matchesIn(text, lead).flatMap((match) => {
    const [all, first, name = '', second, third, sign, level] = match;
    const start = match.index;
    const before = text.slice(Math.max(0, start - 40), start);
    if (isShort.test(name) && !/^i?[A-Z]+$/.test(name)) return [];
    if (isShared.test(before) || spoils.test(before) || ofMoney.test(before)) return [];
    const when = timesIn(first ?? second ?? third ?? '');
    if (/^rate/i.test(name) && when.length === 0) return [];
    const outcome = outcomeOf(name);
    return [
      {
        start,
        end: start + all.length,
        ...(outcome && { outcome }),
        at: when,
        namesInterval: !!level,
        namesPercent: !!sign,
      },
    ];
  });
}

const isShort = new RegExp(`^(?:${shortNames})$`, 'i');

function outcomeOf(name: string): Outcome | undefined {
  // May mean any of the others.
  if (/^breast cancer/i.test(name) && !/specific/i.test(name)) return undefined;
  if (/relativ/i.test(name)) return 'relative';
  if (/specific|específica|CSS/i.test(name)) return 'notOfCancer';
  if (/free|libre|FS$|^SL/i.test(name)) return 'free';
  if (/surviv|superviv|^(?:OS|SG)$/i.test(name)) return 'alive';
  return /mortal|death|muerte/i.test(name) ? 'died' : undefined;
}

const be = String.raw`(?:were|was|are|is|remained|had|have|has|been|will|be|estaban|seguían)`;
const verbAhead = sticky(
  String.raw`(?: ?\([^()]{1,30}\))?(?: (?:of|de) ${groupWord}(?: (?:${groupWord}|\d{1,6}(?! ?%))){0,9}?)? (?:(?:${be} ){1,2}(?:still )?(alive|living|viv[oa]s|dead|[a-z]{4,14}-free|free (?:of|from) [a-z]{4,14})|(?:${be} )?(survive[ds]?|lived?|lives|die[ds]?))(?![\wÀ-ÿ]| (?:and|or)\b)(?:(?: (?:at|after|for|by|at least|a los))? (${times}))?`,
);

/** Words after a percentage that say what became of the people: "of patients were alive at 3 years". */
export function verbAfter(
  text: string,
  end: number,
): { end: number; outcome: Outcome; at: Time[] } | undefined {
  const match = matchAt(verbAhead, text, end);
  if (!match) return undefined;
  const [all, state, verb, when = ''] = match;
  const word = state ?? verb!;
  if (/live[sd]?$/i.test(word) && !/surv|^alive/i.test(word) && !when) return undefined;
  const outcome = /free/i.test(word) ? 'free' : /dead|^die/i.test(word) ? 'died' : 'alive';
  return { end: end + all.length, outcome, at: timesIn(when) };
}

const timeAhead = sticky(String.raw`[)\]]?,? (?:at|after|a los) (${times})`);
const timeBehind = new RegExp(
  String.raw`(?<![%)\]] )\b(?:at|by|after|a los) (?:the )?(${times}),?:?(?: was| were)? ?[(\[]?$`,
  'i',
);

/** The time that stands right after a percentage. */
export function timeAfter(text: string, end: number): { end: number; at: Time[] } | undefined {
  const match = matchAt(timeAhead, text, end);
  return match && { end: end + match[0].length, at: timesIn(match[1]!) };
}

/** The time that stands right before a percentage. */
export function timeBefore(text: string, start: number): Time[] {
  return timesIn(timeBehind.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '');
}
