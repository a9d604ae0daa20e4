import { intervalAfter } from './attached.ts';
import { closed } from './closed.ts';
import { beside } from './sentence.ts';
import type { Family, Found } from './family.ts';
import type { Interval } from './interval.ts';
import { matchesIn, number } from './numbers.ts';

/** How well a score tells people apart: 0.5 is a coin toss, 1 is perfect. */
export interface DiscriminationFigure {
  kind: 'discrimination';
  printed: string;
  /** `order`: who has the event first (C-index); `class`: who has it (AUC). */
  of: 'class' | 'order';
  /** From 0 to 1. */
  value: number;
  interval?: Interval;
}

/** How far two readers agree beyond chance. */
export interface AgreementFigure {
  kind: 'agreement';
  printed: string;
  /** From -1 to 1. */
  value: number;
  interval?: Interval;
}

const area = String.raw`[Aa]reas? [Uu]nder (?:the )?(?:(?:receiver[- ]operating[- ]characteristics?|ROC|Receiver Operating Characteristics?)(?: \(ROC\))? )?[Cc]urves?`;
const auc = String.raw`(?:${area}|(?:ROC[- ])?AUCs?|AUROCs?|AUC[- ]ROC)(?:,? ?[(\[](?:AUC|AUROC|ROC|AUC-ROC)s?[)\]])?(?: of (?:the )?(?:receiver[- ]operating[- ]characteristics?|Receiver Operating Characteristics?|ROC)(?: \(ROC\))?(?: curves?)?)?(?: in (?:the )?(?:ROC|receiver[- ]operating[- ]characteristics?)(?: curve)? analysis)?`;
const c = String.raw`(?:(?:Harrell'?s? )?[Cc]-?[- ](?:index|indices|indexes|statistics?)|[Cc]oncordance (?:index|statistics?)|Harrell'?s? (?:C|concordance index))(?:,? ?[(\[](?:[Cc][- ](?:index|statistic)|CI|C)[)\]])?`;
const kappa = String.raw`(?:(?:(?:Cohen|Fleiss)'?(?:s'?)? |[Ww]eighted |[Uu]nweighted )?(?:[Kk]appa|κ)(?: (?:coefficients?|values?|statistics?|scores?|index))?(?: ?\(κ\))?)`;
const link = String.raw`(?: values?)?[ ,:;=]{0,3}(?:(?:was|of|is|were|reached|fue(?: de)?|de|del?) ){0,2}[(\[]?`;

const apart = new RegExp(
  String.raw`(?<![\w-])(?:(${auc})|(${c}))${link}(${number})( ?%)?(?! ?(?:-|to) ?\d|[\w/]|,\d)`,
  'g',
);
const agree = new RegExp(
  String.raw`(?<![\w/-]|[NF]-?)${kappa}${link}(-?${number})(?! ?(?:-|to) ?\d|[\w/%]|,\d)`,
  'g',
);

/** How much of a drug is in the blood, or a dose worked out from it. */
const drugs =
  /carboplatin|cisplatin|paclitaxel|plasma|serum conc|concentration|pharmaco|Cmax|C max|clearance|dose|dosing|q\dw|every (?:3|three|4|four) weeks|exposure|mg|µg|ng|bioavailab/i;
const drugUnits = /^ ?(?:\u200a|mg|µg|μg|ng|h\b|min|·|\*|×)/;
const chains = /light chain|lambda|λ|opioid|free |immunoglobulin|myeloma/i;

/** AUC and C-index. */
export const discrimination: Family<DiscriminationFigure | AgreementFigure> = {
  signs: ['AUC AUCs AUROC AUROCs area areas c concordance Harrell', '0'],
  find(text) {
    return matchesIn(text, apart).map((match): Found<DiscriminationFigure | AgreementFigure> => {
      const [all, isArea, , digits, percent] = match;
      const start = match.index;
      const end = start + all.length;
      const value = percent ? Number(digits) / 100 : Number(digits);
      const { before, after } = beside(text, start, end, 70);
      const whole = !percent && !digits!.includes('.');
      const ofDrug = isArea && (drugs.test(before + after) || drugUnits.test(after));
      if (value > 1 || value === 0 || whole || ofDrug) return { start, end };
      const rest = withInterval(text, start, end, value);
      if (!rest) return { start, end };
      const of = isArea ? 'class' : 'order';
      return {
        start,
        end: rest.end,
        figure: { kind: 'discrimination', printed: '', of, value, ...rest.values },
      };
    });
  },
};

/** Kappa. */
export const agreement: Family<DiscriminationFigure | AgreementFigure> = {
  signs: ['kappa κ', '0'],
  find(text) {
    return matchesIn(text, agree).map((match): Found<DiscriminationFigure | AgreementFigure> => {
      const start = match.index;
      const end = start + match[0].length;
      const value = Number(match[1]);
      const { before, after } = beside(text, start, end, 70);
      if (Math.abs(value) > 1 || !match[1]!.includes('.') || chains.test(before + after))
        return { start, end };
      const rest = withInterval(text, start, end, value);
      if (!rest) return { start, end };
      return {
        start,
        end: rest.end,
        figure: { kind: 'agreement', printed: '', value, ...rest.values },
      };
    });
  },
};

/** The interval behind, around the value; nothing where they do not fit. */
function withInterval(
  text: string,
  start: number,
  end: number,
  value: number,
): { end: number; values: { interval?: Interval } } | undefined {
  const part = intervalAfter(text, end);
  if (part === 'broken') return undefined;
  if (!part) return { end: closed(text, start, end), values: {} };
  const { low, high = 1, unit } = part.value;
  const scale = unit ? 100 : 1;
  if (value < low / scale || value > high / scale) return undefined;
  const interval = { ...part.value, low: low / scale, high: high / scale };
  delete interval.unit;
  return { end: closed(text, start, part.end), values: { interval } };
}
