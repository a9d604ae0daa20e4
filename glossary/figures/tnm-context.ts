import { isOtherCancer } from './other-cancer.ts';
import { sentenceAround } from './sentence.ts';

/** T, N or M as printed. */
export interface TnmRead {
  end: number;
  prefix: string;
  class: string;
  upTo?: string;
  /** What stands in brackets behind it. */
  marks: string[];
  /** A letter stands where a digit should: "TO", "Nl". */
  misread: boolean;
}

const cue = String.raw`(?:stages?|staged|staging|categor(?:y|ies)|classification|tumou?rs?|nod(?:es?|al)|axilla(?:ry)?|cancers?|carcinomas?|disease|TNM|AJCC|UICC|tumor(?:es)?|ganglios?|estadios?|c[aá]ncer)`;
const cueBefore = new RegExp(
  String.raw`\b${cue}(?:[ :,=(\[]{1,2}[\w-]{1,15}){0,2}[ :,=(\[]{1,3}$`,
  'iu',
);
const cueAfter = new RegExp(
  String.raw`^[)\]]?(?:[ ,-]{1,2}[\w-]{1,15}){0,2}[ ,-]{1,2}${cue}(?![\p{L}])`,
  'iu',
);
const position = /\b(?:at|in|from|to|through|level|levels|above|below|of) $/i;
const scan =
  /weighted|intens|\bsignal|sequence|FLAIR|\bSTIR\b|\bMRI\b|\bMR\b|relax|mapping|magnetic|gadolin|contrast|shine|\bbright|\bdark|half-life/i;
const spine =
  /vertebr|spin(?:e|al)|thoracic|lumbar|\bcord\b|fracture|lesions? at|\blevels?\b|dermatome|laminectom|plasty|epidural|\bdis[ck]s?\b|\bnerves?\b|\bback pain/i;
const cells =
  /thyroid|\bT[ -]cells?|lymphocyte|macrophag|microglia|helper|polari[sz]|neutrophil|muscarinic|phenotype|motorway|money|\bchips?\b|\bMac(?:Book)?\b|processor|cortex|segment|rifle|screw|thread|cytokine/i;

/** Whether this is a code of a cancer: by its own form, or by the words around it. */
export function isTnm(text: string, at: number, end: number, all: readonly TnmRead[]): boolean {
  const { before, after, all: sentence } = sentenceAround(text, at, end);
  if (isOtherCancer(sentence)) return false;
  if (all.length > 1)
    return !(all.length === 2 && cells.test(sentence) && !/[cp]/.test(all[0]!.prefix));
  const [only] = all;
  if (/[cp]/.test(only!.prefix)) return !/weighted|mapping|relax|\bms\b/i.test(after);
  if (only!.class === 'any') return false;
  if (only!.marks.some((mark) => /^(?:DCIS|LCIS|Paget|[A-Z]{3})$/.test(mark))) return true;
  if (scan.test(sentence) || spine.test(sentence) || cells.test(sentence)) return false;
  return cueAfter.test(after) || (cueBefore.test(before) && !position.test(before));
}
