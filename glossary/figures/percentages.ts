import { brokenEnd, pAfter } from './attached.ts';
import { sentenceAfter, sentenceBefore } from './sentence.ts';
import { closed } from './closed.ts';
import type { Family, Found } from './family.ts';
import { matchAt, matchesIn, sticky } from './numbers.ts';
import { type Lead, type Outcome, leadsIn, timeAfter, timeBefore, verbAfter } from './outcome.ts';
import type { PValue } from './p-value.ts';
import { type Share, type Shares, readShares } from './shares.ts';
import type { Time } from './time.ts';

/** A share of a group in percent, or two such shares in the order printed. */
export interface PercentagesFigure {
  kind: 'percentages';
  printed: string;
  shares: [Share] | [Share, Share];
  outcome?: Outcome;
  /** When they were counted, from the start of the study or of the illness. */
  at?: Time;
  /** The text says that people are counted. */
  people?: true;
  /** It stands in a sentence about survival or death. */
  survival?: true;
  p?: PValue;
}

/** Percentages of something else, or that other families read. */
const otherSubject =
  /\b(?:ORR|CBR|DCR|pCR|CR|PR|SD|PD|RR|OR|HR|RRR|ARR|respon\w{0,8}|benefit rate|(?<!local )control rate|Ki-?67|MIB-?1|ER|PgR|RE|RP|HER2|PD-L1|CPS|I2|heterogeneity|sensitivity|specificity|accuracy|predictive|PPV|NPV|AUC|confidence|power|alpha|significance|margin|efficacy|effectiveness|LVEF|ejection|HbA1c|h(?:a)?ematocrit|saturation|VAF|allele|dose|volume|weight|density|expression|stain\w{0,4}|positivity|means?|average|medians?|score\w?|interest|inflation|start-?ups?|firms?|compan(?:y|ies)|market|sales|price|GDP|vote\w?|poll\w?|possession|viability|inhibition|confluence|humidity|alcohol|ethanol|solution|concentration|serum|cells?|graft|implant|flap|P|mice|rats)\b/;
/** A change, not a share; or a limit, not a value. */
const changeBefore =
  /(?:(?:reduc|increas|decreas|improve|declin|chang|differen|drop|fall|fell|rise|rose|gain|shrink|shrank)[a-z]{0,6}(?: of| by| in [a-z ]{1,30} of)?|\bby|\bfrom|differences?[,:]|(?:more|less|fewer|greater|higher|lower) than|up to|at least|at most|over|under|above|below|exceed(?:s|ed|ing)?|minimum of|maximum of|[<>≤≥~±]) ?[([]?$|\b(?:arms?|groups?|cohorts?|grades?|stages?|levels?|phase|days?|weeks?|months?|years?|cycles?|class|type|table|figure|n ?=) ?$/i;
const changeAfter =
  /^[)\]]? ?(?:(?:relative|absolute|significant(?:ly)?) )?(?:lower|higher|greater|less|more|fewer|reduc|increas|decreas|declin|drop|improve|fall|rise|gain|differen|points?|percentage|CI\b|CrI\b|confidence|credib|of (?:the |all )?(?:deaths|tumou?rs?|cells|samples|lesions|variance))/i;

const survivalWords =
  /surviv|alive|\bdeaths?\b|\bdied|mortality|\b(?:OS|[A-Z]{1,4}FS|SG|SLP)\b|supervivencia|mortalidad/i;
const peopleAhead = sticky(
  String.raw` ?(?:of|de) (?:[a-zÀ-ÿ\d-]{1,20} ){0,4}(?:patients|women|men|people|participants|pacientes|mujeres|personas)\b`,
);
const groupsAhead = /\b(?:groups?|arms?|cohorts?|with and without|grupos?|brazos?)\b/;

const numbers =
  /(?<![\w.+\-±~…/,]|[<>≤≥~±] )(?:\d{1,6}(?:\.\d{1,9})?|\.\d{1,9})(?! ?% ?-?(?:C(?:I|rI|L)|IC|conf|cred|int))(?= ?(?:%|per ?cent|por ciento)| vs?\.? | versus | ?\/ ?\d| of \d| out of \d| ?\(\d{1,2}(?:\.\d{1,2})? ?%\) of (?:all )?\d)/g;

/** Shares of people, one or two compared. */
export const percentages: Family<PercentagesFigure> = {
  signs: ['% percent cent ciento', '0'],
  find(text) {
    const led = leadsIn(text).flatMap((lead) => readLed(text, lead));
    const found: Found<PercentagesFigure>[] = [];
    let [from, next] = [0, 0];
    for (const { index } of matchesIn(text, numbers)) {
      while (next < led.length && led[next]!.start <= index) {
        const given = led[next++]!;
        if (given.start < from) continue;
        found.push(given);
        from = given.end;
      }
      if (index < from) continue;
      const read = readAlone(text, index);
      found.push(...read);
      from = read.at(-1)?.end ?? from;
    }
    return found.concat(led.slice(next).filter(({ start }) => start >= from));
  },
};

