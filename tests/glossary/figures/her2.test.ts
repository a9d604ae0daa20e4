import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const her2 = (value: object) => ({ kind: 'her2', ...value });
const not = 'not-amplified';

const read: [text: string, figure: object][] = [
  ['HER2 2+ (ISH-)', { score: [2, 2], gene: not }],
  ['HER2 IHC 2+', { score: [2, 2] }],
  ['IHC 2+/ISH−', { score: [2, 2], gene: not }],
  ['HER2 IHC 2+/ISH-', { score: [2, 2], gene: not }],
  ['HER2 2+, FISH positive', { score: [2, 2], gene: 'amplified' }],
  ['HER2: 2+ by IHC and negative by FISH', { score: [2, 2], gene: not }],
  ['HER2 2+ (FISH negativo)', { score: [2, 2], gene: not }],
  ['HER2 3+', { score: [3, 3] }],
  ['HER2 (4B5): 2+', { score: [2, 2] }],
  ['HER2 (clone 4B5) score 1+', { score: [1, 1] }],
  ['HER2+++', { score: [3, 3] }],
  ['HER2 (3+)', { score: [3, 3] }],
  ['HER2/neu: 3+', { score: [3, 3] }],
  ['HER2 score 0', { score: [0, 0] }],
  ['IHC 0', { score: [0, 0] }],
  ['HER2 IHC 0/1+', { score: [0, 1] }],
  ['HER2-low (IHC 1+)', { called: 'low', score: [1, 1] }],
  ['HER2-low (defined as IHC 1+ or IHC 2+/ISH−)', { called: 'low', score: [1, 2], gene: not }],
  ['HER2-ultralow', { called: 'ultralow' }],
  ['FISH non-amplified, ratio 1.2', { gene: not, ratio: 1.2 }],
  ['HER2 FISH: ratio 1.4, copy number 3.6, not amplified', { gene: not, ratio: 1.4, copies: 3.6 }],
  ['HER2 2+, FISH ratio 2.6', { score: [2, 2], ratio: 2.6 }],
  ['HER2/CEP17 ratio 2.4, copy number 6.1', { ratio: 2.4, copies: 6.1 }],
  ['HER2 equivocal', { called: 'equivocal' }],
  ['HER2 amplified', { gene: 'amplified' }],
  ['IHC 1+ or 2+ without amplification', { score: [1, 2], gene: not }],
  [
    'immunohistochemistry (IHC) 1+ or 2+ without amplification by in situ hybridization',
    { score: [1, 2], gene: not },
  ],
  ['HER2 IHC 1+ or 2+/ISH negative results', { score: [1, 2], gene: not }],
  [
    'HER2-positive (IHC 3+ or FISH-positive)',
    { called: 'positive', score: [3, 3], gene: 'amplified' },
  ],
  ['HER2-negative (IHC 0, 1+, or 2+/ISH-)', { called: 'negative', score: [0, 2], gene: not }],
  [
    'HER2 equivocal (score 2+); not amplified by in situ hybridization, ratio 1.3',
    { score: [2, 2], gene: not, ratio: 1.3 },
  ],
];

describe('a test result for HER2', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text)).toMatchObject([her2(figure)]);
  });

  it.each([
    'her 2 children',
    'HER2 2 children',
    'HER2-low',
    'HER2-positive',
    'HER2-enriched subtype in 0 of 12',
    '2+ reflexes',
    'grade 2+',
    'ratio 1.2',
    'copy number 6.1',
    'ER IHC 3+',
    'PD-L1 IHC 22C3',
    'PD-L1 by IHC 1+',
    'the FISH was positive',
    'ALK FISH positive',
    'HER2 3+/ISH-',
    'HER2 1+, FISH amplified',
  ])('is not read where it is none, or tests contradict each other: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'her2')).toEqual([]);
  });

  it.each([
    ['HER2 2+ (ISH-)', /gene test.*negative/, /positive/],
    ['HER2 2+', /unclear.*gene test/, /positive|negative/],
    ['HER2 2+ (ISH+)', /positive/, /negative/],
    ['HER2 3+', /positive/, /negative/],
    ['HER2 1+', /negative/, /positive/],
    ['HER2-low (IHC 1+)', /1\+/, /negative result only|positive/],
    ['HER2-ultralow', /at most 10 of 100 cells/, /positive/],
    ['FISH non-amplified, ratio 1.2', /not extra copies/, /positive/],
    ['IHC 1+ or 2+ without amplification', /negative.*HER2-low/, /positive/],
  ])('says what it counts as: %s', (text, must, never) => {
    expect(saidOf(text)).toMatch(must);
    expect(saidOf(text)).not.toMatch(never);
  });
});
