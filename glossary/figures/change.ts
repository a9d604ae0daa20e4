import { brokenEnd, contains, intervalAfter, pAfter } from './attached.ts';
import { sentenceAfter, sentenceBefore } from './sentence.ts';
import { closed } from './closed.ts';
import { type Family, type Found, findEach } from './family.ts';
import type { Interval } from './interval.ts';
import { number } from './numbers.ts';
import type { PValue } from './p-value.ts';

/** How far one group is from the other. */
export interface ChangeFigure {
  kind: 'change';
  printed: string;
  /** In percent of the other group; in percentage points; or so many times the other group. */
  by: 'percent' | 'points' | 'times';
  value: number;
  direction?: 'lower' | 'higher';
  /** Of odds, or of a hazard, neither of which is a chance. */
  of?: 'odds' | 'hazard';
  /** It stands in a sentence about survival or death. */
  survival?: true;
  interval?: Interval;
  p?: PValue;
}

const N = String.raw`(?<![\w.+/<>≤≥~±-])(-?${number})`;
const adverb = String.raw`(?:(?:statistically )?(?:significant(?:ly)?|relative|overall|further|estimated|approximate) )?`;
const lower = String.raw`lower|less|fewer|reductions?|reduced|decreased?s?|decreases?|declines?|drop|fall`;
const higher = String.raw`higher|greater|more|increases?d?|rise|improvements?|excess`;
const nouns = String.raw`reductions?|decreases?|declines?|increases?|improvements?|differences?|benefit|gain`;
const filler = String.raw`(?: (?!by |from |to |and |or )[a-zÀ-ÿ][\wÀ-ÿ'-]{0,20}){0,6}`;
const about = String.raw`(?:about |approximately |around |nearly |almost |roughly |only |an? |as much as )?`;
const glue = String.raw`(?: ?[(\[](?:ARR|RRR|RD)[)\]])?(?: (?:of|was|is)|,|:| ?=)? ${about}`;
/** "increased odds": what it is a change of. */
const whose = String.raw`(?:(?: in)?(?: the)?(?: relative)? (?:risks?|odds|hazards?|rates?|mortality|likelihood|chances?|deaths?)(?: of (?:the |any |local |distant |disease |cancer ){0,2}[a-z-]{4,20})?\b)?`;
const fold = String.raw`(two|three|four|five|six|seven|eight|nine|ten|\d{1,3}(?:\.\d{1,2})?)`;

const sources = {
  points: [
    String.raw`${N}[- ]?(?:percentage|%)[- ]points?(?:[- ](${lower}|${higher}|difference))?`,
    String.raw`${N} ?% absolute (?:risk )?(${nouns})`,
    String.raw`\babsolute (?:risk )?(${nouns})${filler}${glue}${N} ?%(?:[- ]points?)?`,
    String.raw`\b(?:risk difference|ARR)${glue}${N} ?%`,
    String.raw`${N} puntos porcentuales(?: (menor|mayor|menos|más))?`,
    String.raw`\b(reducción|diferencia|aumento) absolut[ao](?: del? [a-zé]{4,12})?(?: (?:fue|de|del)){0,2} ${N} ?%`,
  ],
  percent: [
    String.raw`(?<!\d ?% and )${N} ?% ${adverb}(?:risk )?(${lower}|${higher})(?: likely)?\b${whose}`,
    String.raw`\b(reduc(?:ed|es|ing)?|lower(?:ed|s)?|increas(?:ed|es|ing)?|decreas(?:ed|es|ing)?|cut|raised|rose|fell|dropped|declined)${filler} by ${about}${N} ?%`,
    String.raw`\b(?:relative )?(?:(?:risk|hazard) )?(reduction|increase|decrease)(?: in${filler})?${glue}${N} ?%`,
    String.raw`\bRRR${glue}${N} ?%`,
    String.raw`${N} ?% (menor|mayor|menos|más)(?![\wÀ-ÿ])`,
    String.raw`\b(reducción|disminución|aumento)(?: relativ[ao])?(?: del? (?:la |los )?[a-zé]{4,16}){0,3} (?:fue )?(?:de|del) ${N} ?%`,
  ],
  times: [
    String.raw`(?<![\w.-])${fold}(?:[- ]?fold|[- ]times)[ -]${adverb}(higher|greater|lower|fewer|less|more likely|more|increased?|increases?|decreased?|reductions?|reduced|rise|as (?:likely|high|often|many|great)|the (?:risk|odds|rate|chance|likelihood)|risk|odds)\b${whose}`,
    String.raw`\b(?:increas(?:ed|es|ing)|rose|decreas(?:ed|es|ing)|reduc(?:ed|es|ing)|higher|lower)${filler} ${fold}[- ]?fold\b`,
    String.raw`(?<![\w.-])${fold}[- ]?fold\b`,
  ],
  words: [
    String.raw`\b(doubled|doubling|doubles|tripled|halved|halving|twice (?:as (?:likely|high|often|many|great)|the (?:risk|odds|rate|chance|likelihood)))\b`,
  ],
};

