import { beside } from './sentence.ts';
import type { Family, Found } from './family.ts';
import { matchesIn, number } from './numbers.ts';

/** Whether a new way is not worse by more than a margin set before; or not different, either way. */
export interface NonInferiorityFigure {
  kind: 'non-inferiority';
  printed: string;
  question: 'not-worse' | 'alike';
  /** Absent: the text names the question only. */
  shown?: boolean;
  /** As printed: "1.2", "5%", "10 percentage points". */
  margin?: string;
  /** The margin is what the top end of the range is held against. */
  bound?: true;
}

const not = String.raw`non-? ?inferior`;
const amount = String.raw`(${number}(?!,\d) ?(?:%|(?:percentage |percent )?points?|puntos porcentuales|months?)?)`;
const verb =
  'shown|demonstrated|established|confirmed|met|achieved|proven|proved|reached|claimed|concluded|observed|declared|satisfied';
const thing = String.raw`(?:${not}ity|no inferioridad|equivalence|equivalencia)`;
const goal = String.raw`(?: (?:criteri(?:on|a)|margins?|boundary|endpoints?|thresholds?|objective|hypothesis))?`;

const patterns = [
  // "noninferiority was not shown", "the non-inferiority criterion was met"
  String.raw`${thing}${goal}(?: (?:of|for|in|between|regarding) (?:(?!(?:if|who|whom|that|which|when)\b)[^.;:() ]{1,20} ){1,10}?| )(?:was|were|is|has been|had been|could|can|cannot|could not|can not)(?: (not))?(?: (?:be|been|therefore|thus|formally)){0,2} (?:${verb})`,
  // "met the non-inferiority criterion", "failed to show noninferiority"
  String.raw`(?:met|meets|meeting|meet|show(?:ed|n|s)?|demonstrat(?:ed|es|e|ing)|establish(?:ed|es|ing)?|confirm(?:ed|s|ing)?|reach(?:ed)?|achiev(?:ed|e)|satisf(?:ied|y)) (?:the |its |their |our )?(?:pre-?specified |pre-?defined |primary |criteri(?:on|a) (?:for|of) ){0,2}${thing}${goal}`,
  // "was non-inferior to", "not inferior to"
  String.raw`(?:(?:not |never )?${not}|not inferior|no inferior(?:es)?)(?: (?:to|a|al)\b)?`,
  String.raw`${thing} ?(?:and equivalence )?(?:trials?|stud(?:y|ies)|design|hypothesis|test(?:ing)?|analysis)?`,
  String.raw`se (?:demostró|confirmó|alcanzó) la no inferioridad`,
];
const claims = new RegExp(String.raw`(?<![\w-])(?:${patterns.join('|')})(?![\w])`, 'gi');

const marginName = String.raw`(?:${thing} (?:margin|boundary|limit)s?|margins? (?:for|of) ${thing}|NI margins?|equivalence margins?|margen de (?:no inferioridad|equivalencia))`;
const margins = new RegExp(
  String.raw`(?<![\w-])${marginName}(?:(?:[ ,:;=(]{1,3}(?:(?:was|of|is|set|at|as|to|an?|the|fue|de|for|pre-?specified|pre-?defined|defined|HR|OR|RR|hazard ratio|odds ratio|risk ratio|upper|limit|[<=]) ?){0,6}[=<]? ?)(-?${amount})(?! ?(?:to|-) ?-?\d)\)?)?`,
  'gi',
);
const marginFirst = new RegExp(
  String.raw`(?<![\w.-])(-?${amount}) (?:absolute )?(?:margin (?:was used to (?:establish|show|test) |for )?${thing}|${thing} margin)`,
  'gi',
);
const bounds = new RegExp(
  String.raw`(?<![\w-])(?:upper|top) (?:bound(?:ary)?|limit|end)(?: of (?:the |its )?(?:(?:one-sided |two-sided )?\d\d(?:\.\d)? ?% ?)?(?:CI|confidence interval|interval|hazard ratio|HR))?,? (?:was |is |stayed |remained |lay )?(?:below|under|less than|lower than|did not (?:exceed|cross|reach)|(?:not )?(?:exceed(?:ing|ed)?|cross(?:ing|ed)?)) (?:the (?:prespecified )?(?:margin|limit) (?:of )?)?(${number})(?![\w%]|,\d)`,
  'gi',
);

