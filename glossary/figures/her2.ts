import { type Family, findInTurn } from './family.ts';
import { type Part, matchAt, number } from './numbers.ts';
import { closed } from './closed.ts';

/** What tests for HER2 showed. */
export interface Her2 {
  /** Staining for the protein, from 0 to 3; two ends where several are named. */
  score?: [low: number, high: number];
  /** What a test for copies of the gene showed. */
  gene?: 'amplified' | 'not-amplified' | 'equivocal';
  /** Copies of the gene for each copy of the place that is counted beside it. */
  ratio?: number;
  /** Copies of the gene in one cell, on average. */
  copies?: number;
  /** What the text calls it. */
  called?: 'positive' | 'negative' | 'low' | 'ultralow' | 'equivocal';
}

export interface Her2Figure extends Her2 {
  kind: 'her2';
  printed: string;
}

export type Her2Result = 'positive' | 'negative' | 'low' | 'unclear';

/** The result that the tests make together; `undefined` where they contradict one another. */
export function resultOf(her2: Her2): Her2Result | undefined {
  const { score, called } = her2;
  const found = foundBy(her2);
  if (found === 'contrary') return undefined;
  const result = found === 'none' ? 'unclear' : found;
  if (!called) return result;
  if (called === 'equivocal') return score && score[0] !== 2 ? undefined : result;
  if (called === 'low') return found === 'positive' ? undefined : 'low';
  const says = called === 'positive' ? 'positive' : 'negative';
  return result === 'unclear' || result === says ? says : undefined;
}

function foundBy({ score, gene: test, ratio, copies }: Her2): Her2Result | 'none' | 'contrary' {
  const gene = test ?? geneOf(ratio, copies);
  if (!score) {
    return gene === 'amplified' ? 'positive' : gene === 'not-amplified' ? 'negative' : 'none';
  }
  const [low, high] = score;
  if (low === 3) return gene === 'not-amplified' ? 'contrary' : 'positive';
  if (high <= 1) return gene === 'amplified' ? 'contrary' : 'negative';
  if (high === 2 && gene === 'not-amplified') return 'negative';
  return high === 2 && low === 2 && gene === 'amplified' ? 'positive' : 'unclear';
}

/** What counts of copies say by themselves, where that takes no further work. */
function geneOf(ratio?: number, copies?: number): Her2['gene'] {
  if (ratio === undefined || copies === undefined) return undefined;
  if (ratio >= 2 && copies >= 4) return 'amplified';
  return ratio < 2 && copies < 4 ? 'not-amplified' : undefined;
}

export const her2Name = String.raw`(?:human epidermal growth factor receptor (?:type )?2(?: ?[(\[]HER-?2(?:/neu)?[)\]])?|(?:[(\[]HER-?2[)\]](?=/neu| neu)|HER-?2|c-?erbB-?2|ERBB2)(?:/neu| neu)?)`;

const ihc = String.raw`(?:IHC|immuno-?histo-?chemistry(?: ?[(\[]IHC[)\]])?|immunohistochemical)`;
const ish = String.raw`(?:[FCSD]-?)?ISH|(?:fluorescen(?:ce|t)|chromogenic|silver|dual)?[ -]?in situ hybridi[sz]ation(?: ?[(\[][FCSD]?ISH[)\]])?`;
const plain = String.raw`(?:by|with|and|but|or|on|using|is|was|were|as|of|a|an|the|at|hence|therefore|i\.e\.|e\.g\.|defined as|including|score[ds]?|scoring|status|results?|expression|protein|clone|4B5|SP3|CB11|A0485|HercepTest|test(?:ed|ing)?|staining|analysis|gene|${ihc}|reflex)`;
const gap = String.raw`(?:[ ,;:/=)(\[\]-]{1,3}${plain}(?![\p{L}\d+]))`;
const gaps = String.raw`${gap}{0,5}[ ,;:/=)(\[\]-]{0,3}`;