/** Percentages behind words that say what they are. */
function readLed(
  text: string,
  { start, end: from, outcome, at, namesInterval, namesPercent }: Lead,
): Found<PercentagesFigure>[] {
  const read = readShares(text, from, {
    bareInterval: namesInterval,
    impliedPercent: namesPercent,
  });
  if (read === undefined) return [];
  if (read === 'broken') return [{ start, end: brokenEnd(text, from) }];
  const { shares, join } = read;
  const after = text.slice(read.end, read.end + 30);
  if (changeAfter.test(after)) return [];
  // "For survival, 20% of patients …": the number belongs to what follows.
  const isApart = /[,(] ?$/.test(text.slice(from - 3, from));
  if (join === 'none' && isApart && /^ (?:of|[a-z]{1,20} )/i.test(after)) return [];
  const what = { ...(outcome && { outcome }), people: true as const };
  const time = at[0] ?? timeAfter(text, read.end)?.at[0];
  if (join === 'list' || at.length > 1) {
    if (at.length === shares.length)
      return shares.map((it, i) =>
        single(text, it.start, it.end, it.share, { ...what, at: at[i]! }),
      );
    const areGroups =
      at.length < 2 &&
      shares.length === 2 &&
      (groupsAhead.test(sentenceAfter(text, read.end, 120)) ||
        (at.length === 1 && isOneMeasure(text, start, from)));
    if (!areGroups) return [{ start, end: read.end }];
  }
  return figures(text, start, read, { ...what, ...(time && { at: time }) });
}

/** "5-year OS was": with one measure and one time, two shares are those of two groups. */
function isOneMeasure(text: string, start: number, end: number): boolean {
  return (
    /\bwas $/.test(text.slice(start, end)) && !/(?:\band|\bor|[,&/]) $/.test(text.slice(0, start))
  );
}

/** Percentages that show by themselves, or by what stands behind them, that they are shares. */
function readAlone(text: string, start: number): Found<PercentagesFigure>[] {
  const read = readShares(text, start);
  if (!read) return [];
  const isBroken = read === 'broken';
  const verb = isBroken ? undefined : verbAfter(text, read.end);
  const before = sentenceBefore(text, start, 60);
  const areGroups = !isBroken && ofTwoGroups(text, before, read);
  if (!isBroken && !areGroups && !isShare(read) && (!verb || read.join === 'list')) return [];
  if (!verb && otherSubject.test(clauseOf(text, start, before))) return [];
  if (isBroken) return [{ start, end: brokenEnd(text, start) }];
  if (changeBefore.test(before)) return [];
  if (changeAfter.test(text.slice(read.end, read.end + 30))) return [];
  // One after the other, each alone shows that it is a share.
  if (read.join === 'list' && !areGroups)
    return shownIn(read).map((it) => single(text, it.start, it.end, it.share, {}));
  const time = verb?.at[0] ?? timeAfter(text, read.end)?.at[0] ?? timeBefore(text, start)[0];
  const people = verb ?? matchAt(peopleAhead, text, read.shares[0]!.end);
  return figures(text, start, read, {
    ...(verb && { outcome: verb.outcome }),
    ...(time && { at: time }),
    ...(people && { people: true }),
  });
}

/** What stands before a share, up to the share before; of "39 (36%) of 108 and" all of it. */
function clauseOf(text: string, start: number, before: string): string {
  const last = before.split(/[%,]/).at(-1)!;
  return /^\) of \d/.test(last) ? sentenceBefore(text, start, 140) : last;
}

/** "The rate was 64% and 47% in the A and B groups, respectively". */
function ofTwoGroups(text: string, before: string, { join, shares, end }: Shares): boolean {
  if (join !== 'list' || shares.length !== 2 || !/\bwas $/.test(before)) return false;
  const after = sentenceAfter(text, end, 120);
  return groupsAhead.test(after) && /respectively/.test(after);
}

/** Whether a percentage can be nothing but a share: compared, counted, or with an interval. */
function isShare(read: Shares): boolean {
  return read.join === 'versus' || shownIn(read).length > 0;
}

/** Those that are counted, or have an interval. */
function shownIn({ shares }: Shares): Shares['shares'] {
  return shares.filter(({ share: { interval, counted } }) => interval ?? counted);
}

type What = Pick<PercentagesFigure, 'outcome' | 'at' | 'people'>;

/** Two shares are compared; of more, each is explained alone. */
function figures(
  text: string,
  start: number,
  { shares, end }: Shares,
  what: What,
): Found<PercentagesFigure>[] {
  const [first, second] = shares;
  if (!second) return [single(text, start, end, first!.share, what)];
  if (shares.length > 2) return shares.map((it) => single(text, it.start, it.end, it.share, what));
  const p = pAfter(text, end);
  if (p === 'broken') return [{ start, end: end + 8 }];
  return [
    {
      start,
      end: closed(text, start, p?.end ?? end),
      figure: {
        kind: 'percentages',
        printed: '',
        shares: [first!.share, second.share],
        ...what,
        ...nearSurvival(text, start, end),
        ...(p && { p: p.value }),
      },
    },
  ];
}

function single(
  text: string,
  start: number,
  end: number,
  share: Share,
  what: What,
): Found<PercentagesFigure> {
  return {
    start,
    end: closed(text, start, end),
    figure: {
      kind: 'percentages',
      printed: '',
      shares: [share],
      ...what,
      ...nearSurvival(text, start, end),
    },
  };
}

function nearSurvival(text: string, start: number, end: number): { survival?: true } {
  const around =
    sentenceBefore(text, start, 120) + text.slice(start, end) + sentenceAfter(text, end, 60);
  return survivalWords.test(around) ? { survival: true } : {};
}
