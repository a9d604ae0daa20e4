import { pick } from '../../bench/text.ts';
import { samples } from './samples.ts';

const all = Object.values(samples).flat();

/** Pieces that figures are made of, and what stands between them. */
const pieces = [
  ...all,
  ...`HR OR RR aHR 95% CI 95%CI; CI: ( ) [ ] , ; : = < > ≤ ≥ – − · to vs. versus v and p P P= p< 0.05 .57 0·66 0,66
  1.11 100 101% 45% 3-year 12 months OS PFS median n= N = NNT T2 N1 M0 M1 pT2 ypT0/is (sn) (i+) cN1 stage IV Stage III
  grade 3 G2 ER+ PR- HER2 2+ ISH- Ki-67 30% ECOG 0-1 R0 Gy mg/m2 q3w phase III NCT01242800 I² AUC SD ± IQR range
  not reached NE ORR pCR margin CTCAE RECIST PD-L1 CPS ≥10 the of in patients tumor cells with`.split(
    /\s+/,
  ),
  '\u00ad',
  '\u200b',
  '\u00a0',
  '\u2009',
  '\u200a2\u200a',
  '\ufffc',
  '\n',
  '₂',
  '⁺',
];

/** A text of such pieces; `joints`: what may stand between them. */
export function madeText(
  random: () => number,
  joints: readonly string[] = ['', ' ', ' ', ', ', '; '],
): string {
  return Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(pieces, random)).join(
    pick(joints, random),
  );
}
