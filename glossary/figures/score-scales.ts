export type ScoreName =
  | 'clavienDindo'
  | 'rcb'
  | 'birads'
  | 'allred'
  | 'hScore'
  | 'cps'
  | 'tps'
  | 'ic'
  | 'tmb'
  | 'recurrence'
  | 'vaf'
  | 'suv'
  | 'mirels'
  | 'sins'
  | 'lvef'
  | 'anc';

export interface Scale {
  name: ScoreName;
  /** See signs.ts. */
  signs: string;
  /** Case tells: "ANC", not "anc". */
  label: string;
  /** What stands behind the number, or must: "%", "mut/Mb". */
  unit?: string;
  /** Numbers are written I, II, III, with a letter behind them or without. */
  steps?: true;
  from: number;
  to: number;
  /** The label alone can mean something else: one of these must stand near by. */
  cue?: RegExp;
  not?: RegExp;
}

const bracket = (names: string) => String.raw`(?: ?[(\[](?:${names})[)\]])?`;
const pdL1 = String.raw`(?:PD-?L1(?: expression| status| positive| positivity)?[ ,:(-]{1,3})?`;
const perMegabase = String.raw` ?(?:mut(?:ation)?s?\.?(?:/| per )(?:Mb|mb|[Mm]egabase))`;
const count = String.raw` ?(?:(?:[x×] ?10 ?(?:\u200a?\^?9\u200a?|⁹|e9) ?/ ?[lL]|[x×] ?10 ?(?:\u200a?\^?3\u200a?|³) ?/ ?[µμu]L|[kK] ?/ ?(?:[µμu]L|mm ?\u200a?[³3]))|(?:cells ?)?(?:/|per) ?(?:mm ?\u200a?[³3]\u200a?|[µμu]L|mcL))`;

/** Every score that we read: its label, its unit, and where its scale begins and ends. */
export const scales: readonly Scale[] = [
  {
    name: 'clavienDindo',
    signs: 'Clavien CLAVIEN',
    label: String.raw`(?:Clavien|CLAVIEN)(?:[ -](?:Dindo|DINDO))?(?: classification| system| score)?${bracket('CDC?')}`,
    steps: true,
    from: 1,
    to: 5,
  },
  {
    name: 'rcb',
    signs: 'RCB burden',
    label: String.raw`(?:RCB|[Rr]esidual [Cc]ancer [Bb]urden${bracket('RCB')})(?: index)?`,
    steps: true,
    from: 0,
    to: 3,
  },
  {
    name: 'birads',
    signs: 'RADS Rads rads BIRADS BIRads Birads',
    label: String.raw`(?:BI-?RADS|BI-?Rads|Bi-?[Rr]ads)®?(?: final assessment| assessment)?`,
    steps: true,
    from: 0,
    to: 6,
  },
  {
    name: 'allred',
    signs: 'Allred ALLRED quick',
    label: String.raw`(?:Allred|ALLRED|[Qq]uick score)`,
    unit: '(?: ?/ ?8)?',
    from: 0,
    to: 8,
  },
  {
    name: 'hScore',
    signs: 'H Hscore HScore',
    label: String.raw`(?:H[- ]?[Ss]core)`,
    unit: '(?: ?/ ?300)?',
    from: 0,
    to: 300,
    not: /hemophag|haemophag|HLH|macrophage/i,
  },
  {
    name: 'cps',
    signs: 'CPS combined',
    label: String.raw`${pdL1}(?:CPS|[Cc]ombined [Pp]ositive [Ss]core${bracket('CPS')})`,
    from: 0,
    to: 100,
    cue: /PD-?L1|combined positive|CPS ?(?:[≥><≤]|of ≥|(?:of )?\d{1,3} or )|pembrolizumab/i,
  },
  {
    name: 'tps',
    signs: 'TPS proportion',
    label: String.raw`${pdL1}(?:TPS|[Tt]umou?r [Pp]roportion [Ss]core${bracket('TPS')})`,
    unit: ' ?%',
    from: 0,
    to: 100,
  },
  {
    name: 'ic',
    signs: 'IC immune',
    label: String.raw`(?:PD-?L1(?: expression| status| positive)?[ ,:(-]{1,3}(?:on |in )?(?:tumou?r-infiltrating )?(?:IC|[Ii]mmune[ -][Cc]ells?${bracket('IC')})|IC(?=[ :]{1,2}[≥<>]? ?\d{1,2} ?%))`,
    unit: ' ?%',
    from: 0,
    to: 100,
    cue: /PD-?L1/,
  },
  {
    name: 'tmb',
    signs: 'TMB burden',
    label: String.raw`(?:b?TMB(?:-H(?:igh)?)?|[Tt]umou?r [Mm]utation(?:al)? [Bb]urden${bracket('TMB')})`,
    unit: perMegabase,
    from: 0,
    to: 1000,
  },
  {
    name: 'recurrence',
    signs: 'Oncotype recurrence RS',
    label: String.raw`(?:Oncotype ?(?:DX|Dx)?®?(?: Breast)?(?: [Rr]ecurrence [Ss]core®?| RS)?${bracket('RS')}|[Rr]ecurrence [Ss]core®?${bracket('RS')}|RS)`,
    from: 0,
    to: 100,
    cue: /Oncotype|recurrence score|21-gene/i,
  },
  {
    name: 'vaf',
    signs: 'VAF allele',
    label: String.raw`(?:VAF|[Vv]ariant [Aa]llele (?:[Ff]requency|[Ff]raction)${bracket('VAF')}|[Mm]utant [Aa]llele (?:[Ff]requency|[Ff]raction)${bracket('MAF|VAF')})`,
    unit: ' ?%',
    from: 0,
    to: 100,
  },
  {
    name: 'suv',
    signs: 'SUV SUVmax SUVMAX uptake',
    label: String.raw`(?:(?:[Mm]aximum )?[Ss]tandardi[sz]ed [Uu]ptake [Vv]alue${bracket('SUV ?max|SUV')}|SUV[ _-]?\u200a?(?:max|MAX)\.?\u200a?)`,
    from: 0,
    to: 150,
  },
  {
    name: 'mirels',
    signs: 'mirel mirels',
    label: String.raw`[Mm]irel(?:s|'s|s')?(?:'? (?:score|rating|classification|system|criteria))?`,
    unit: '(?: ?/ ?12)?',
    from: 4,
    to: 12,
  },
  {
    name: 'sins',
    signs: 'SINS instability',
    label: String.raw`(?:[Ss]pin(?:al|e) [Ii]nstability [Nn]eoplastic [Ss]core${bracket('SINS')}|SINS)`,
    unit: '(?: ?/ ?18)?',
    from: 0,
    to: 18,
    cue: /spin[ae]|vertebr|metasta|stable|instab|\b[CTL]\d{1,2}\b|\bcord\b|fixation/i,
  },
  {
    name: 'lvef',
    signs: 'LVEF ejection',
    label: String.raw`(?:LVEF|(?:[Ll]eft [Vv]entricular )?[Ee]jection [Ff]raction${bracket('LVEF|EF')})`,
    unit: ' ?%',
    from: 5,
    to: 95,
  },
  {
    name: 'anc',
    signs: 'ANC neutrophil neutrophils',
    label: String.raw`(?:ANC|[Aa]bsolute [Nn]eutrophil [Cc]ount${bracket('ANC')}|[Nn]eutrophil count|[Nn]eutrophils)`,
    unit: count,
    from: 0,
    to: 100,
  },
];
