import { sentenceAround } from './sentence.ts';
import { type Family, type Found, findEach } from './family.ts';

/** Whether cancer reaches the edge of tissue that was taken out. */
export interface MarginFigure {
  kind: 'margin';
  printed: string;
  /** What is left behind, as R codes: 0 nothing, 1 only under the microscope, 2 visible, X not known. */
  left?: ('0' | '1' | '2' | 'X')[];
  edge?: 'clear' | 'positive' | 'close';
  /** The edge is marked with ink, and the text says whether that touches the tumor. */
  ink?: true;
  /** Distances to the edge in millimeters stand with it. */
  distance?: true;
}

const code =
  /(?<![\p{L}\d_./-])R([012X])((?:(?:\/| or | and |-)R?[012X]){0,3})(?:[ -](?:resections?|resected|margins?|status|excision|surgery)(?: margins?| status)?(?!\p{L}))?(?![\p{L}\d²]| ?=|\.\d)/gu;
const surgery =
  /resect|\bmargins?\b|excis|residual|surg|mastectom|lumpectom|operat|metastasectom|hepatectom|resecci[oó]n|m[aá]rgen|cirug[ií]a/i;
const notSurgery =
  /epidemi|outbreak|\bvirus|viral|infecti|transmi|contagi|reproducti|vaccin|pandemic|covid|router|resistor|regression|correlation|coefficient|variance|\bR-?squared|server|firewall|voltage/i;

const clear = String.raw`(?:negative|clear|clean|free of (?:tumou?r|cancer|carcinoma|disease)|free|uninvolved|tumou?r-free|negativ[oa]s?|libres?(?: de tumor)?)`;
const positive = String.raw`(?:positive|involved|positiv[oa]s?|afectad[oa]s?)`;
const close = String.raw`(?:close|narrow|cercan[oa]s?|pr[oó]xim[oa]s?)`;
const edge = String.raw`(?:margins?|m[aá]rgen(?:es)?)`;
const side = String.raw`(?:(?:surgical|resection|excision|anterior|posterior|superior|inferior|medial|lateral|deep|superficial|focal(?:ly)?|final|inked|microscopic|quir[uú]rgicos?) ){0,2}`;
const state = String.raw`(?:(${clear})|(${positive})|(${close}))`;
const verb = String.raw`(?:[ :]{1,2}(?:(?:are|is|were|was|all|status|widely|focally|microscopically|histologically) ){0,3})`;
const size = String.raw`(?:invasive|DCIS|in situ|closest|anterior|posterior|deep|medial|lateral|superior|inferior)?:? ?(?:[<>≥≤]=?|at least|about|of|by)? ?\d{1,3}(?:\.\d{1,2})? ?(?:mm|cm)`;
const sizes = String.raw`((?:,? ?[(\[]|,? )${size}(?:[,;] ?${size}){0,3}[)\]]?)?`;

const phrase = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:${side}${state} ${side}${edge}|${side}${edge}${verb}${state}|${edge}-(?:(negative|free|clear)|(positive|involved))|((?:no|free of) ink on (?:the )?tumou?r)|(ink on (?:the )?tumou?r))(?!\p{L})${sizes}`,
  'giu',
);
const notMargins =
  /profit|revenue|earning|gross|operating|interest|vot(?:e|es|ing)\b|elect|inferior|equivalen|margin of error|of safety|\bCSS\b|padding|layout|pixel|ablat|planning|\bPTV\b|ultraso|mammogra|sonogra|\bmass(?:es)? with|circumscrib|lesions? with|nodule|costal|trading|lend|coast|leaf|company|companies|\bcash/i;

/** "A margin of victory", but not "of 2 mm". */
const ofSomething =
  /^ of (?!at least|about|the (?:resect|excis|specimen|surg)|resect|excis|less|more|\d|[<>≥≤])/i;

/** An entry of the glossary explains these words, and they need not be a result. */
const term = /^(?:clear|clean|negative|free|positive|involved) margins?$/i;
const asked = /\b(?:whether|if|unless|should|si)\b[^,;:]{0,40}$/i;
const tissue =
  /resect|excis|surg|mastectom|lumpectom|tumou?r|carcinoma|cancer|DCIS|specimen|cirug/i;

function readPhrase(
  match: RegExpExecArray,
  text: string,
): Omit<Found<MarginFigure>, 'start'> | undefined {
  const [all, c1, p1, , c2, p2, , c3, p3, noInk, ink, distance] = match;
  const end = match.index + all.length;
  const { before, after, all: sentence } = sentenceAround(text, match.index, end, 60);
  if (term.test(all) || asked.test(before)) return undefined;
  if (notMargins.test(sentence) || ofSomething.test(after)) return { end };
  if ((match[3] ?? match[6]) && !distance && !tissue.test(sentence)) return { end };
  const isClear = c1 ?? c2 ?? c3 ?? noInk;
  const isPositive = p1 ?? p2 ?? p3 ?? ink;
  return {
    end,
    figure: {
      kind: 'margin',
      printed: '',
      edge: isClear ? 'clear' : isPositive ? 'positive' : 'close',
      ...((noInk ?? ink) && { ink: true }),
      ...(distance && { distance: true }),
    },
  };
}

function readCode(
  match: RegExpExecArray,
  text: string,
): Omit<Found<MarginFigure>, 'start'> | undefined {
  const [all, first, others = ''] = match;
  const end = match.index + all.length;
  const { all: sentence } = sentenceAround(text, match.index, end);
  const left = [first!, ...(others.match(/[012X]/g) ?? [])] as NonNullable<MarginFigure['left']>;
  if (notSurgery.test(sentence)) return undefined;
  if (!surgery.test(sentence) && left.length < 2) return undefined;
  return { end, figure: { kind: 'margin', printed: '', left } };
}

/** The edge of tissue that was taken out: R0, "margins negative", "no ink on tumor". */
export const margins: readonly Family<MarginFigure>[] = [
  { signs: ['R RX'], find: findEach(code, readCode) },
  {
    signs: ['margin margins margen márgen márgenes margenes ink'],
    find: findEach(phrase, readPhrase),
  },
];
