import { beside } from './sentence.ts';
import { type Family, findEach } from './family.ts';

/** How many were counted: "n = 274", "n = 54 lesions". */
export interface CountFigure {
  kind: 'count';
  printed: string;
  count: number;
  /** As the text names them, in its own words: "patients", "target lesions". */
  noun?: string;
  /** They are people. */
  people?: true;
  /** Out of so many: "n = 8/58". */
  of?: number;
  /** Their share of a group, in percent. */
  percent?: number;
}

const people =
  'patients?|people|persons?|women|men|participants?|subjects?|individuals?|survivors?|pacientes|mujeres|personas';
const things =
  'lesions?|tumou?rs?|metastas[ei]s|nodules?|nodes?|samples?|specimens?|biops(?:y|ies)|studies|trials?|cohorts?|cells?|events?|deaths?|procedures?|operations?|resections?|surgeries|treatments?|sites?|breasts?|scans?|mice|rats|animals?|experiments?|replicates?|centers?|centres?|hospitals?|publications?|articles?|citations?|responses?|lesiones|tumores|muestras|estudios';
const kinds =
  'target|measurable|independent|eligible|evaluable|assessable|consecutive|randomi[sz]ed|treated|female|male|bone|liver|brain|lung|breast|breast cancer|cancer|metastatic|lymph|total|biological|primary|separate|new|surgical|enrolled|adult';
const noun = `(?: ((?:(?:${kinds}) ){0,2}(?:(${people})|(?:${things})))(?![\\w-]))?`;
const digits = String.raw`(\d{1,3}(?: \d{3}){1,2}(?!\.?\d)(?! ?(?:mg|mL|ml|Gy|%))|\d{1,9})`;
const share = String.raw`(?:,? ?[(\[;,] ?(\d{1,3}(?:\.\d{1,2})?) ?%)?`;

/** Words right before it, from ten on: "of n = 3" may be of dimensions. */
const beforeMany = String.raw`\b(?:of|with|and|in|patients|women|participants|people|total|group|arm|cohort|population|set) `;
const isBeforeMany = new RegExp(`${beforeMany}$`, 'i');

const pattern = new RegExp(
  String.raw`(?=[nN])(?:(?<![\w.+*/^'"$-] ?)|(?<=${beforeMany}))(?:[nN] ?= ?|[Nn]os?\. ?= ?)${digits}(?![\d.]\d|\w|[.,]?\d| ?[-+*/^×~] ?[a-zA-Z(]| ?[-–] ?\d| ?[+*^×] ?\d)(?: ?/ ?(\d{1,9})(?![\d.]\d))?${noun}(?: (?:per|in each) (?:arm|group|cohort)(?![\w-]))?${share}`,
  'g',
);

/** Code, formulas, and other senses of the letter. */
const codeBefore =
  /(?:\bfor|\bif|\bwhile|\bint|\blet|\bvar|\bconst|\bwhere|\bset|\bassume) ?\(? ?$|refractive|[=<>;{]\s?$/i;
const polls = /\bpolls?\b|\bvoters?\b|ballot/i;
const codeAfter = /^ ?(?:;? ?[a-z] ?(?:[<>=]|\+\+|--)|[{}]|\) ?\{|[<>]=?)/;

/** The number of people, or of other things, in a group. */
export const count: Family<CountFigure> = {
  signs: ['=', 'n no nos', '0'],
  find: findEach(pattern, (match, text) => {
    const [all, printed, whole, named, person, percent] = match;
    const end = match.index + all.length;
    const { before, after } = beside(text, match.index, end, 40);
    const value = Number(printed!.replaceAll(' ', ''));
    const of = whole === undefined ? undefined : Number(whole);
    if (value < 10 && isBeforeMany.test(before)) return undefined;
    if (polls.test(before) || polls.test(after)) return { end };
    if (value === 0 || codeBefore.test(before) || codeAfter.test(after)) return { end };
    if (of !== undefined && of < value) return { end };
    return {
      end: end + (/\([^)]{0,60}$/.test(all) && text[end] === ')' ? 1 : 0),
      figure: {
        kind: 'count',
        printed: '',
        count: value,
        ...(named && { noun: named }),
        ...(person && { people: true as const }),
        ...(of !== undefined && { of }),
        ...(percent !== undefined && Number(percent) <= 100 && { percent: Number(percent) }),
      },
    };
  }),
};
