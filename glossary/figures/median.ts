import { brokenEnd, pAfter } from './attached.ts';
import { sentenceAfter, sentenceBefore } from './sentence.ts';
import { closed } from './closed.ts';
import { type Family, type Found, findInTurn } from './family.ts';
import { groupAside, groupWord } from './groups.ts';
import { type Measure, measureOf } from './measure.ts';
import { type Middle, readMiddles } from './middles.ts';
import type { PValue } from './p-value.ts';

/** The middle value of one group, or of two in the order printed. */
export interface MedianFigure {
  kind: 'median';
  printed: string;
  of: Measure;
  values: [Middle] | [Middle, Middle];
  p?: PValue;
  /** It stands in a sentence about survival or death. */
  survival?: true;
}

const shortNames = String.raw`m(?:OS|PFS|DFS|EFS|RFS|DMFS|LRFS|TTP|DOR|DoR|SG|SLP)|MST`;
const inBrackets = String.raw`(?: ?[(\[](?:[a-z][a-z -]{1,24}(?:, [a-z -]{1,24})?|(?:\d{2} ?% )?(?:CI|IC|confidence interval(?: \(CI\))?)(?: ?95 ?%)?)[)\]])`;
const numbered = '(?:grade|stage|arm|group|cohort|level|class|type)';
const arm = String.raw`(?: ${groupWord}){1,7}`;
/** "for A (n = 554) and B (n = 548)". */
const forTwo = String.raw` for${arm}${groupAside}? and${arm}${groupAside}?(?= were)`;
/** "was longer with A than with B (46 vs 35 months)". */
const change = String.raw` (?:was|were) (?:[a-z]{4,16} )?(?:improved|longer|prolonged|greater|higher|better|shorter)(?: (?:with|for|in|after)${arm}|)(?: (?:versus|vs\.?|compared (?:with|to)|than)${arm}|)(?=:| ?[(\[]\d)`;
const name = String.raw`(?:${inBrackets}?(?: (?!median|n(?:ot|o|r|e|ever)\b|${numbered} \d)${groupWord}| ${numbered} \d{1,2}[a-d]?(?!\w)| of| by| response){0,9}${inBrackets}?(?: (?:in|for|with) ${groupWord}(?: ${groupWord}){0,6})?(?: did not (?:[a-z]{4,16} )?differ|${change}|${forTwo})?)`;
const verbs = String.raw`(?: (?:was|were|is|of|at|being|fue|de|del|about|around|approximately|nearly|almost|roughly|only|estimated|reported|as|a|to be|survival|se|ha|sido|had|has|been)){0,4}`;

/** Up to the number, or to "not reached". */
const pattern = new RegExp(
  String.raw`(?<![\w-])(?:(?:the )?(?:medians?|mediana(?: de)?|edad mediana)(${name})|((?:${shortNames})\b)${inBrackets}?)(?:[,:=]|(?= [\d(n])|(?=${verbs}))${verbs}[ ,:=(]{1,3}(?=\.?\d(?!\d{0,2}(?:\.\d)? ?%)|no(?!t (?:[a-z]{4,16} )?differ)|NR\b|NE\b)`,
  'gi',
);

const groupsAhead = /\b(?:groups?|arms?|cohorts?|grupos?|brazos?)\b/;

const namesInterval = /[([](?:\d{2} ?% ?)?(?:CI|IC|confidence)\b/;
const people =
  /patient|wom[ae]n|participant|cohort|\bgroup|\barm\b|diagnos|cancer|pacientes|mujeres/i;
const noMedian = /nerve|nervio|income|household|price|sternotomy|cubital|raphe|strip|lobe/i;

export const median: Family<MedianFigure> = {
  signs: [
    'median medians mediana MST MOS MPFS OS PFS DFS EFS RFS DMFS LRFS TTP DOR Do SG SLP',
    '0 not no nr ne',
  ],
  find: findInTurn(pattern, readMedian),
};

function readMedian(match: RegExpExecArray, text: string): Found<MedianFigure> | undefined {
  const [all, long, short] = match;
  const start = match.index;
  // "mos" are months.
  if (short && !/[A-Z]{2}/.test(short)) return undefined;
  if (noMedian.test(all)) return undefined;
  const refused = (end: number): Found<MedianFigure> => ({ start, end });
  const begin = start + all.length;
  const before = sentenceBefore(text, start, 120);
  const of = measureOf(short ?? long ?? '', before, text.slice(begin, begin + 40));
  // "The median age of the last sixteen is 21" may be about anybody.
  const isAge =
    of === 'age' &&
    (!/\b(?:is|was|of)\b/.test(all) || people.test(before + sentenceAfter(text, begin, 100)));
  const read = readMiddles(text, begin, of, { bare: namesInterval.test(all), isAge });
  if (!read) return undefined;
  if (read === 'broken') return refused(brokenEnd(text, begin));
  const { values, end } = read;
  if (values.length > 2) return refused(end);
  const unclear =
    read.isList && !/medians/i.test(all) && !areGroups(all, before, sentenceAfter(text, end, 120));
  if (unclear) return refused(end);
  const p = values.length === 2 ? pAfter(text, end) : undefined;
  if (p === 'broken') return refused(end + 8);
  const around = before + all + sentenceAfter(text, end, 60);
  return {
    start,
    end: closed(text, start, p?.end ?? end),
    figure: {
      kind: 'median',
      printed: '',
      of,
      values: values as MedianFigure['values'],
      ...(p && { p: p.value }),
      ...(isAboutSurvival(of, around) && { survival: true as const }),
    },
  };
}

/** Whether a list of two is of two groups, and not of two things that were measured. */
function areGroups(own: string, before: string, after: string): boolean {
  if (groupsAhead.test(after)) return true;
  // One thing was measured, and the groups have been named before.
  const isOne = !/ and |[,/]/.test(own) && !/median|\b(?:and|or) (?:the )?$/i.test(before);
  if (isOne && /^,? respectively\b/.test(after)) return true;
  const pair = twoNames.exec(after.includes('respectively') ? own + after : '')?.[0];
  return pair !== undefined && !measured.test(pair);
}

const twoNames = /\bfor [^,.;]{2,70} and [^,.;]{2,70}(?= (?:was|were)\b|, respectively)/;
const measured = /[A-Z]FS\b|\bOS\b|TTP|surviv|progress|respon|follow|median/;

function isAboutSurvival(of: Measure, around: string): boolean {
  if (of === 'survival' || of === 'progression' || of === 'event') return true;
  return (
    of === 'other' && /surviv|\balive\b|\bdeath|\bdied|mortality|\bOS\b|superviv/i.test(around)
  );
}
