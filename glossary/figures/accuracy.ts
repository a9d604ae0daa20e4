import { closed } from './closed.ts';
import { beside } from './sentence.ts';
import { type Family, type Found, findInTurn } from './family.ts';
import { matchAt, sticky } from './numbers.ts';
import { type Share, readShare } from './one-share.ts';

/** What a share is of: of those who have it, of those who do not, of each kind of result. */
type Accuracy = 'sensitivity' | 'specificity' | 'positive' | 'negative';

/** How often a test is right: "sensitivity 83.6%, specificity 79.5%". */
export interface AccuracyFigure {
  kind: 'accuracy';
  printed: string;
  parts: { of: Accuracy; share: Share }[];
}

const names: Record<Accuracy, string> = {
  sensitivity: 'sensitivity|sensibilidad',
  specificity: 'specificity|especificidad',
  positive: String.raw`(?:positive predictive values?|valor predictivo positivo)(?:,? ?[(\[](?:PPV|VPP)[)\]])?|PPV|VPP`,
  negative: String.raw`(?:negative predictive values?|valor predictivo negativo)(?:,? ?[(\[](?:NPV|VPN)[)\]])?|NPV|VPN`,
};
const name = Object.values(names)
  .map((one) => `(${one})`)
  .join('|');
const start = new RegExp(String.raw`(?<![\w-])(?:${name})(?![\w-])`, 'gi');
const label = sticky(String.raw`(?:${name})(?![\w-])`);
const and = sticky(
  String.raw`(?: ?/ ?|,? (?:and|y) (?:a |an |the |its |with )?|[,;] (?:a |and )?(?:with )?(?:a )?)`,
);
const link = sticky(
  String.raw`(?: (?:rates?|values?))?[ ,:;=]{0,3}(?:(?:was|were|of|is|estimated at|fue|fueron|del?) ){0,2}(?:about |approximately )?(?=[(\[]?[\d.])`,
);
const proportion = sticky(String.raw`[(\[]?((?:0?|1)\.\d{1,4}|1)(?![\d%]|\.\d| ?%)[)\]]?`);
const otherBefore =
  /net present|cash|discount|analytical |contrast |insulin |radio|chemo-?|drug |drugs? $|assum|expect|threshold|at least|minimum/i;

/** Sensitivity, specificity and predictive values, with the numbers that belong to them. */
export const accuracy: Family<AccuracyFigure> = {
  signs: [
    'sensitivity sensibilidad specificity especificidad predictive predictivo ppv npv vpp vpn',
    '0',
  ],
  find: findInTurn(start, ({ index }, text) => read(text, index)),
};

/** Runs of "sensitivity 84%, specificity 80%" and of "sensitivity and specificity were 84% and 80%". */
function read(text: string, at: number): Found<AccuracyFigure> | undefined {
  const parts: AccuracyFigure['parts'] = [];
  let end = at;
  for (let place = at; parts.length < 4;) {
    const run = runAt(text, place);
    if (!run) break;
    if (run.parts.length === 0) return { start: at, end: run.end };
    parts.push(...run.parts);
    end = closed(text, at, run.end);
    place = end + (matchAt(and, text, end)?.[0].length ?? 0);
  }
  if (parts.length === 0) return undefined;
  if (otherBefore.test(beside(text, at, end, 40).before)) return { start: at, end };
  return { start: at, end, figure: { kind: 'accuracy', printed: '', parts } };
}

/** Without parts: the numbers do not fit the names. */
interface Run {
  parts: AccuracyFigure['parts'];
  end: number;
}

function runAt(text: string, at: number): Run | undefined {
  const of: Accuracy[] = [];
  let end = at;
  for (let place = at; of.length < 4;) {
    const match = matchAt(label, text, place);
    if (!match) break;
    of.push(
      (Object.keys(names) as Accuracy[])[match.slice(1).findIndex((it) => it !== undefined)]!,
    );
    end = place + match[0].length;
    place = end + (matchAt(and, text, end)?.[0].length ?? 0);
  }
  const gap = matchAt(link, text, end);
  if (of.length === 0 || !gap) return undefined;
  end += gap[0].length;
  const parts: Run['parts'] = [];
  for (const [i, it] of of.entries()) {
    if (i > 0) end += matchAt(and, text, end)?.[0].length ?? 0;
    const share = shareAt(text, end);
    // One number for two names belongs to nobody knows which.
    if (!share && i === 0) return undefined;
    if (!share || share === 'broken') return { parts: [], end: end + 4 };
    parts.push({ of: it, share: share.value });
    end = share.end;
  }
  return { parts, end };
}

/** A share in percent, or as a part of one: "0.836". */
function shareAt(text: string, at: number) {
  const open = /[([]/.test(text[at] ?? '') ? 1 : 0;
  const share = readShare(text, at + open);
  if (share)
    return share === 'broken' ? share : { value: share.value, end: closed(text, at, share.end) };
  const match = matchAt(proportion, text, at);
  if (!match) return undefined;
  return {
    value: { percent: Math.round(Number(match[1]) * 1e6) / 1e4 },
    end: at + match[0].length,
  };
}
