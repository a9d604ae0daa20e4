import { isOtherCancer } from './other-cancer.ts';
import { sentenceAround } from './sentence.ts';
import { type Family, findEach } from './family.ts';
import { matchesIn } from './numbers.ts';

/** One stage of a cancer, or several. */
export interface StageFigure {
  kind: 'stage';
  printed: string;
  /** Lowest and highest one named, 0 to 4. */
  from: number;
  to: number;
  /** A letter follows: IIIA. */
  letter?: true;
  /** How it was worked out, where that is said. */
  by?: 'clinical' | 'pathologic' | 'prognostic' | 'anatomic';
  /** "No evidence of disease" stands with it. */
  ned?: true;
}

const basis = String.raw`(?:(?:AJCC|UICC|TNM) )?(?:([Cc]linical|[Pp]athologic(?:al)?|[Pp]rognostic|[Aa]natomic(?:al)?)(?: prognostic)? )?`;
const lead = String.raw`(?:[Ss]tages?|STAGES?|[Ss]tg\.?|[Ee]stad[ií]os?|[Ee]tapas?)(?: (cl[ií]nico|patol[oó]gico))?[ :-]{0,2}`;
const one = String.raw`(?:(?:IV|I{1,3}|[0-4])[A-Ca-c]?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Zz]ero)`;
/** "Stage 4, I'm 52": a word, no number. */
const me = String.raw`I(?:'| (?:am|was|have|had|will|would|do|did|can|could|just|still|also|now|never|think|thought|know|knew|feel|felt|got|get|went|want|need|[a-z]{2,9}ed)\b)`;
const link = String.raw`(?: ?[-/] ?| (?:to|through|or|and|and\/or|a|al|y|o) |, (?:and|or) |, (?=[Ss]tage|[IV]{1,3}[A-C]?\b))(?!${me})(?:[Ss]tages? )?`;
const ned = String.raw`(?:,? ?[(\[]?(?:NED|no evidence of disease)\b[)\]]?)?`;
const pattern = new RegExp(
  String.raw`(?<![\w-])${basis}${lead}(${one}(?:${link}${one}(?!\.?\w)){0,4})(?![\w]|\.\d)(${ned})`,
  'gu',
);

const eachStep = new RegExp(one, 'g');

/** Other things that have stages, and their neighbours. */
const others =
  /kidney|renal|\bCKD\b|liver disease|fibrosis|ulcer|pressure|bed ?sore|\bTour\b|Giro|Vuelta|peloton|\brace\b|rally|cycling|sleep|NREM|project|sarcoid|COPD|heart failure|hypertens|lymph(?:o)?edema|endometrio|Parkinson|Alzheimer|dementia|retinopath|glaucoma|\blabou?r\b|pubert|Tanner|development|\bSimon\b|Piaget|grief|osteoarthr|osteonecro|periodont|building|rocket|evacuation|drought|football|concert|riñón|renal|etapa del/i;
const study =
  /^ ?(?:of (?:the|a|an|this) )?(?:[\w-]{1,15} )?(?:trial|study|design|analysis|test(?:ing)?|process|review|procedure|reconstruction)\b/i;
const ours =
  /breast|mamm|cancer|carcinoma|tumou?r|DCIS|\bT?NBC\b|\bMBC\b|\bI[DL]C\b|metasta|malignan|HER2|\bNED\b/i;
const cue = new RegExp(
  String.raw`${ours.source}|disease|\b[cp]?T[0-4]|\b[cp]?M[01]\b|AJCC|UICC|\bTNM\b|patient|women|oncolog|de novo|diagnos|adjuvant|recurr|c[aá]ncer|\bmama\b|enfermedad|pacientes|evidence of`,
  'i',
);

/** Stages of a breast cancer, one or a list. */
export const stage: Family<StageFigure> = {
  signs: ['stage stages stg estadio estadios estadío estadíos etapa etapas'],
  find: findEach(pattern, (match, text) => {
    const [all, english, spanish, list = '', free] = match;
    const end = match.index + all.length;
    const steps = matchesIn(list, eachStep).map(([step]) => step);
    const { before, after, all: sentence } = sentenceAround(text, match.index, end);
    if (/\b(?:this|that|which|what|some|every|any|each|next|a) $/i.test(before) && steps[0] === 'I')
      return undefined;
    if (!steps.every((step) => valid.test(step))) return { end };
    if (study.test(after) || isOfOther(before, after) || isOtherCancer(sentence)) return { end };
    const known = cue.test(sentence) || /AJCC|UICC|TNM|rognostic/.test(all);
    if (!known && !isSure(steps) && !(steps[0] === 'IV' && text.trim() === all.trim()))
      return undefined;
    const numbers = steps.map(numberOf);
    const by = (english ?? spanish)?.[0]?.toLowerCase();
    return {
      end,
      figure: {
        kind: 'stage',
        printed: '',
        from: Math.min(...numbers),
        to: Math.max(...numbers),
        ...(steps.some((step) => /[^e][A-C]$|[1-3][a-c]$/.test(step)) && { letter: true }),
        ...(by && { by: /prog/i.test(english ?? '') ? 'prognostic' : ways[by] }),
        ...(free && { ned: true }),
      } as StageFigure,
    };
  }),
};

const ways: Record<string, StageFigure['by']> = { c: 'clinical', p: 'pathologic', a: 'anatomic' };
const valid = /^(?:0|zero|IV|4|four|one|two|three|(?:II?|[12])[AB]?|(?:III|3)[ABC]?)$/i;
const words = ['zero', 'one', 'two', 'three', 'four'];

/** Whether only cancers are written so: with Roman numerals, and a letter or a second stage. */
function isSure(steps: readonly string[]): boolean {
  return (
    steps.some((step) => /^I{1,3}[ABC]$/.test(step)) ||
    (steps.length > 1 && steps.slice(1).every((step) => /^(?:I{1,3}|IV)[ABC]?$/.test(step)))
  );
}

/** Whether the words next to it name something else that has stages. */
function isOfOther(before: string, after: string): boolean {
  const other = after.slice(0, 45).search(others);
  const own = after.slice(0, 45).search(ours);
  if (own >= 0 && (other < 0 || own < other)) return false;
  return other >= 0 || others.test(before.slice(-35));
}

function numberOf(step: string): number {
  const name = step.replace(/[ABCabc]$/, '');
  if (/^\d/.test(name)) return Number(name);
  const word = words.indexOf(step.toLowerCase());
  return word >= 0 ? word : name === 'IV' ? 4 : name.length;
}