/** Words before that make it a plan or a question, and no result. */
const planned =
  /hypothes|whether|\baim|designed|objective (?:was|is)|\bto (?:show|demonstrate|test|establish|determine|assess|evaluate|confirm|prove)\b|\bif\b|would|\bcould be (?:shown|declared) if|expected|required|defined|criterion for|powered/i;
const negated =
  /(?:\bnot|failed to|did not|didn't|unable to|could not|cannot|fail to|neither|nor|without|no se)(?: (?:be|been|formally|have|was|considered|deemed|declared|shown|proven|proved|demonstrated|to|significantly|statistically|demostró|alcanzó)){0,4} ?$/i;
const body =
  /vena|cava|quadrant|lobe|pole|fold|nipple|areola|myocard|temporal|turbinate|mesenteric/i;

/** Non-inferiority and equivalence as told in words. A ratio with its margin is read by ratio.ts. */
export const nonInferiority: readonly Family<NonInferiorityFigure>[] = [
  {
    signs: [
      'inferior inferiores inferiority noninferior noninferiority inferioridad equivalence equivalencia ni',
    ],
    find: (text) => [
      ...matchesIn(text, claims).flatMap((match) => claim(text, match)),
      ...matchesIn(text, margins).flatMap((match) => margin(text, match)),
      ...matchesIn(text, marginFirst).flatMap((match) => margin(text, match)),
    ],
  },
  {
    signs: ['upper top', 'bound boundary limit end', '0'],
    find: (text) => matchesIn(text, bounds).map(bound),
  },
];

function claim(text: string, match: RegExpMatchArray): Found<NonInferiorityFigure> | [] {
  const all = match[0];
  const start = match.index!;
  const end = start + all.length;
  const { before, after } = beside(text, start, end, 90);
  // "equivalence" alone has many other senses.
  if (
    /^equivalen/i.test(all) &&
    !/ (?:was|were|is|has|could|can|trial|stud|design|margin)/i.test(all) &&
    !/inferior|margin|trial/i.test(before + after)
  )
    return [];
  if (/^(?:not |no )inferior/i.test(all) && body.test(after.slice(0, 40))) return { start, end };
  const names =
    !/(?:was|were|is|been|could|can|cannot|met|meets?|meeting|show|demonstr|establish|confirm|reach|achiev|satisf|demostró|confirmó|alcanzó)/i.test(
      all,
    );
  const isWord = new RegExp(`^(?:not |never )?${not}(?: |$)|^(?:not|no) inferior`, 'i').test(all);
  const denied = /\b(?:not|never|cannot)\b(?! inferior)/i.test(all) || negated.test(before);
  const states = isWord
    ? /\b(?:was|were|is|are|proved|found|be|been|remained|fue|es|resultó)(?: (?:shown|found|proven|therefore|statistically|considered|not|to be)){0,3} ?$/i.test(
        before,
      ) || denied
    : !names;
  const open = planned.test(before) || /^[^.;]{0,30}\b(?:if|would be)\b/i.test(after);
  return {
    start,
    end,
    figure: {
      kind: 'non-inferiority',
      printed: '',
      question: questionOf(all),
      ...(states && !open && { shown: !denied }),
    },
  };
}

function margin(text: string, match: RegExpMatchArray): Found<NonInferiorityFigure> | [] {
  const [all, value] = match;
  const start = match.index!;
  // "HR 1.31; 90% CI 0.84-2.04; NI margin 2.12": the ratio reads it.
  if (/\d[)\]]?[;,] ?$/.test(text.slice(Math.max(0, start - 4), start)) && all.startsWith('NI'))
    return [];
  return {
    start,
    end: start + all.length,
    figure: {
      kind: 'non-inferiority',
      printed: '',
      question: questionOf(all),
      ...(value && { margin: value.trim() }),
    },
  };
}

function bound(match: RegExpMatchArray): Found<NonInferiorityFigure> {
  return {
    start: match.index!,
    end: match.index! + match[0].length,
    figure: {
      kind: 'non-inferiority',
      printed: '',
      question: 'not-worse',
      margin: match[1]!,
      bound: true,
    },
  };
}

function questionOf(text: string): NonInferiorityFigure['question'] {
  return /inferior|\bNI\b/i.test(text) ? 'not-worse' : 'alike';
}
