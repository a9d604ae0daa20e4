import { matchesIn } from './numbers.ts';
/** The words of the same sentence on both sides of a place, `reach` letters at most each. */
export interface Neighbours {
  before: string;
  after: string;
  /** All of it, with the place itself. */
  all: string;
}

const ends = /[.!?;]["')\]]{0,2} (?=["'(]?[\p{Lu}\d])/gu;
const abbreviated = /\b(?:vs?|al|approx|no|fig|gr|stg|i\.e|e\.g)\.$/i;

export function sentenceAround(text: string, start: number, end: number, reach = 100): Neighbours {
  const behind = text.slice(Math.max(0, start - reach), start);
  const ahead = text.slice(end, end + reach);
  const before = behind.slice(lastEnd(behind));
  const after = ahead.slice(0, firstEnd(ahead));
  return { before, after, all: before + text.slice(start, end) + after };
}

function lastEnd(text: string): number {
  const match = matchesIn(text, ends).findLast(({ index }) => isEnd(text, index));
  return match ? match.index + match[0].length : 0;
}

function firstEnd(text: string): number {
  const match = matchesIn(text, ends).find(({ index }) => isEnd(text, index));
  return match ? match.index + 1 : text.length;
}

function isEnd(text: string, at: number): boolean {
  return !abbreviated.test(text.slice(Math.max(0, at - 8), at + 1));
}

const otherCancers =
  /\b(?:lung|colorectal|colon|rectal|prostate|prostatic|gastric|stomach|bladder|urothelial|renal|kidney|pancreatic|o?esophageal|ovarian|ovary|cervical|cervix|endometrial|thyroid|laryngeal|nasopharyngeal|head and neck|hepatocellular|liver|anal|vulvar|testicular|penile|skin) (?:cell )?(?:cancer|(?:adeno)?carcinoma|neoplasm|tumou?r|malignanc)|\b(?:NSCLC|SCLC|HCC|melanoma|lymphoma|leuk[a]?emia|glioma|glioblastoma|astrocytoma|meningioma|(?:osteo|lipo|leiomyo)?sarcoma|myeloma|neuroblastoma|mesothelioma|neuroendocrine|PSMA|Gleason|canine|feline|PSA\b|dogs\b|bitches\b)/i;

/** Whether a sentence is about another cancer than that of the breast, whose codes mean other things. */
export function isOtherCancer(sentence: string): boolean {
  return otherCancers.test(sentence) && !/breast|mamm?a/i.test(sentence);
}