const step = String.raw`(?:[123] ?\+(?!\+)|\+{2,3}|0(?!\d|%|\.\d|/\d(?! ?\+)))`;
const scores = new RegExp(
  String.raw`${gaps}(?:(?<=HER-?2[ (\[:=-]{0,2}|${ihc}[ (\[:=-]{0,2}|neu[)\]]?[ (\[:=-]{1,2}|scores? (?:of )?)|(?=[^ ]{0,2}\+))(${step}|[0-2](?= ?- ?[123]\+))((?:(?: ?[,/-] ?| or |, or | to | and |, and )(?:IHC )?${step}){0,3})(?!\d| ?(?:patients|children|of \d))`,
  'iyu',
);
const sign = String.raw`\+(?![\p{L}\d])|-(?![\p{L}\d])`;
const gene = new RegExp(
  String.raw`${gaps}(?:(?:${ish})[ :)(=,-]{0,3}(?:(?:test|results?|is|was) ){0,2}(positiv[eoa]|negativ[eoa]|pos|neg|equivocal|non-?amplified|not[ -]amplified|unamplified|amplified|${sign})[)\]]?|(positive|negative|non-?amplified|not amplified|amplified)[ ,(]{1,2}(?:by|on|with) (?:${ish})|(non-?amplified|not[ -]amplified|unamplified|(?:without|no) (?:gene )?amplification|nicht amplifiziert|no amplificad[oa]|sin amplificación|amplified|amplificad[oa])(?:[ ,(]{1,2}(?:(?:by|on|with) )?(?:${ish})[)\]]?)?)(?![\p{L}\d])`,
  'iyu',
);
const byTest = String.raw`(?:(?:${ish})[ :,(=-]{1,3}(?:results? )?)?`;
const ratio = new RegExp(
  String.raw`${gaps}${byTest}(?:(?:/ ?)?(?:(?:HER-?2(?:/neu)?)?[/:-] ?)?(?:CEP|CEN|chromosome )-?17 )?ratio(?:,? ?(?:of|was|is|:|=))? ?(${number})`,
  'iyu',
);
const copies = new RegExp(
  String.raw`${gaps}${byTest}(?:(?:average|mean) )?(?:HER-?2 )?(?:gene )?(?:copy numbers?|signals? ?(?:/|per) ?(?:cell|nucleus))(?:,? ?(?:of|was|is|:|=))? ?(${number})`,
  'iyu',
);
const called = new RegExp(
  String.raw`${gaps}(positiv(?:e|[oa]s?)|negativ(?:e|[oa]s?)|pos|neg|ultra-?low|low|equivocal)(?![\p{L}\d-])`,
  'iyu',
);

/** One of these must stand in reach: the patterns try many words before they know. */
const telling =
  /[123] ?\+|\+\+|(?<!\d)0(?![\d%])|\d ?- ?\d\+|ISH|hybridi|amplifi|ratio|cop(?:y|ies)|signal|(?<![a-z])(?:pos|neg)|low(?![a-z])|equivocal/i;
const reach = 200;

/** Test results after the name, as far as they follow one another. */
export function readResults(
  text: string,
  at: number,
): (Part<Her2> & { codes: number }) | undefined {
  const value: Her2 = {};
  let [end, codes] = [at, 0];
  for (let look = 0; look < 6; look++) {
    const part = telling.test(text.slice(end, end + reach)) && nextPart(text, end, value);
    if (!part) break;
    [end, codes] = [part.end, codes + part.codes];
  }
  return end === at ? undefined : { end, value, codes };
}

