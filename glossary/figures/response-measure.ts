/** What is counted: shrinkage, no growth, nothing left after surgery, or one class alone. */
export type Measure =
  | 'objective'
  | 'benefit'
  | 'control'
  | 'pathologic'
  | 'complete'
  | 'partial'
  | 'stable'
  | 'progressive';

const rate = '(?: rates?)?';
const long = String.raw`(?:confirmed )?(?:objective|overall)(?: (?:objective|tumou?r))? (?:response|remission)s?${rate}|(?:(?:tumou?r )?response) rates?|clinical[- ]benefit${rate}|disease[- ]control${rate}|(?:total )?patholog(?:ic|ical) complete (?:response|remission)s?${rate}|complete patholog(?:ic|ical) (?:response|remission)s?${rate}|(?:complete|partial) (?:response|remission)s?${rate}|(?:stable|progressive) disease|tasa de respuestas? (?:objetivas?|global(?:es)?)|tasa de beneficio clínico|tasa de control de la enfermedad|respuestas? (?:patológicas? completas?|completas? patológicas?)`;
/** Of one meaning as they are written, small and large letters included. */
const short = `(?:cORR|ORR|RR|CBR|DCR|tpCR|pCR|RCp|TRO|TBC|TCE|non-PD)s?${rate}|(?:CR|PR|SD|PD) rates?`;
const shortNames = new RegExp(`^(?:${short})$`);
const shortInAnyLetters = new RegExp(shortNames, 'i');

/** What may stand behind a name: "(ORR)", "(ypT0/is ypN0)", "(95% CI)", "rate". */
const aside = String.raw`(?: ?[(\[](?:\d\d ?% ?CI|[^()\[\]%]{1,60})[)\]])?${rate}`;
export const measureName = String.raw`(?:${long}|${short})\b${aside}`;

/** What a name stands for; nothing for short names in other letters ("PCR"). */
export function measureOf(found: string): Measure | undefined {
  const plain = found.replace(/ ?[([].{1,62}$/, '').replace(/,$/, '');
  if (shortInAnyLetters.test(plain) && !shortNames.test(plain)) return undefined;
  if (/^(?:t?pCR|RCp)|patholog|patológica/i.test(plain)) return 'pathologic';
  if (/^(?:CBR|TBC)|benefi/i.test(plain)) return 'benefit';
  if (/^(?:DCR|TCE|non-PD)|control/i.test(plain)) return 'control';
  if (/^(?:CR |complete)/i.test(plain)) return 'complete';
  if (/^(?:PR |partial)/i.test(plain)) return 'partial';
  if (/^(?:SD |stable)/i.test(plain)) return 'stable';
  return /^(?:PD |progressive)/i.test(plain) ? 'progressive' : 'objective';
}