const signs = {
  points: [
    'point points absolute difference arr puntos absoluta absoluto',
    '% percent cent ciento percentage porcentuales',
    '0',
  ],
  percent: [
    'lower less fewer reduction reductions reduced reduce reduces reducing lowered lowers decrease decreased decreases decreasing declines declined drop dropped fall fell higher greater more increase increases increased increasing rise raised rose improvement improvements excess cut rrr menor mayor menos más reducción disminución aumento',
    '% percent cent ciento',
    '0',
  ],
  times: [
    'fold times twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold',
  ],
  words: [
    'doubled doubling doubles tripled halved halving twice',
    'doubled doubling doubles tripled halved halving as risk odds rate chance likelihood',
  ],
};

/** What tells that groups of people are compared. */
const risks =
  /\brisks?\b|[AR]RR\b|hazards?\b|\bodds\b|mortality|\bdeaths?\b|dying|recurren|relapse|progression|likel|chance|incidence|surviv|probability|complications?|\bevents?\b|riesgo|mortalidad|muerte/i;
const compared =
  /\b(?:than|versus|vs?|compared|relative to|in the [\w -]{1,30}(?:group|arm|cohort))\b/i;
/** What is no comparison of people. */
const others =
  /baseline|\bsize\b|volume|\bdoses?\b|weight|\bcosts?\b|price|expression|diluti|cross-validation|interest|inflation|market|sales|\b(?:sold|sells?)\b|poll\b|tax\b|per day|a day|daily|intensity|marker level|Ki-?67|\bcells?\b|symmetr/i;

const words: Record<string, number> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
};

/** Relative and absolute changes, in several ways of telling them. */
export const changes = (['points', 'percent', 'times', 'words'] as const).map(
  (way): Family<ChangeFigure> => {
    const by = way === 'words' ? 'times' : way;
    const patterns = sources[way].map((source) => new RegExp(source, 'gi'));
    return {
      signs: signs[way],
      find: (text) =>
        patterns.flatMap((pattern) =>
          findEach(pattern, (match) => readChange(text, match, by))(text),
        ),
    };
  },
);

function readChange(
  text: string,
  match: RegExpExecArray,
  by: ChangeFigure['by'],
): Omit<Found<ChangeFigure>, 'start'> | undefined {
  const [all] = match;
  const start = match.index;
  let end = start + all.length;
  const value = valueOf(match, by);
  if (value === undefined) return undefined;
  const clause = sentenceBefore(text, start, 90) + all + sentenceAfter(text, end, 80);
  if (others.test(clause)) return undefined;
  // Alone in its cell or its line, there is nothing else that it could be.
  const isAlone = clause.trim() === all;
  if (!isAlone && by !== 'points' && !risks.test(clause) && !compared.test(clause))
    return undefined;
  if (
    /fold$/i.test(all) &&
    !isAlone &&
    !/risk|odds|hazard|chance/i.test(text.slice(Math.max(0, start - 30), end + 30))
  )
    return undefined;
  if (
    by === 'percent' &&
    /percentage|point|absolute/i.test(text.slice(Math.max(0, start - 12), end + 12))
  )
    return undefined;
  const figure: ChangeFigure = { kind: 'change', printed: '', by, value };
  const direction = directionOf(all);
  if (direction) figure.direction = direction;
  const subject = /\bodds\b/i.test(clause) ? 'odds' : /hazard/i.test(clause) ? 'hazard' : undefined;
  if (subject && by !== 'points') figure.of = subject;
  if (/\bdeaths?\b|dying|mortality|surviv|\bOS\b|mortalidad|muerte/i.test(clause))
    figure.survival = true;
  if (by !== 'times' && Math.abs(value) > 100) return { end };
  const part = intervalAfter(text, end);
  if (part === 'broken' || (part && !contains(part.value, value)))
    return { end: brokenEnd(text, end) };
  if (part) [figure.interval, end] = [part.value, part.end];
  const p = pAfter(text, end);
  if (p === 'broken') return { end: end + 8 };
  if (p) [figure.p, end] = [p.value, p.end];
  return { end: closed(text, start, end), figure };
}

function valueOf(match: RegExpExecArray, by: ChangeFigure['by']): number | undefined {
  const parts = match.slice(1).filter((part) => part !== undefined);
  const digits = parts.find((part) => /^-?[\d.]/.test(part));
  if (digits !== undefined) return Number(digits) || undefined;
  if (by !== 'times') return undefined;
  const word = parts.map((part) => words[part.toLowerCase()]).find(Boolean);
  if (word) return word;
  const all = match[0].toLowerCase();
  return all.startsWith('halv') ? 0.5 : all.startsWith('tripl') ? 3 : 2;
}

const down = new RegExp(
  String.raw`\b(?:${lower}|reduc|lower|decreas|declin|cut|fell|drop|halv|menor|menos|reducción|disminución)`,
  'i',
);
const up = new RegExp(
  String.raw`\b(?:${higher}|increas|raised|rose|doubl|tripl|twice|mayor|más|aumento|as (?:likely|high|often|many|great)|the (?:risk|odds|rate|chance))`,
  'i',
);

function directionOf(expression: string): ChangeFigure['direction'] {
  if (down.test(expression)) return 'lower';
  return up.test(expression) ? 'higher' : undefined;
}
