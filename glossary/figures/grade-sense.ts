import { isOtherCancer } from './other-cancer.ts';
import { sentenceAround } from './sentence.ts';

/** What a grade is of: a tumor's cells, or a side effect. */
export type GradeSense = 'tumor' | 'side-effect';

/** Words of reports on tissue: they decide from anywhere in the sentence. */
const reportWords = String.raw`(?:adeno)?carcinomas?|\bI[DL]C\b|\bNST\b|\bDCIS\b|\bLCIS\b|Nottingham|tumou?r grade|\bSBR\b|Elston|Bloom|differentiat|histol[oó]g|histopatholog|nuclear|mitotic|ductal|lobular|\bKi-?67|\b[cp]?T[0-4][a-d]?(?![\w-])|\bp?N[0-3]`;
/** Words that decide only next to the grade. */
const tumorNouns = String.raw`${reportWords}|tumou?rs?\b|invasive|breast cancers?|cancers?\b|tumor(?:al|es)`;
const sideWords = String.raw`neutrop|toxic|adverse|CTCAE|\bCTC\b|RTOG|diarrh|diarrea|\bevents?\b|eventos?|\b(?:TR|ir|S)?AEs?\b|nausea|n[aá]usea|vomit|fatigue|\bana?emia|thrombocyt|leu[ck]open|lymphopen|cytopen|\brash\b|neuropath|mucositis|stomatitis|pneumonitis|pneumothora|fevers?\b|pyrexia|dermatitis|side[ -]effects?|o?esophagitis|hepatitis|colitis|\bA[LS]T\b|transaminas|febrile|hand-foot|hyperglyc|alopecia|hair loss|arthralgia|myalgia|infections?\b|h[a]?emorrhag|bleeding|cytokine release|radionecrosis|radiation necrosis|reactions?\b|\bpain\b|photops|\bstools?\b|bradycard|tachycard|dry eye|hypokal|hyponatr|proteinuria|epistaxis|constipation|anorexia|dyspn|headache|pruritus|\bILD\b|keratitis|thrombos|embolism|xerostomia|efectos secundarios|treatment-related`;
/** Ways of writing that only side effects have. */
const sideForms = /≥|[<>]|\+|\b(?:or|and) (?:higher|above|worse|greater|more)\b/i;

const near = (words: string) => ({
  here: new RegExp(words, 'i'),
  noun: new RegExp(String.raw`^ (?:[\w+/-]{1,14} )?(?:${words})`, 'i'),
  next: new RegExp(String.raw`^[ ,-]{1,2}(?:[\w+/-]{1,14}[ ,-]{1,2}){0,2}(?:${words})`, 'i'),
  last: new RegExp(
    String.raw`(?:${words})\w{0,6}(?:[ ,:(-]{1,3}[\w-]{1,14}){0,2}[ ,:(-]{1,3}$`,
    'i',
  ),
});
const tumors = near(tumorNouns);
const sides = near(sideWords);
const report = new RegExp(reportWords, 'i');
/** After a grade that stands on its own, not before the name of something that has grades too. */
const free =
  /^(?:$|[^ \p{L}]| \d| ?[(,;.]| (?:and|with|or|was|were|is|on|in|by|at|disease|lesions?|ER|PR|HER2|Ki)\b)/u;

const others =
  /Bilsky|\bESCC\b|Tomita|Meyerding|Kellgren|Deauville|school|sixth form|GCSE|pupil|student|teacher|reading|classroom|\bexam|\bmaths?\b|certainty|evidence|recommend|investment|\bbonds?\b|lymph(?:o)?edema|Clavien|Dindo|listed building|sprain|spondylo|varices|murmur|Gleason|\bISUP\b|arthrit|h[a]?emorrhoid|prolapse|GVHD|hydroneph|stenosis|obstruction|dysplasia|\bCIN\b|endometri|squamous|serous|curriculum|medical-grade|weapon|retinopath|encephalopath|concussion|\bsteel\b|beef|\beggs\b/i;
const cycle = /^(?: ?[/-] ?[SM]\b| ?[/-]?(?:phase|arrest|checkpoint|summit|protein|cell cycle))/i;

/**
 * Decides what a grade is of: by the word after it, by the words next to it, or else by those
 * of its sentence. "none": by no word. "other": it is of something else, or may be of both.
 */
export function gradeSense(
  text: string,
  start: number,
  end: number,
): GradeSense | 'other' | 'none' {
  const { before, after, all } = sentenceAround(text, start, end);
  const own = text.slice(start, end);
  if (others.test(before.slice(-35) + own + after.slice(0, 45)) || cycle.test(after))
    return 'other';
  const sense =
    either(tumors.here.test(own), /CTC|RTOG/.test(own)) ??
    either(tumors.noun.test(after), sides.noun.test(after)) ??
    either(
      tumors.next.test(after) || tumors.last.test(before),
      sides.next.test(after) || sides.last.test(before),
    ) ??
    either(free.test(after) && report.test(all), sides.here.test(all) || sideForms.test(own)) ??
    'none';
  return sense === 'tumor' && isOtherCancer(all) ? 'other' : sense;
}

function either(tumor: boolean, side: boolean): GradeSense | 'other' | undefined {
  if (tumor && side) return 'other';
  return tumor ? 'tumor' : side ? 'side-effect' : undefined;
}
