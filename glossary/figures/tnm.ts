import { type Family, type Found, findInTurn } from './family.ts';
import { matchAt, sticky } from './numbers.ts';
import { type TnmRead, isTnm } from './tnm-context.ts';

/** T, N or M: what is known of the tumor, of the nodes near it, or of distant spread. */
export interface TnmPart {
  /** As the tables name it: "2", "1mi", "is", "0/is", "X", "+" (some), "any". */
  class: string;
  /** The other end of a range: T1-2. */
  upTo?: string;
  /** Judged before surgery (c), or by the laboratory (p). */
  by?: 'c' | 'p';
}

/** How far a cancer has spread, as one code: T tumor, N nodes, M distant spread. */
export interface TnmFigure {
  kind: 'tnm';
  printed: string;
  t?: TnmPart & { in?: 'DCIS' | 'LCIS' | 'Paget' };
  n?: TnmPart & {
    /** Looked for single cells, or with a gene test: found, or not. */
    cells?: 'i+' | 'i-' | 'mol+' | 'mol-';
    sentinel?: true;
    needle?: true;
  };
  m?: TnmPart & {
    cells?: 'i+';
    /** Short names of the places: OSS, HEP. */
    sites?: string[];
  };
  /** More than one tumor in the breast. */
  several?: true;
  /** Judged after treatment was given first. */
  treated?: true;
  /** Judged when the cancer had come back. */
  again?: true;
  autopsy?: true;
}

type Letter = 'T' | 'N' | 'M';

const classes: Record<Letter, RegExp> = {
  T: /^(?:X|0|is|0\/is|1|1mi|1[abc]|2|3|4|4[abcd]|any)$/,
  N: /^(?:X|0|1|1mi|1[abc]|2|2[ab]|3|3[abc]|\+|any)$/,
  M: /^(?:X|0|1)$/,
};

const prefix = '([ra]?m?y?[cp]?)';
/** Before N or M, a c may belong to what follows: "cT1cN1" is T1 at least. */
const step: Record<Letter, string> = {
  T: String.raw`(?:[Xx]|[Ii][Ss]|[\dO]{1,2}(?:mic?|[abde]|c(?!N)|(?<=(?<!c)T[14])c)?)`,
  N: String.raw`(?:[Xx]|\+|[\dOIl]{1,2}(?:mic?|[abde]|c(?!M))?)`,
  M: String.raw`(?:[Xx]|[\dO]{1,2}[a-e]?)`,
};
const marks: Record<Letter, string> = {
  T: String.raw`((?: ?\((?:m|\d|mi|DCIS|LCIS|Paget(?:'s)?)\)){0,2})`,
  N: String.raw`((?: ?\((?:i ?[+-]|mol ?[+-]|sn|f|mi|\d{1,2}\/\d{1,2})\)|i[+-]){0,4})`,
  M: String.raw`((?: ?\(i ?\+\)|i\+)?(?: ?[(\[](?:[A-Z]{3}(?:, ?|\/| )?){1,9}[)\]])?)`,
};
const letters: readonly Letter[] = ['T', 'N', 'M'];
const patterns = letters.map((letter) => {
  const upTo = String.raw`(?: ?(?:-|\/|to|or) ?${prefix}${letter}?(${step[letter]})(?![\p{Ll}\d]))?`;
  return new RegExp(
    `(?:((?:any|all) ${letter}|${letter} any)\\b|${prefix}${letter}(${step[letter]})${upTo}${marks[letter]})`,
    'uy',
  );
});
const between = sticky(String.raw`(?: ?[,;/-]? ?(?:and )?)`);
const start =
  /(?<![\p{L}\d_./-])(?=(?:any|all) [TN]\b|[TN] any\b|[cpyram]{0,4}[TNM](?:[\dXx+OIl]|is\b|IS\b))/gu;

/** Stages of a breast cancer as T, N and M; of other cancers, scans, bones and cells nothing is said. */
export const tnm: Family<TnmFigure> = {
  codes: true,
  signs: ['T N M TX NX MX Tx Nx Mx Tis TIS TIs TO NO MO Nl Nlmi NI TXN NXM TON TIN NOM NIM'],
  find: findInTurn(start, ({ index }, text) => readCode(text, index)),
};

