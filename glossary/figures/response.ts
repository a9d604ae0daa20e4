import { pAfter } from './attached.ts';
import { closed } from './closed.ts';
import { beside } from './sentence.ts';
import { type Family, type Found, findInTurn } from './family.ts';
import { matchAt, sticky } from './numbers.ts';
import { type Share, readShare } from './one-share.ts';
import type { PValue } from './p-value.ts';
import { type Measure, measureName, measureOf } from './response-measure.ts';
import { readShares } from './shares.ts';

/** How many people had a response of some kind. */
export interface ResponseFigure {
  kind: 'response';
  printed: string;
  measure: Measure;
  /** In the order printed, one for each group; none where only the kind of response is told. */
  shares: Share[];
  /** Other kinds told in the same breath: "ORR and CBR were 14% and 76%". */
  also?: { measure: Measure; share: Share }[];
  p?: PValue;
}

const names = new RegExp(String.raw`(?<![\w-])(?:${measureName})`, 'gi');
const nextName = sticky(String.raw`(?: ?/ ?|,? and (?:the )?|, )(?=(${measureName}))\1`);

const inGroup = String.raw`(?: (?:in|for|among|with|by) (?!\d)[^.;:()%\d]{1,50}?(?: ?\([^()%]{1,40}\)(?: (?:in|for) [^.;:()%\d]{1,30}?)?)?(?= (?:was|were)))?`;
const link = sticky(
  String.raw`${inGroup}[ ,:;=]{0,3}(?:(?:was|were|of|is|at|in|reached|achieved|seen|observed|occurred|fue|fueron|del?|en el) ){0,3}(?:about |approximately |only )?[(\[]?`,
);
const nextShare = sticky(String.raw`(?: ?/ ?|,? and |[,;] (?:and )?)`);

/** Not of people whose tumors were measured, or not a result but a plan. */
const otherBefore =
  /survey|questionnaire|median $|mean $|pain $|metabolic $|immune $|antibody $|clinical $|cytogenetic $|molecular $|vaccin|lacrimal|dacryo|subgrade|bearing ratio|assum|hypothes|expect|anticipat|\bnull|target(?:ed)? (?:of|rate|response)|threshold|(?:at least|minimum|target)(?: an?)? $|\bif\b/i;
const otherAfter =
  /^[^.]{0,50}(?:survey|questionnaire|assum|hypothes|considered|threshold|null\b|would be|of interest|alpha|power\b)/i;
const oneOrganBefore = /(?:axillary|nodal|node|breast|\bb)[- ]?$/i;
const oneOrgan = /\bin (?:the )?(?:breast(?! cancer)|axilla|(?:lymph )?nodes?)\b(?! (?:and|or))/i;
/** "45% lower" is no share of people. */
const change =
  /^ ?(?:absolute |relative )?(?:higher|lower|increase|decrease|reduction|improvement|greater|points?|percentage)\b/i;
/** A second name between two shares: "tpCR 49% vs bpCR 56%". */
const otherName =
  /\b(?:\w?ORR|RR|CBR|DCR|[a-z]{0,2}pCR|PFS|OS|DFS|EFS|CR|PR|SD|PD)\b|respon|surviv/;
/** The word before "response rate" or "complete response" where tumors are meant. */
const plainBefore =
  /^(?:the|an?|and|or|with|of|in|on|whose|had|have|has|achieved|showed|best|higher|lower|tumou?r|confirmed|unconfirmed|intracranial|radiologic(?:al)?|radiographic|RECIST|for|by|was|were|overall|objective)$/i;

/** How many people had a response: ORR, CBR, DCR, pCR and their long names. */
export const response: Family<ResponseFigure> = {
  signs: [
    'ORR ORRs RR RRs CBR CBRs DCR DCRs CR CRs PR SD PD PDs RCp RCps TRO TROs TBC TBCs TCE TCEs response responses remission remissions benefit control stable progressive tasa respuesta respuestas',
    '% percent cent ciento T',
  ],
  find: findInTurn(names, ({ index, 0: first }, text) => readResponse(text, index, first)),
};

