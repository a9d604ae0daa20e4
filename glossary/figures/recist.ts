import { beside } from './sentence.ts';
import type { Family, Found } from './family.ts';
import { matchAt, matchesIn, sticky } from './numbers.ts';

/** How tumors on scans changed, by the fixed rules called RECIST. */
type Change = 'complete' | 'partial' | 'stable' | 'progressive' | 'unknown';

/** Codes for how tumors changed: "best response SD", "CR/PR/SD/PD: 2/11/9/4". */
export interface RecistFigure {
  kind: 'recist';
  printed: string;
  /** In the order printed. */
  codes: {
    code: string;
    change: Change;
    /** How many people, where that is sure. */
    count?: number;
  }[];
}

const changes: Record<string, Change> = {
  CR: 'complete',
  PR: 'partial',
  SD: 'stable',
  PD: 'progressive',
  NE: 'unknown',
  RC: 'complete',
  RP: 'partial',
  EE: 'stable',
  PE: 'progressive',
};

const code = String.raw`(?:CR|PR|SD|PD|NE|RC|RP|EE|PE)s?(?![\w+]|-(?![\d ]))`;
const recist = String.raw`RECIST(?: criteria| guidelines?)?(?:,? ?(?:v|version )?\.? ?1\.[01])?`;
const bestResponse = String.raw`(?:[Bb]est (?:overall |objective )?(?:tumou?r )?response(?: \(BOR\))?|BOR|[Mm]ejor respuesta(?: global| objetiva)?)`;

/** One code whose words say that it is one of these. */
const single = new RegExp(
  String.raw`(?<![\w-])(?:${recist}|${bestResponse})(?:[ ,:;=(-]{1,3}(?:was |is |of |assessment |response |best |overall |an? |con |de |fue ){0,3}(?:confirmed )?)(${code})\)?|(?<![\w/+-])(${code})[ ,(]{1,2}(?:(?:by|per|according to|as per|using|on|in|seg[úu]n|as|the|their) ){0,3}(?:${recist}|${bestResponse})\)?`,
  'g',
);

/** Codes first, then what belongs to each: "CR/PR/SD/PD: 2/11/9/4". */
const between = String.raw`(?: ?[/+] ?|,? (?:and|or|y|o) |, )`;
const codes = new RegExp(String.raw`(?<![\w/+-])${code}(?:${between}${code}){1,4}`, 'g');
const valuesAfter = sticky(
  String.raw`[ ,:=(]{1,3}(?:(?:was|were|in|of|rates?) ){0,2}\d{1,4}(?:\.\d)? ?%?(?:(?: ?/ ?|,? and |, )\d{1,4}(?:\.\d)?(?!\d) ?%?){1,4}(?! ?/ ?\d)`,
);

/** Each code with its number: "CR 2, PR 11", "5 CR, 17 PR", "CR (n = 0), PR (n = 8)". */
const item = String.raw`(?:${code}[ ,:=(]{1,3}(?:in )?(?:n ?= ?)?\d{1,4}(?!\.?\d)(?: ?%)?(?: patients)?(?: ?[(\[]\d{1,3}(?:\.\d)? ?%[)\]])?\)?|(?<![\d.])\d{1,4} (?:patients? (?:had )?)?(?:confirmed )?${code})`;
const items = new RegExp(String.raw`(?<![\w/+-])${item}(?:(?:[,;]|,? and| \+)? ${item}){1,4}`, 'g');

const context = /respon|RECIST|respuesta|tumou?r|remission/i;
/** Words of the same letters: receptors, statistics. */
const otherSense = /\bER\b|HER2|receptor|Ki-?67|mean|deviation|\bRE\b/;
const otherRules = /iRECIST|irRC|irRECIST|mRECIST|PERCIST|RECIL|Lugano|RANO|Cheson/;

/** Codes for response, where the words around leave no doubt of their sense. */
export const recistCodes: Family<RecistFigure> = {
  signs: ['CR CRs PR PRs SD SDs PD PDs NE NEs RC RCs RP RPs EE EEs PE PEs'],
  find(text) {
    return [
      ...matchesIn(text, single).map((match) =>
        found(text, match, [{ code: (match[1] ?? match[2])!.slice(0, 2) }]),
      ),
      ...matchesIn(text, codes).flatMap((match) => listed(text, match)),
      ...matchesIn(text, items).flatMap((match) => itemized(text, match)),
    ].toSorted((a, b) => a.start - b.start);
  },
};

interface Counted {
  code: string;
  count?: number;
}

function listed(text: string, match: RegExpMatchArray): Found<RecistFigure> | [] {
  const names = match[0].match(/[A-Z]{2}/g)!;
  const start = match.index!;
  const values = matchAt(valuesAfter, text, start + match[0].length)?.[0] ?? '';
  const numbers = values.match(/\d{1,4}(?:\.\d)?/g)?.map(Number) ?? [];
  const fits = numbers.length === names.length;
  if (!isList(text, names, start, start + match[0].length, fits)) return [];
  // Numbers that add up to 100 may be percentages without the sign.
  const sum = numbers.reduce((all, it) => all + it, 0);
  const areCounts =
    fits && !values.includes('%') && Math.abs(sum - 100) > 1 && numbers.every(Number.isInteger);
  const counted = names.map((it, i) => ({ code: it, ...(areCounts && { count: numbers[i]! }) }));
  return found(text, match, counted, fits ? values.length : 0);
}

function itemized(text: string, match: RegExpMatchArray): Found<RecistFigure> | [] {
  const start = match.index!;
  const parts = match[0].match(new RegExp(item, 'g'))!;
  const names = parts.map((part) => /[A-Z]{2}/.exec(part)![0]);
  if (!isList(text, names, start, start + match[0].length, true)) return [];
  const counts = parts.map((part) =>
    /^\D{0,12}\d{1,4} ?%/.test(part) ? undefined : Number(/\d{1,4}/.exec(part)![0]),
  );
  return found(
    text,
    match,
    names.map((it, i) => ({ code: it, ...(counts[i] !== undefined && { count: counts[i] }) })),
  );
}

/** So many codes of one language, or numbers, are a list of these; others need a word beside them. */
function isList(
  text: string,
  names: readonly string[],
  start: number,
  end: number,
  numbers: boolean,
): boolean {
  const { before, after } = beside(text, start, end, 100);
  const spanish = names.filter((it) => /RC|RP|EE|PE/.test(it)).length;
  const english = names.filter((it) => /CR|PR|SD|PD/.test(it)).length;
  const unlike =
    new Set(names).size === names.length &&
    (spanish === 0 || english === 0) &&
    spanish + english > 1;
  return (
    unlike &&
    !otherSense.test(before + after) &&
    (names.length > (numbers ? 2 : 3) || context.test(before + after))
  );
}

function found(
  text: string,
  match: RegExpMatchArray,
  counted: Counted[],
  more = 0,
): Found<RecistFigure> {
  const start = match.index!;
  const end = start + match[0].length + more;
  const { before, after } = beside(text, start, end, 100);
  if (otherRules.test(before + match[0] + after)) return { start, end };
  return {
    start,
    end,
    figure: {
      kind: 'recist',
      printed: '',
      codes: counted.map((it) => ({ ...it, change: changes[it.code]! })),
    },
  };
}
