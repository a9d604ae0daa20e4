import { describe, expect, it } from 'vitest';
import { expectSaid, figuresIn } from './figures-in.ts';

const tumors: [text: string, figure: object][] = [
  ['Nottingham grade 2 (3+2+2=7)', { from: 2, to: 2, scores: [3, 2, 2], sum: 7 }],
  ['Nottingham grade 2 (3+2+2=7/9)', { from: 2, sum: 7 }],
  ['Nottingham Grad 2 (Score 6: 3+2+1)', { from: 2, sum: 6 }],
  ['Nottingham Grad 2 (Score 6: ...)', { from: 2, sum: 6 }],
  ['Nottingham score 8/9', { from: 3, sum: 8 }],
  ['SBR Score: 7/9', { from: 2, sum: 7 }],
  ['combined histologic grade: 2 (3+2+1=6)', { from: 2, sum: 6 }],
  ['Elston grade 2, score 7', { from: 2, sum: 7 }],
  ['grade III IDC', { from: 3, to: 3 }],
  ['histologic grade 1-2', { from: 1, to: 2 }],
  ['SBR grade II', { from: 2, to: 2 }],
  ['high-grade DCIS', { from: 3, words: 'grade' }],
  ['low to intermediate grade DCIS', { from: 1, to: 2 }],
  ['poorly differentiated', { from: 3, words: 'differentiated' }],
  ['nuclear grade 3', { from: 3, nuclear: true }],
  ['tumor grade 2/3', { from: 2, to: 3, unclear: true }],
  ['invasive ductal carcinoma, grade 3/3', { from: 3, to: 3 }],
  ['invasive carcinoma, grade 3, Ki-67 >20%, HER2 3+', { from: 3 }],
  ['grade 3 tumours had more events', { from: 3 }],
  ['carcinoma ductal grado 2', { from: 2 }],
  ['luminal B-like breast cancer with a nuclear grade of 3', { from: 3, nuclear: true }],
];

const sideEffects: [text: string, figure: object][] = [
  ['grade 3 neutropenia', { from: 3, to: 3 }],
  ['One grade 3 pneumothorax occurred', { from: 3, to: 3 }],
  ['two grade 2 fevers', { from: 2, to: 2 }],
  ['CTCAE grade 3 or higher', { from: 3, to: 5, open: true }],
  ['grade ≥3', { from: 3, to: 5, open: true }],
  ['no grade ≥3 toxicity was reported', { from: 3, to: 5 }],
  ['grade 3/4 neutropenia', { from: 3, to: 4 }],
  ['Grade 3–4 AEs 45%', { from: 3, to: 4 }],
  ['Three patients (7.3%) experienced G2 acute toxicity', { from: 2, to: 2 }],
  ['grade 5 events', { from: 5, to: 5 }],
  ['Gr 3+', { from: 3, to: 5 }],
  ['CTCAE v5.0 Grade 2', { from: 2, to: 2 }],
  ['any-grade nausea', { from: 1, to: 5 }],
  ['Grade 5 adverse events', { from: 5, to: 5 }],
  ['adverse events (mostly grade 1-2)', { from: 1, to: 2 }],
  ['grade 3 or 4 diarrhea in patients with invasive carcinoma', { from: 3, to: 4 }],
  ['toxicidad grado 3', { from: 3, to: 3 }],
  ['severe (≥grade 3) acute toxicity', { from: 3, to: 5, open: true }],
  ['toxicity of > grade 2', { from: 3, to: 5, open: true }],
  ['any grade 2 or 3 toxicity', { from: 2, to: 3 }],
  ['G 3/4 hyperglycemia', { from: 3, to: 4 }],
];

const refused = [
  'Bilsky grade 2 epidural tumor at T8',
  'metastasis at T5 with epidural tumor, Bilsky grade 3',
  'ESCC grade 1b, tumor on the dura',
  'Grade 3',
  'G3',
  'low GRADE certainty',
  'grade A',
  'grade 3 students',
  'grade 3 reading level',
  'investment grade',
  'lymphoedema grade 2',
  'Clavien grade 3',
  'grade 4 glioma',
  'grade 2 evidence',
  'G1/S phase',
  'G7 summit',
  'low-grade fever',
  'any grade of concrete',
  'high-grade serous ovarian carcinoma',
  'Nottingham grade 2 (3+2+2=8)',
  'Nottingham grade 3 (3+2+2=7)',
  'Nottingham grade 2 (4+1+2=7)',
  'Elston grade 2, score 8',
  'grade 4 invasive carcinoma',
  'toxicity was seen with invasive carcinoma of grade 2, toxicity',
];

const says: [text: string, must: string[], not: string[]][] = [
  ['Nottingham grade 2 (3+2+2=7)', ['7', 'middle', 'not the stage'], ['severe', 'outlook']],
  ['grade 3 neutropenia', ['severe', 'how likely'], ['cells look']],
  ['CTCAE grade 3 or higher', ['severe', 'death'], ['tumour', 'well tolerated']],
  ['grade 5 adverse events', ['death'], ['severe but']],
  ['high-grade DCIS', ['Grade 3 is high'], []],
];

describe('a grade', () => {
  it.each(tumors)('of a tumor: %s', (text, figure) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'tumor-grade')).toMatchObject([figure]);
  });

  it.each(sideEffects)('of a side effect: %s', (text, figure) => {
    expect(figuresIn(text).filter(({ kind }) => kind !== 'percentages')).toMatchObject([
      { kind: 'side-effect-grade', ...figure },
    ]);
  });

  it.each(refused)('is not read: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind.endsWith('grade'))).toEqual([]);
  });

  it('is told apart within one sentence', () => {
    expect(figuresIn('Grade 3 tumours and grade 3 toxicity').map(({ kind }) => kind)).toEqual([
      'tumor-grade',
      'side-effect-grade',
    ]);
  });

  it.each(says)('says of %s what it must, and no more', (text, must, not) =>
    expectSaid(text, must, not),
  );
});
