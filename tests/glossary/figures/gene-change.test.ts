import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const read: [text: string, figure: object][] = [
  ['PIK3CA H1047R', { gene: 'PIK3CA', changes: ['H1047R'] }],
  ['ESR1 D538G', { gene: 'ESR1', changes: ['D538G'] }],
  ['BRCA2 c.5946delT', { gene: 'BRCA2', changes: ['c.5946delT'] }],
  ['PIK3CA p.His1047Arg', { gene: 'PIK3CA', changes: ['p.His1047Arg'] }],
  ['ESR1 mutations (Y537S and D538G)', { gene: 'ESR1', changes: ['Y537S', 'D538G'] }],
  ['PIK3CA (E542K, E545K, H1047R)', { changes: ['E542K', 'E545K', 'H1047R'] }],
  ['H1047R mutation in PIK3CA', { gene: 'PIK3CA', changes: ['H1047R'] }],
  ['BRCA1 c.68_69delAG (p.Glu23Valfs*17)', { changes: ['c.68_69delAG', 'p.Glu23Valfs*17'] }],
  ['TP53 R175H; VAF 12%', { gene: 'TP53', changes: ['R175H'] }],
  ['BRCA2 c.5946delT, VUS', { gene: 'BRCA2', uncertain: true }],
  ['BRCA1 VUS', { gene: 'BRCA1', changes: [], uncertain: true }],
  ['VUS', { changes: [], uncertain: true }],
  ['a variant of uncertain significance (VUS) in BRCA2', { gene: 'BRCA2', uncertain: true }],
  ['variants of unknown significance', { uncertain: true }],
];

describe('a change in a gene', () => {
  it.each(read)('%s', (text, figure) => {
    const found = figuresIn(text).filter(({ kind }) => kind === 'gene-change');
    expect(found).toMatchObject([figure]);
  });

  it.each([
    'p.H1047R',
    'H1047R',
    'PIK3CA',
    'BRCA2 gene',
    'contrast-enhanced voiding urosonography (VUS)',
    'room A12B',
    'ATM in 3D',
    'c. 1900',
    'MET 25 patients',
  ])('needs the name of a gene: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'gene-change')).toEqual([]);
  });

  it('says that it is a change, and not what follows from it', () => {
    expect(saidOf('PIK3CA H1047R')).toMatch(/change in this gene: PIK3CA/);
    expect(saidOf('PIK3CA H1047R')).not.toMatch(/p-value|harmful|drug/);
    expect(saidOf('BRCA2 VUS')).toMatch(/not known yet.*not a positive result/);
  });
});