function readCode(text: string, at: number): Found<TnmFigure> | undefined {
  const parts: (TnmRead | undefined)[] = [];
  let end = at;
  letters.forEach((_, i) => {
    const from = parts.some(Boolean) ? end + matchAt(between, text, end)![0].length : at;
    parts[i] = readPart(i, text, from);
    end = parts[i]?.end ?? end;
  });
  if (end === at) return undefined;
  const refused = { start: at, end };
  const all = parts.filter((it) => it !== undefined);
  if (/^[\p{L}\d*²]/u.test(text.slice(end))) return all.length > 1 ? refused : undefined;
  if (!letters.every((letter, i) => isClass(letter, parts[i]))) return refused;
  // "NO" and "MO" alone are words.
  if (all.some((it) => isGuess(it, all)))
    return all.length > 1 || all[0]!.prefix !== '' ? refused : undefined;
  // The laboratory cannot show that there is no distant spread: there is no such code as pM0.
  if (parts[2] && /p/.test(parts[2].prefix) && parts[2].class === '0') {
    if (all.length === 1) return refused;
    end = all.at(-2)!.end;
    parts[2] = undefined;
  }
  if (!isTnm(text, at, end, all)) return all.length > 1 ? refused : undefined;
  return { start: at, end, figure: figureOf(parts) };
}

function readPart(i: number, text: string, at: number): TnmRead | undefined {
  const match = matchAt(patterns[i]!, text, at);
  if (!match) return undefined;
  const [all, any, front = '', printed = '', , last, behind = ''] = match;
  const misread = /O|[Il](?![Ss])/.test(printed);
  const named =
    behind.match(/[A-Za-z0-9]{1,5}(?: ?[+-])?/g)?.map((it) => it.replace(' ', '')) ?? [];
  let name = any ? 'any' : classOf(printed);
  let upTo = last === undefined ? undefined : classOf(last);
  if (name === '0' && upTo === 'is') [name, upTo] = ['0/is', undefined];
  if (named.includes('mi') && name === '1') name = '1mi';
  return {
    end: at + all.length,
    prefix: front,
    class: name,
    ...(upTo !== undefined && upTo !== name && { upTo }),
    marks: named,
    misread,
  };
}

function classOf(printed: string): string {
  return printed
    .replace(/^is$/i, 'is')
    .replace('x', 'X')
    .replace('O', '0')
    .replace(/[Il](?!s)/, '1')
    .replace('mic', 'mi');
}

function isClass(letter: Letter, read: TnmRead | undefined): boolean {
  if (!read) return true;
  return [read.class, read.upTo ?? read.class].every((name) => classes[letter].test(name));
}

/** Whether a letter was taken for a digit, and the rest of the code does not bear it out. */
function isGuess(read: TnmRead, all: readonly TnmRead[]): boolean {
  const sure = all.filter((it) => !it.misread).length;
  return read.misread && (sure === 0 || (read.prefix === '' && sure < 2));
}

function figureOf([t, n, m]: readonly (TnmRead | undefined)[]): TnmFigure {
  const has = (mark: RegExp) => [t, n, m].some((it) => it && mark.test(it.prefix));
  const by = [t, n, m].map((it) => /[cp]/.exec(it?.prefix ?? '')?.[0] as 'c' | 'p' | undefined);
  const nodes = by[1] ?? by[0];
  return {
    kind: 'tnm',
    printed: '',
    ...(t && { t: { ...partOf(t, by[0]), ...kindOf(t) } }),
    ...(n && { n: { ...partOf(n, nodes), ...foundIn(n) } }),
    ...(m && { m: { ...partOf(m, by[2]), ...spreadOf(m) } }),
    ...((has(/m/) || t?.marks.some((mark) => /^(?:m|\d)$/.test(mark))) && { several: true }),
    ...(has(/y/) && { treated: true }),
    ...(has(/r/) && { again: true }),
    ...(has(/a/) && { autopsy: true }),
  };
}

function partOf(read: TnmRead, by: 'c' | 'p' | undefined): TnmPart {
  return { class: read.class, ...(read.upTo && { upTo: read.upTo }), ...(by && { by }) };
}

function kindOf({ marks: named }: TnmRead): Pick<NonNullable<TnmFigure['t']>, 'in'> {
  const kind = named.find((mark) => /^(?:DCIS|LCIS|Paget)$/.test(mark));
  return kind ? { in: kind as 'DCIS' } : {};
}

function foundIn({ marks: named }: TnmRead): Omit<NonNullable<TnmFigure['n']>, keyof TnmPart> {
  const single = named.find((mark) => /[+-]$/.test(mark));
  return {
    ...(single && { cells: single as 'i+' }),
    ...(named.includes('sn') && { sentinel: true }),
    ...(named.includes('f') && { needle: true }),
  };
}

/** Single cells are named with M0 alone. */
function spreadOf({
  class: name,
  marks: named,
}: TnmRead): Omit<NonNullable<TnmFigure['m']>, keyof TnmPart> {
  const sites = named.filter((mark) => /^[A-Z]{3}$/.test(mark));
  return {
    ...(name === '0' && named.includes('i+') && { cells: 'i+' }),
    ...(sites.length > 0 && { sites }),
  };
}
