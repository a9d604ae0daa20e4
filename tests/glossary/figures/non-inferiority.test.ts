import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const notWorse = { kind: 'non-inferiority', question: 'not-worse' };
const alike = { kind: 'non-inferiority', question: 'alike' };

const read: [text: string, figure: object][] = [
  ['met the non-inferiority criterion', { ...notWorse, shown: true }],
  ['the noninferiority criterion was met', { ...notWorse, shown: true }],
  ['HFRT was non-inferior to and was as safe as CFRT', { ...notWorse, shown: true }],
  ['was not inferior to whole-breast irradiation', { ...notWorse, shown: true }],
  ['se demostró la no inferioridad', { ...notWorse, shown: true }],
  ['noninferiority was not shown', { ...notWorse, shown: false }],
  ['The trial failed to demonstrate noninferiority.', { ...notWorse, shown: false }],
  ['3-week treatment was not shown to be noninferior', { ...notWorse, shown: false }],
  [
    '6 months of trastuzumab could not be proven non-inferior to 12 months',
    { ...notWorse, shown: false },
  ],
  ['6 months was not non-inferior to 12 months', { ...notWorse, shown: false }],
  ['did not meet the noninferiority margin', { ...notWorse, shown: false }],
  ['Noninferiority of 3 weeks to 5 weeks could not be claimed', { ...notWorse, shown: false }],
  ['noninferiority margin of 1.2', { ...notWorse, margin: '1.2' }],
  [
    'a non-inferiority margin of 10 percentage points',
    { ...notWorse, margin: '10 percentage points' },
  ],
  ['a 5% margin was used to establish non-inferiority', { ...notWorse, margin: '5%' }],
  ['upper bound below 1.20', { ...notWorse, margin: '1.20', bound: true }],
  ['1 equivalence was shown', { ...alike, shown: true }],
  ['a phase 3 equivalence trial', alike],
];

describe('non-inferiority in words', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'non-inferiority')).toMatchObject([
      figure,
    ]);
  });

  it.each([
    'designed to test the hypothesis that HF-WBI is not inferior to CF-WBI',
    'The aim was to show noninferiority.',
    'noninferiority would be declared if the limit was lower',
    'non-inferiority in patients in whom benefit was demonstrated',
    'a noninferiority trial',
    'noninferiority margin',
  ])('is a question as long as no result is told: %s', (text) => {
    for (const figure of figuresIn(text)) {
      expect(figure).toMatchObject(notWorse);
      expect(figure).not.toHaveProperty('shown');
    }
  });

  it.each([
    'inferior vena cava, 5 mm',
    'lesion not inferior to the breast fold, 2 cm',
    'dose equivalence 5 mg',
    'P for noninferiority < .001',
    'HR 1.31; 90% CI 0.84-2.04; NI margin 2.12',
  ])('is not read, or by another family: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'non-inferiority')).toEqual([]);
  });

  it('never says equal, as good as, better', () => {
    for (const [text] of read)
      expect(saidOf(text)).not.toMatch(/\bequal|as good|better|due to chance/);
    expect(saidOf('met the non-inferiority criterion')).toMatch(
      /margin.*any loss is probably smaller/,
    );
    expect(saidOf('noninferiority was not shown')).toContain('cannot rule out a larger loss');
    expect(saidOf('noninferiority margin of 1.2')).toContain('The margin is 1.2');
    expect(saidOf('upper bound below 1.20')).toContain('1.20');
  });
});
