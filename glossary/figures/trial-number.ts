import { type Family, findEach } from './family.ts';

/** The number of a study in a public list of studies, or of a paper in a list of papers. */
export interface TrialNumberFigure {
  kind: 'trial-number';
  printed: string;
  /** `other`: a list of a country that we do not name. */
  list: 'nct' | 'isrctn' | 'eu' | 'umin' | 'jrct' | 'other' | 'pmid' | 'pmc';
}

const lists: [list: TrialNumberFigure['list'], pattern: string][] = [
  ['nct', String.raw`NCT(?: ?(?:No\.?|number|#))?[ -:]{0,2}0\d{7}`],
  ['isrctn', String.raw`ISRCTN[ -:]{0,2}\d{8}`],
  [
    'eu',
    String.raw`(?:EudraCT|EUDRACT|Eudra-CT|EU ?CT|EU trial|CTIS)(?: ?(?:no\.?|number|nr\.?|ID|#))?[ :-]{0,2}(?:19|20)\d{2}-\d{6}-\d{2}(?:-\d{2})?`,
  ],
  ['umin', String.raw`(?:JPRN-)?UMIN(?:-?CTR)?(?: ?(?:ID|no\.?|number))?[ :-]{0,2}[A-Z]?0\d{8}`],
  ['jrct', String.raw`jRCTs?[ :-]{0,2}\d{9,10}`],
  [
    'other',
    String.raw`(?:ACTRN ?126\d{11}|ChiCTR(?:-[A-Z]{3})?-?\d{8,10}|CTRI\/\d{4}\/\d{2,3}\/\d{6}|DRKS ?\d{8}|KCT\d{7}|TCTR\d{11}|IRCT\d{11,14}(?:N\d{1,3})?|PACTR\d{15,16}|JapicCTI-?\d{6}|NTR ?\d{3,4}|NL-?OMON\d{4,6}|RBR-[0-9a-z]{6,8})`,
  ],
  ['pmid', String.raw`(?:PMID|PubMed ID)[ :#-]{0,2}\d{5,8}`],
  ['pmc', String.raw`(?:PMCID[ :-]{0,2})?PMC ?\d{5,8}`],
];

const pattern = new RegExp(
  String.raw`(?<![\w.=?&#-])(?:${lists.map(([, form]) => `(${form})`).join('|')})(?![\w-]|\.\w)`,
  'g',
);

/** Numbers of studies and papers, but not as part of an address. */
export const trialNumber: Family<TrialNumberFigure> = {
  codes: true,
  signs: [
    'NCT ISRCTN Eudra EUDRA EUCT EU CTIS UMIN UMINCTR RCT RCTs ACTRN CTR CTRI DRKS KCT TCTR IRCT PACTR CTI NTR OMON NLOMON RBR PMID PubMed Pub PMC PMCID EUDRACT',
    '0',
  ],
  find: findEach(pattern, (match, text) => {
    const [all, ...forms] = match;
    const end = match.index + all.length;
    const token = /\S{0,200}$/.exec(text.slice(Math.max(0, match.index - 200), match.index))![0];
    if (/:\/\/|www\.|\.(?:gov|org|com|eu|net)\//i.test(token)) return { end };
    const list = lists[forms.findIndex((form) => form !== undefined)]![0];
    return { end, figure: { kind: 'trial-number', printed: '', list } };
  }),
};