function nextPart(
  text: string,
  at: number,
  value: Her2,
): { end: number; codes: number } | undefined {
  const match = (pattern: RegExp) => matchAt(pattern, text, at);
  const score = value.score ? undefined : match(scores);
  if (score) {
    const steps = `${score[1]} ${score[2]}`
      .match(/\+{2,3}|\d/g)!
      .map((it) => (/\d/.test(it) ? Number(it) : it.length));
    value.score = [Math.min(...steps), Math.max(...steps)];
    return { end: at + score[0].length, codes: 1 };
  }
  const copied = value.gene ? undefined : match(gene);
  if (copied) {
    value.gene = geneResult((copied[1] ?? copied[2] ?? copied[3])!);
    return { end: at + copied[0].length, codes: 1 };
  }
  const counts = value.ratio === undefined ? match(ratio) : undefined;
  if (counts) {
    value.ratio = Number(counts[1]);
    return { end: at + counts[0].length, codes: 1 };
  }
  const perCell = value.copies === undefined ? match(copies) : undefined;
  if (perCell) {
    value.copies = Number(perCell[1]);
    return { end: at + perCell[0].length, codes: 1 };
  }
  const name = value.called ? undefined : match(called);
  if (!name) return undefined;
  value.called = nameOf(name[1]!);
  return { end: at + name[0].length, codes: /ultra|equiv/i.test(name[1]!) ? 1 : 0 };
}

function geneResult(word: string): NonNullable<Her2['gene']> {
  if (/^equi/i.test(word)) return 'equivocal';
  return /^(?:pos|ampl|\+)/i.test(word) ? 'amplified' : 'not-amplified';
}

function nameOf(word: string): NonNullable<Her2['called']> {
  if (/^ultra/i.test(word)) return 'ultralow';
  if (/^low/i.test(word)) return 'low';
  if (/^equi/i.test(word)) return 'equivocal';
  return /^pos/i.test(word) ? 'positive' : 'negative';
}

const start = new RegExp(
  String.raw`(?<![\p{L}\d_/+-])(?:(equivocal )?${her2Name}(?![\p{L}\d])|IHC(?=[ :()]{0,3}(?:score )?\d)|(?:[FCSD]-?)?ISH(?=[ :(,-]{1,2}(?:is |was )?(?:non-?ampl|not ampl|unampl|ampl|pos|neg|ratio)|[+-][^\p{L}\d]))`,
  'giu',
);
/** Other proteins and genes that are tested in the same ways. */
const other =
  /(?:PD-?L1|\bER|\bPR|PgR|Ki-?67|p53|\bAR|TROP-?2|ALK|MET|MYC|FGFR\d?|EGFR|TOP2A|MDM2|BCR|ROS1|MMR|GATA3|CLDN\S{0,4})[ ,:)-]{0,3}(?:by |with )?$/;

/** Test results for HER2. "HER2-positive" alone is a word of the glossary. */
export const her2: Family<Her2Figure> = {
  codes: true,
  signs: ['HER Her human erb erbb ihc ish fish cish dish sish'],
  find: findInTurn(start, ({ index, 0: all, 1: unclear }, text) => {
    const named = !/(?:IHC|ISH)$/i.test(all);
    // "her 2 children" in another case is no HER2; neither is IHC for another protein.
    if (all.startsWith('her') || (!named && !isAboutHer2(text, index, all))) return undefined;
    const from = /ISH$/i.test(all) ? index : index + all.length;
    const results =
      readResults(text, from) ?? (unclear ? { end: from, value: {}, codes: 1 } : undefined);
    if (!results || results.codes === 0) return undefined;
    if (unclear) results.value.called ??= 'equivocal';
    const end = closed(text, index, trimmed(text, results.end));
    if (!resultOf(results.value)) return { end };
    return { end, figure: { kind: 'her2', printed: '', ...results.value } };
  }),
};

function isAboutHer2(text: string, index: number, test: string): boolean {
  if (other.test(text.slice(Math.max(0, index - 30), index))) return false;
  if (test === 'IHC') return true;
  const near = text.slice(Math.max(0, index - 120), index + 120);
  return /HER-?2|IHC|erbB/i.test(near) || /^.{0,12}ampl/i.test(text.slice(index));
}

/** Without an opening bracket or a mark at the end. */
function trimmed(text: string, end: number): number {
  const tail = /[ ,;:([/-]{1,3}$/.exec(text.slice(0, end).slice(-3));
  return tail && !/[+-]$/.test(text.slice(0, end)) ? end - tail[0].length : end;
}