function readResponse(
  text: string,
  start: number,
  first: string,
): Found<ResponseFigure> | undefined {
  const [measures, afterNames] = namesAt(text, start, first);
  if (measures.length === 0) return undefined;
  const measure = measures[0]!;
  const defined = measure === 'pathologic' && /\(ypT0/i.test(first);
  let end = afterNames + matchAt(link, text, afterNames)![0].length;
  const [from, [shares, to]] = [end, measures.length > 1 ? listed(text, end) : compared(text, end)];
  if (shares.length === 0) {
    if (!defined || measures.length > 1) return undefined;
    return {
      start,
      end: afterNames,
      figure: { kind: 'response', printed: '', measure, shares: [] },
    };
  }
  end = closed(text, start, to);
  const unmatched = measures.length > 1 && measures.length !== shares.length;
  const isOfTwoNames =
    measures.length === 1 && shares.length > 1 && otherName.test(text.slice(from, end));
  if (
    unmatched ||
    isOfTwoNames ||
    shares.includes('broken') ||
    isOther(text, first, measure, start, end)
  )
    return { start, end };
  const [share, ...rest] = shares as Share[];
  const p = pAfter(text, end);
  if (p === 'broken') return { start, end };
  if (p) end = closed(text, start, p.end);
  return {
    start,
    end,
    figure: {
      kind: 'response',
      printed: '',
      measure,
      shares: measures.length > 1 ? [share!] : [share!, ...rest],
      ...(measures.length > 1 && {
        also: rest.map((it, i) => ({ measure: measures[i + 1]!, share: it })),
      }),
      ...(p && { p: p.value }),
    },
  };
}

/** The kinds of response named one after the other: "CBR and ORR", "non-PD/ORR rates". */
function namesAt(text: string, start: number, first: string): [Measure[], number] {
  const measures = [measureOf(first)];
  let end = start + first.length;
  for (
    let next;
    measures.length < 4 && (next = matchAt(nextName, text, end));
    end += next[0].length
  )
    measures.push(measureOf(next[1]!));
  return [measures.every((it) => it !== undefined) ? (measures as Measure[]) : [], end];
}

type Shares = (Share | 'broken')[];

/** One share, or those of groups that are compared. */
function compared(text: string, at: number): [Shares, number] {
  // "8 patients (14%)": the first of two groups has no such form.
  const read = readShares(text, at) ?? readShare(text, at);
  if (read === 'broken') return [[read], at + 6];
  if (!read) return [[], at];
  if ('value' in read) return [[read.value], read.end];
  const shares = read.shares.map(({ share: { value, interval } }): Share => ({
    percent: value,
    ...(interval && { interval }),
  }));
  return [shares, read.end];
}

/** Shares one after the other, for names one after the other. */
function listed(text: string, at: number): [Shares, number] {
  const shares: Shares = [];
  for (let end = at; shares.length < 4;) {
    const part = readShare(text, end);
    if (!part) break;
    if (part === 'broken') return [[...shares, part], end + 6];
    shares.push(part.value);
    at = part.end;
    end = at + (matchAt(nextShare, text, at)?.[0].length ?? 0);
  }
  return [shares, at];
}

/** Whether it is a risk ratio, of one organ only, or not about tumors. */
function isOther(
  text: string,
  first: string,
  measure: Measure,
  start: number,
  end: number,
): boolean {
  const { before, after } = beside(text, start, end);
  const wordBefore = /([\p{L}-]{1,30}) $/u.exec(before)?.[1];
  if (otherBefore.test(before) || otherAfter.test(after) || change.test(after)) return true;
  if (
    first.startsWith('RR') &&
    /risk|\bOR\b|\bHR\b/i.test(before) &&
    !/respon|ORR|RECIST/i.test(before + after)
  )
    return true;
  if (measure === 'pathologic')
    return oneOrganBefore.test(before) || oneOrgan.test(text.slice(start, end + 30));
  return (
    /^(?:response|complete|partial)/i.test(first) &&
    wordBefore !== undefined &&
    !plainBefore.test(wordBefore)
  );
}
