import { type Family, findInTurn } from './family.ts';
import { type Part, matchAt, number, sticky } from './numbers.ts';

/** How often chance alone would give such results. */
export interface PValue {
  relation: '=' | '<' | '>';
  /** Absent where only "not significant" is printed. */
  value?: number;
  sided?: 1 | 2;
  /** What it tests, where that is not whether two groups differ. */
  tests?: 'interaction' | 'trend' | 'heterogeneity' | 'noninferiority';
}

export interface PValueFigure extends PValue {
  kind: 'p-value';
  printed: string;
}

const sides = String.raw`(?:(one|two|1|2)[- ]?(?:sided|tailed) )?(?:(?:log[- ]?rank|nominal|stratified|adjusted|unadjusted|multivariate|univariate) ){0,2}(?:test,? )?`;
const tested = String.raw`[ -]?\(?(?:for |of )?(interaction|trend|heterogeneity|non-?inferiority|difference)\)?`;
const name = String.raw`p(?: ?\(?(?:two|one|2|1)[- ]?(?:sided|tailed)\)?)?(?:[ -]?values?)?(?:${tested}|[ -](?:log[- ]?rank))?`;
const relation = String.raw`(?:(<=?|>=?|≤|≥|=|:|less than(?: or equal to)?|greater than|was|is|of|were)|(?=0?\.\d|NS(?!\w)))`;
/** "× 10^-6" or "e-6": by how many places the number is smaller. */
const tenth = String.raw`(?: ?[x×*·] ?10 ?[\u200a^]?-|[eE]-)(\d{1,2}|[⁰¹²³⁴-⁹]{1,2})\u200a?`;
const value = String.raw`(?:(${number})(?! ?%)(?:${tenth})?|(NS|n\.s\.?|not significant)(?![a-z]))`;

const pattern = sticky(
  String.raw`${sides}${name} ?${relation} ?[=]?${value}(?: ?\((one|two|1|2)[- ]?(?:sided|tailed)\))?`,
);

export function readP(text: string, at: number): Part<PValue> | 'broken' | undefined {
  const match = matchAt(pattern, text, at);
  if (!match) return undefined;
  const [all, before, test, sign = '=', digits, power = '0', , after] = match;
  const side = before ?? after ?? /(one|two|1|2)[- ]?(?:sided|tailed)/i.exec(all)?.[1];
  const read: PValue = { relation: relationOf(sign) };
  if (digits !== undefined) read.value = Number(`${digits}e-${power.normalize('NFKC')}`);
  if (side) read.sided = /one|1/i.test(side) ? 1 : 2;
  const tests = test?.toLowerCase().replace('-', '');
  if (tests && tests !== 'difference') read.tests = tests as NonNullable<PValue['tests']>;
  // "0001" has lost its point.
  if (read.value !== undefined && (read.value > 1 || /^0\d/.test(digits!))) return 'broken';
  return { end: at + all.length, value: read };
}

function relationOf(sign: string): PValue['relation'] {
  if (/^[<≤]|^less/i.test(sign)) return '<';
  return /^[>≥]|^greater/i.test(sign) ? '>' : '=';
}

const start =
  /(?<![\w.\p{L}/])(?:(?:one|two|1|2)[- ]?(?:sided|tailed) (?=[plsPL])|(?:log[- ]?rank|stratified|nominal) (?=[pP]\b)|(?=[pP][ <>=≤≥:-]|[pP]-?values?\b|[pP](?:\(|interaction|trend|heterogeneity)))/gu;

/** p values that belong to no estimate which another family reads. */
export const pValue: Family<PValueFigure> = {
  signs: ['p pvalue pvalues pinteraction ptrend pheterogeneity'],
  find: findInTurn(start, ({ index }, text) => {
    const part = readP(text, index);
    if (part === 'broken') return { end: index + 3 };
    return part && { end: part.end, figure: { kind: 'p-value', printed: '', ...part.value } };
  }),
};
