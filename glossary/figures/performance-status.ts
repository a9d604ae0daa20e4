import { type Family, findEach } from './family.ts';
import { closed } from './closed.ts';

/** How active a person is: ECOG (also WHO, Zubrod) 0 to 5, or Karnofsky 100 to 0. */
export interface PerformanceStatusFigure {
  kind: 'performance-status';
  printed: string;
  scale: 'ecog' | 'karnofsky';
  low: number;
  high: number;
}

const scaleName = String.raw`(?:Eastern Cooperative Oncology Group|World Health Organi[sz]ation)(?: ?[(\[](?:ECOG|WHO)[)\]])?|ECOG|Zubrod|WHO(?=[ -]?(?:PS|performance))|SWOG(?= PS| performance)`;
const status = String.raw`(?:[ -]?(?:PS|performance(?: status| score)?|score|scale|grade|status|estado funcional)\b(?: ?[(\[](?:PS|ECOG|ECOG PS|ECOG-PS)[)\]])?){0,2}(?: scores?\b| grades?\b)?`;
/** Without the name of its scale: only where the words near by settle it. */
const alone = String.raw`PS(?=(?: (?:is|was|of)| ?[:=])? ?[0-3](?:-[0-3])?(?:[,;.)]|$| (?:and|at|with|but|or|then)\b))`;
const clinical =
  /performance|cancer|carcinom|metasta|tumou?r|oncolog|chemo|docetaxel|paclitaxel|capecitabine|palliative|radiother|examination|reflex|bedbound|frail|\b(?:her|his) PS (?:is|was)\b/i;
const elsewhere = /propensity|\bgames?\b|console|\bplay|photosh|postscript|sony|\bpage\b|pico/i;
const statusFirst = String.raw`(?:performance status|PS|estado funcional),? ?[(\[]?(?:ECOG|WHO|Zubrod)(?: PS)?[)\]]?`;
const karnofsky = String.raw`(?:Karnofsky|KPS)(?:[ -](?:performance|score|scale|index|status|PS|scores?)\b){0,3}(?: ?[(\[](?:KPS|PS|KI)[)\]])?(?: scores?\b)?`;
const verb = String.raw`[ ,:=-]{0,2}(?:(?:was|were|is|of|from|between|del?) )?[(\[]?(?:(<=?|>=?|≤|≥|at least|at most|less than|more than|up to|below|above) ?)?`;
const more = String.raw`(?: ?or (more|higher|greater|above|better|less|lower|below|worse)\b| ?(\+)(?! ?\d))?`;

const ecog = String.raw`(?:(?:${scaleName})${status}|${statusFirst}|${alone})${verb}([0-9])(?![\d%]|\.\d|[-/]?(?:year|month|point))(?:(?: ?[-,/–] ?| to | or | and | o | a |, or )([0-9])(?![\d%]|\.\d)){0,3}${more}`;
const hundred = String.raw`${karnofsky}${verb}(\d{1,3})(?: ?%)?(?!\d|\.\d)(?:(?: ?- ?| to | a )(\d{1,3})(?: ?%)?(?!\d))?${more}`;
const nameLast = String.raw`performance status,? ?(?:of |was )?([0-5])(?: ?(?:-|to|or) ?([0-5]))? ?[(\[](?:ECOG|WHO|Zubrod)(?: PS| scale| criteria)?[)\]]`;

const pattern = new RegExp(String.raw`(?<![\w/-])(?:${ecog}|${hundred}|${nameLast})`, 'gi');

export const performanceStatus: Family<PerformanceStatusFigure> = {
  signs: ['ECOG WHO Zubrod SWOG Eastern World KPS Karnofsky PS', '0'],
  find: findEach(pattern, (match, text) => {
    const [all, sign, first, last, than, plus, sign2, first2, last2, than2, plus2, only, to] =
      match;
    // "Who scores 1" and "Ps 2" are no scales.
    if (!/ECOG|WHO|Zubrod|SWOG|Eastern|World|KPS|Karnofsky/.test(all)) {
      const near = text.slice(Math.max(0, match.index - 150), match.index + all.length + 150);
      if (!all.startsWith('PS') || !clinical.test(near) || elsewhere.test(near)) return undefined;
    }
    const end = closed(text, match.index, match.index + all.length);
    const isKarnofsky = first2 !== undefined;
    const read = isKarnofsky
      ? span(first2, last2, sign2, than2 ?? plus2, 0, 100, 10)
      : span((first ?? only)!, last ?? to, sign, than ?? plus, 0, 5, 1);
    if (!read) return { end };
    const scale = isKarnofsky ? 'karnofsky' : 'ecog';
    return { end, figure: { kind: 'performance-status', printed: '', scale, ...read } };
  }),
};

/** From where to where on a scale; `undefined` where that cannot be. */
function span(
  first: string,
  last: string | undefined,
  sign: string | undefined,
  than: string | undefined,
  from: number,
  to: number,
  step: number,
): { low: number; high: number } | undefined {
  let [low, high] = [Number(first), Number(last ?? first)];
  // "1 or better" is lower on one scale and higher on the other.
  const better = step === 1 ? 'less' : 'more';
  const side = than
    ?.replace('better', better)
    .replace('worse', better === 'less' ? 'more' : 'less');
  if (sign && (side || last)) return undefined;
  // Nobody with the highest ECOG number, death, is meant by "2 or more".
  const top = step === 1 ? 4 : to;
  if (
    /^(?:>=|≥|at least)/i.test(sign ?? '') ||
    /^(?:more|higher|greater|above|\+)/i.test(side ?? '')
  )
    high = top;
  else if (/^(?:>|more|above)/i.test(sign ?? '')) [low, high] = [low + step, top];
  else if (/^(?:<=|≤|at most|up)/i.test(sign ?? '') || /^(?:less|lower|below)/i.test(side ?? ''))
    low = from;
  else if (sign) [low, high] = [from, low - step];
  return low >= from && high <= to && low <= high && low % step === 0 && high % step === 0
    ? { low, high }
    : undefined;
}
