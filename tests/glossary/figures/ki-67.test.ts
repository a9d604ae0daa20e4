import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const read: [text: string, share: object][] = [
  ['Ki-67 30%', { low: 30 }],
  ['Ki-67 hot-spot 45%', { low: 45 }],
  ['Ki67: 30 %', { low: 30 }],
  ['Ki-67 index 15–20%', { low: 15, high: 20 }],
  ['Ki‑67 (MIB-1) <5%', { low: 5, relation: '<' }],
  ['proliferation index 40%', { low: 40 }],
  ['high Ki-67 (≥20%)', { low: 20, relation: '≥' }],
  ['Ki67 proliferation index of ≥20%', { low: 20, relation: '≥' }],
  ['Ki-67 30', { low: 30 }],
  ['Ki-67 labeling index, 14%', { low: 14 }],
  ['KI 67 20%', { low: 20 }],
  ['median Ki-67 was 12.5%', { low: 12.5 }],
  ['Ki-67: high (35%)', { low: 35 }],
  ['Ki-67 del 30 %', { low: 30 }],
  ['Ki-67 ≥20% in 45% of patients', { low: 20, relation: '≥' }],
];

describe('Ki-67', () => {
  it.each(read)('%s', (text, share) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'ki-67')).toMatchObject([{ share }]);
  });

  it.each([
    'Ki-67 140%',
    'Ki-67 antibody clone MIB-1 (1:100)',
    'Ki-67 30 patients',
    'Ki-67 in 30% of patients',
    'Ki-67 was high in 30% of patients',
    'high Ki-67 (45%)',
    'Ki-67 fell by 70%',
    'Ki-67 ratio 0.5',
    'inflation index 40%',
  ])('is not read where it is not a share of cells: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'ki-67')).toEqual([]);
  });

  it('counts cells, and says nothing of speed', () => {
    expect(saidOf('Ki-67 30%')).toMatch(/30 of 100 cancer cells.*no single line/);
    expect(saidOf('Ki-67 <5%')).toContain('fewer than 5 of 100');
    expect(saidOf('Ki-67 0.5%')).toContain('5 of 1,000');
    expect(saidOf('Ki-67 30%')).not.toMatch(/fast|grow|outlook/);
  });
});
