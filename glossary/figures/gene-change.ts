import { type Family, type Found } from './family.ts';
import { closed } from './closed.ts';
import { matchesIn } from './numbers.ts';

/** A change in a gene as a report names it, or one whose meaning nobody knows yet. */
export interface GeneChangeFigure {
  kind: 'gene-change';
  printed: string;
  gene?: string;
  /** As printed: "H1047R", "c.5946delT". */
  changes: string[];
  /** A variant of uncertain significance. */
  uncertain?: true;
}

const genes = String.raw`PIK3CA|PIK3R1|ESR1|AKT[123]|PTEN|TP53|g?BRCA[12]|PALB2|CHEK2|ATM|ERBB[23]|HER2|CDH1|NF1|[KNH]RAS|BRAF|EGFR|RB1|FGFR[1-4]|GATA3|MAP[23]K[14]|STK11|RAD51[BCD]|BARD1|BRIP1|MLH1|MSH[26]|PMS2|EPCAM|APC|MUTYH|NTRK[123]|RET|MET|ALK|KMT2[CD]|ARID1A|CCND1|TSC[12]|MTOR|POLE|POLD1|FBXW7|NOTCH[1-4]|CBFB|RUNX1|TBX3`;

// In looks ahead: see time.ts.
const aminoAcid =
  '(?=Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val|Ter)[A-Z][a-z]{2}';
const protein = String.raw`(?:p\.)?\(?(?:[ACDEFGHIKLMNPQRSTVWY]\d{1,4}(?:[ACDEFGHIKLMNPQRSTVWYX*]|fs(?:[*X]\d{1,3})?|del|dup)(?:fs(?:[*X]\d{1,3})?)?|${aminoAcid}\d{1,4}(?:(?:${aminoAcid}|\*|=)(?:fs(?:(?:\*|Ter)\d{1,3})?)?|fs(?:(?:\*|Ter)\d{1,3})?|del|dup))\)?`;
const coding = String.raw`c\.[-*]?\d{1,5}(?:[+-]\d{1,4})?(?:_[-*]?\d{1,5}(?:[+-]\d{1,4})?)?(?:[ACGT]{1,5}>[ACGT]{1,5}|(?:del|dup|ins|inv)[ACGT]{0,12}(?:ins[ACGT]{1,12})?)`;
const change = String.raw`(?:${coding}|${protein})(?![\p{L}\d])`;
const called = String.raw`(?: (?:gene|somatic|germline|hotspot|pathogenic|activating|exon \d{1,2}))?(?:[ -](?:mutations?|variants?|mutants?|alterations?|mutation status))?`;
const and = String.raw`(?:,? (?:and|or|y) |, |/|; | ?\(| \+ )`;
const uncertain = String.raw`(?:[Vv]ariants? of (?:uncertain|unknown|undetermined)(?: clinical)? significance(?: ?\(VUS\))?|VUS(?:es|s)?(?!\w))`;
const gap = String.raw`[ :,]{0,2}[(\[]?`;

const pattern = new RegExp(
  String.raw`(?<![\p{L}\d_-])(?:` +
    String.raw`(?=(${genes})(?![\p{L}\d]))\1${called}${gap}(?:(${change}(?:\)?${and}${change}){0,5})(?:[)\]]?,? ?[(\[]?${uncertain})?|${uncertain})` +
    String.raw`|(${change}(?:${and}${change}){0,3})(?: (?:hotspot )?(?:mutations?|variants?))? (?:in|of) (?:the )?(?=(${genes})(?![\p{L}\d]))\4` +
    String.raw`|${uncertain}(?: (?:in|of) (?:the )?(?=(${genes})(?![\p{L}\d]))\5)?)`,
  'gu',
);
const each = new RegExp(change, 'gu');
const isUncertain = new RegExp(uncertain, 'u');

/** Without one of these there is no change, and that is seen much sooner. */
const hint = /[A-Za-z]\d{1,4}[A-Za-z*=]|\bc\.|VUS|ariants? of u/;

/** What "VUS" means outside of genetics. */
const otherwise = /ultraso|urosono|voiding|reflux|vesico|view/i;

export const geneChange: Family<GeneChangeFigure> = {
  codes: true,
  signs: [
    'PIK ESR AKT PTEN TP BRCA PALB CHEK ATM ERBB HER CDH NF KRAS NRAS HRAS BRAF EGFR RB FGFR GATA MAP STK RAD BARD BRIP MLH MSH PMS EPCAM APC MUTYH NTRK RET MET ALK KMT ARID CCND TSC MTOR POLE POLD FBXW NOTCH CBFB RUNX TBX VUS VUSs VUSes uncertain unknown undetermined',
  ],
  find(text) {
    if (!hint.test(text)) return [];
    const found: Found<GeneChangeFigure>[] = [];
    for (const match of matchesIn(text, pattern)) {
      const [all, before, list, listFirst, after, last] = match;
      const { index } = match;
      const gene = before ?? after ?? last;
      const unknown = isUncertain.test(all);
      if (!gene && otherwise.test(text.slice(Math.max(0, index - 60), index + 80))) continue;
      const changes = matchesIn(list ?? listFirst ?? '', each).map(([it]) =>
        it.replace(/^\(|(?<!\([^)]{0,20})\)$/g, ''),
      );
      found.push({
        start: index,
        end: closed(text, index, index + all.length),
        figure: {
          kind: 'gene-change',
          printed: '',
          ...(gene && { gene }),
          changes,
          ...(unknown && { uncertain: true as const }),
        },
      });
    }
    return found;
  },
};
