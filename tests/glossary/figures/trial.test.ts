import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const phases: [text: string, figure: object][] = [
  ['phase III', { first: 3 }],
  ['phase IIR/III', { first: 2, last: 3, joined: true, randomized: true }],
  ['phase 2R/3', { first: 2, last: 3, joined: true, randomized: true }],
  ['Ph 3', { first: 3 }],
  ['Ph III', { first: 3 }],
  ['Ph IIR, eligible breast cancer pts', { first: 2, randomized: true }],
  ['phase 1b', { first: 1, part: true }],
  ['phase Ib/II', { first: 1, last: 2, joined: true, part: true }],
  ['A randomized phase II/III trial', { first: 2, last: 3, joined: true }],
  ['a phase 1/2 metabolic study', { first: 1, last: 2 }],
  ['a phase 1/2 study', { first: 1, last: 2, joined: true }],
  ['a phase I-II study', { first: 1, last: 2, joined: true }],
  ['phase I and II trials', { first: 1, last: 2 }],
  ['the phase III MONALEESA-3 study', { first: 3 }],
  ['a phase IV trial', { first: 4 }],
  ['a phase 0 study', { first: 0 }],
  ['ensayo de fase III', { first: 3 }],
];

const numbers: [text: string, list: string, printed: string][] = [
  ['NCT02364557', 'nct', 'NCT02364557'],
  ['(ClinicalTrials.gov number, NCT01242800)', 'nct', 'NCT01242800'],
  ['NCT 00193778', 'nct', 'NCT 00193778'],
  ['UMIN000005586', 'umin', 'UMIN000005586'],
  ['jRCTs031180151', 'jrct', 'jRCTs031180151'],
  ['JCOG1017/UMIN000005586', 'umin', 'UMIN000005586'],
  ['ISRCTN12345678', 'isrctn', 'ISRCTN12345678'],
  ['EudraCT 2010-012345-12', 'eu', 'EudraCT 2010-012345-12'],
  ['EudraCT number: 2010-012345-12', 'eu', 'EudraCT number: 2010-012345-12'],
  ['EU CT 2022-500123-11-00', 'eu', 'EU CT 2022-500123-11-00'],
  ['CTRI/2017/06/008933', 'other', 'CTRI/2017/06/008933'],
  ['ACTRN12612000123456', 'other', 'ACTRN12612000123456'],
  ['PMID 34995128', 'pmid', 'PMID 34995128'],
  ['PMID: 34995128', 'pmid', 'PMID: 34995128'],
  ['PMC8937009', 'pmc', 'PMC8937009'],
];

describe('the phase of a study', () => {
  it.each(phases)('%s', (text, figure) => {
    expect(figuresIn(text)).toMatchObject([{ kind: 'trial-phase', ...figure }]);
  });

  it.each([
    'phase 2 of the building works',
    'Phase 3 of the moon',
    'phase II metabolism',
    'phase 1 of the project, a study of roads',
    'phase II of the trial',
    'In phase 1 of our study, patients were interviewed.',
    'The study had two parts. In phase 2, we sent a survey.',
    'Phase 2',
    'Phase 1: patients walk a little each day',
    'phase 3/1 trial',
    'phase I-III trials',
    'phase 1-2 weeks',
    'phase 2 cardiac rehabilitation',
    'three-phase 3 MRI',
    'Ph1 chromosome',
    'Ph 3 9123 4567',
    'S-phase 2',
    'pH 3',
  ])('is not read in: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it('is left to the entry that explains it', () => {
    expect(figuresIn('in this phase 3 trial')).toEqual([]);
    expect(figuresIn('a randomized phase II study')).toEqual([]);
  });

  it.each([
    ['phase 2R/3', /signs that the treatment works.*usual care.*randomi/],
    ['phase III', /compares the treatment with the usual care/],
    ['phase 1b', /safe dose/],
  ])('%s is put in plain words', (text, sentence) => expect(saidOf(text)).toMatch(sentence));
});

describe('the number of a study or paper', () => {
  it.each(numbers)('%s', (text, list, printed) => {
    expect(figuresIn(text)).toEqual([{ kind: 'trial-number', list, printed }]);
  });

  it.each([
    'https://clinicaltrials.gov/study/NCT02364557',
    'clinicaltrials.gov/ct2/show/NCT02364557',
    'NCT0236455',
    'NCT023645571',
    'EudraCT 2010-0123-12',
    'PMID',
    'PMC building',
    'file_NCT02364557.pdf',
  ])('is not read in: %s', (text) => {
    expect(figuresIn(text)).toEqual([]);
  });

  it('says that the list is public, and what being on it does not mean', () => {
    expect(saidOf('NCT02364557')).toMatch(
      /public registry, a list of studies.*does not mean that the study was checked/,
    );
    expect(saidOf('PMID 34995128')).toMatch(/paper/);
  });
});
