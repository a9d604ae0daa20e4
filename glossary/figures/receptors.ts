import { type Family, type Found, findInTurn } from './family.ts';
import { closed } from './closed.ts';
import { isReceptor } from './lone-receptor.ts';
import { isOfPeople } from './people.ts';
import { type Item, type Receptor, readItem } from './receptor-item.ts';
import { anyName } from './receptor-words.ts';
import { matchesIn } from './numbers.ts';

/** Which receptors the cells of a cancer have. */
export interface ReceptorsFigure {
  kind: 'receptors';
  printed: string;
  /** In the order printed, each once. */
  receptors: Receptor[];
}

const opening = new RegExp(String.raw`(?<![\p{L}\d_+.-])(?:${anyName})`, 'gu');
const between = /(?: ?[)\]])?(?: ?[,;/|] ?| and | & | y | e | but | )?(?:and |y |but )?[([]?/y;
const most = 6;

/** A triple negative result that is spelled out: "triple negative (ER-, PR-, HER2-)". */
const triple = /(?:[Tt]riple[ -](?:negative|positive)(?: breast cancers?)?|TNBC)(?: ?[([:]| -) ?$/;
const tripleWord =
  /\b[Tt]riple[ -]positive\b(?= breast| disease| tumou?r| cancer|,|\.|$| MBC| and)/g;

/** A list of kinds of cancer, not one cancer: "ER+, HER2+ and triple-negative". */
const kinds = /^ ?,? ?(?:(?:and|or|vs\.?|versus) )?(?:triple|TNBC|TN\b|luminal|basal)/i;

/** Cells, not people, are what is counted. */
const cellCue =
  /(?:HER-?2|IHC)[^.]{0,20}[0-3] ?\+|Ki-?67|\bcells?\b|nuclei|stain|Allred|strong|moderate|weak|intensity|biopsy|specimen|low/i;
const peopleCue =
  /patients|women|\bcases\b|\bn ?=|cohort|pacientes|HER-?2[+:]? ?(?:positive )?\(?\d{1,3}(?:\.\d)? ?%|CR \d|\bORR\b|\bSD \d/i;

/** What a hyphen at the end of a line leads to. */
const afterHyphen =
  /^ (?:low|ultra|zero|positiv|negativ|pos\b|neg\b|amplif|over|enrich|direct|target|driven|based|relat|depend|independ|mediat|specific|respons|sensitiv|signal|status|rich|conjug)/i;

const rows = findInTurn(opening, ({ index }, text) => readRow(text, index));

export const receptorStatus: Family<ReceptorsFigure> = {
  codes: true,
  signs: [
    'er RE pr Pg PGR RP HR Ho RH HER Her ERBB erb estrogen oestrogen progesterone hormone hormonal hormonales estrógeno estrógenos progesterona human epidermal triple ERneg ERpos PRneg PRpos HRneg HRpos',
  ],
  find(text) {
    const found = rows(text);
    for (const { index, 0: all } of matchesIn(text, tripleWord)) {
      const names = ['ER', 'PR', 'HER2'] as const;
      const receptors = names.map((name) => ({ name, state: 'positive' as const }));
      const end = index + all.length;
      if (!found.some((it) => it.start < end && index < it.end))
        found.push({ start: index, end, figure: { kind: 'receptors', printed: '', receptors } });
    }
    return found.toSorted((a, b) => a.start - b.start);
  },
};

function readRow(text: string, at: number): Found<ReceptorsFigure> | undefined {
  const items: Item[] = [];
  let [next, joined, before] = [at, '', ''];
  while (items.length < most) {
    const item = readItem(text, next);
    if (item === 'broken') return { start: at, end: Math.min(text.length, next + 12) };
    if (item && joined.includes('/') && !before.includes('/') && isRepeated(items, item)) {
      // "HER2+, HR+/HER2-": what the stroke joins is another cancer.
      items.pop();
      break;
    }
    if (!item || isRepeated(items, item) || isApart(items, item, joined)) break;
    items.push(item);
    between.lastIndex = item.end;
    const gap = between.exec(text)?.[0] ?? '';
    if (gap === '' && !/[+-]/.test(text[item.end - 1]!)) break;
    next = item.end + gap.length;
    [before, joined] = [joined, gap];
  }
  // "ER- and PR-positive": the hyphen waits for the word.
  if (isSuspended(text, items)) return { start: at, end: items.at(-1)!.end + 20 };
  if (
    items.at(-1)?.hyphen &&
    afterHyphen.test(text.slice(items.at(-1)!.end, items.at(-1)!.end + 20))
  )
    items.pop();
  const [first] = items;
  if (!first) return undefined;
  const { end } = items.at(-1)!;
  if (items.length > 1 && !areKinds(text, at, items)) return rowOf(text, at, end, items);
  const isMeant = first.receptors.length > 1 || isReceptor(text, at, first);
  return isMeant ? rowOf(text, at, first.end, [first]) : undefined;
}

/** Whether a list names kinds of cancer, not receptors of one. */
function areKinds(text: string, at: number, items: readonly Item[]): boolean {
  const { end } = items.at(-1)!;
  return (
    items.some(({ receptors }) => receptors[0]!.name === 'HER2') &&
    !/[+\w)] ?\/ ?[H(]/.test(text.slice(at, end)) &&
    kinds.test(text.slice(end, end + 40))
  );
}

function isRepeated(items: readonly Item[], { receptors }: Item): boolean {
  const names = items.flatMap((it) => it.receptors.map(({ name }) => name));
  return receptors.some(({ name }) => names.includes(name));
}

/** Whether an item begins another cancer: "ER+ and HER2+ tumors" may be two kinds. */
function isApart(items: readonly Item[], item: Item, joined: string): boolean {
  const [{ name, state }] = item.receptors as [Receptor];
  const before = items.flatMap(({ receptors }) => receptors);
  return (
    /\band\b/.test(joined) &&
    name === 'HER2' &&
    state === 'positive' &&
    item.form !== 'report' &&
    before.some((it) => it.state === 'positive')
  );
}

const afterSuspended = new RegExp(
  String.raw`^,?[ /](?:and |or |and/or )?(?:${anyName})[ -](?:positiv|low)`,
  'u',
);

function isSuspended(text: string, items: readonly Item[]): boolean {
  const hyphen = items.findIndex((it) => it.hyphen);
  // Beside a plus, it is a minus.
  const isMinus = items.some((it) => it.form === 'sign' && it.receptors[0]!.state === 'positive');
  if (hyphen < 0 || isMinus) return false;
  if (
    items
      .slice(hyphen + 1)
      .some((it) => it.form === 'word' && it.receptors.some(({ state }) => state !== 'negative'))
  )
    return true;
  const last = items.at(-1)!;
  return last.hyphen && afterSuspended.test(text.slice(last.end, last.end + 60));
}

function rowOf(
  text: string,
  at: number,
  end: number,
  items: readonly Item[],
): Found<ReceptorsFigure> | undefined {
  const receptors = items.flatMap((it) => it.receptors);
  if (receptors.some(({ share }) => share) && !areCells(text, at, end, receptors)) {
    return withoutShares(text, at, items);
  }
  const before = triple.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0;
  const start = at - before;
  return {
    start,
    end: closed(text, start, end),
    figure: { kind: 'receptors', printed: '', receptors },
  };
}

/** Whether the percentages count cells of one sample, and not people of a study. */
function areCells(text: string, at: number, end: number, receptors: readonly Receptor[]): boolean {
  const reach = text.slice(Math.max(0, at - 80), end + 80);
  const sure =
    cellCue.test(reach) ||
    receptors.some((it) => it.her2?.score) ||
    (receptors.length > 1 && receptors.every(({ share }) => share));
  return sure && !peopleCue.test(reach) && !isOfPeople(text, end);
}

/** The row up to its first percentage, where a sign stands before that. */
function withoutShares(
  text: string,
  at: number,
  items: readonly Item[],
): Found<ReceptorsFigure> | undefined {
  const [first] = items;
  const [receptor] = first!.receptors as [Receptor];
  const plain: Receptor = { name: receptor.name, state: receptor.state };
  if (first!.form !== 'sign' || !receptor.share) return undefined;
  const stretch = text.slice(at, first!.end);
  const sign = /^[^%]{1,60}?[+-][)\]]?(?= ?[,:=]? ?[([]?[\d<>≥≤~])/.exec(stretch);
  return sign
    ? {
        start: at,
        end: at + sign[0].length,
        figure: { kind: 'receptors', printed: '', receptors: [plain] },
      }
    : undefined;
}
