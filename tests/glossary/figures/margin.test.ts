import { describe, expect, it } from 'vitest';
import { expectSaid, figuresIn } from './figures-in.ts';

const read: [text: string, figure: object][] = [
  ['R0 resection', { left: ['0'] }],
  ['R1 resection margin', { left: ['1'] }],
  ['R0/R1/R2 12/3/1', { left: ['0', '1', '2'] }],
  ['liver resection was R0 in 80%', { left: ['0'] }],
  ['complete (R0) resection of liver metastases', { left: ['0'] }],
  ['RX: margins could not be assessed', { left: ['X'] }],
  ['margins negative (>2 mm)', { edge: 'clear', distance: true }],
  ['no ink on tumor', { edge: 'clear', ink: true }],
  ['ink on tumour', { edge: 'positive', ink: true }],
  ['close margin 1 mm', { edge: 'close', distance: true }],
  ['positive anterior margin', { edge: 'positive' }],
  ['All margins clear (invasive 5 mm, DCIS 3 mm)', { edge: 'clear', distance: true }],
  ['margin-negative', { edge: 'clear' }],
  ['(microscopic free margins)', { edge: 'clear' }],
  ['surgical margins are free of tumor', { edge: 'clear' }],
  ['margins involved', { edge: 'positive' }],
  ['márgenes libres', { edge: 'clear' }],
];

const refused = [
  'R0 of the virus was 2.5',
  'R₀ in the epidemic',
  'R2 = 0.8',
  'R² = 0.8',
  'router R1',
  'R1',
  'profit margin',
  'negative profit margin',
  'non-inferiority margin',
  'a positive margin of victory',
  'margin of error',
  'a mass with clear margins on ultrasound',
  'margins not involved',
  'whether a margin was involved',
  'Results tell if the margins are positive.',
  'Markets shrug as primary ends with a narrow margin',
  // The glossary explains the term; this is no result.
  'mastectomy with clear margins and radiotherapy',
];

const says: [text: string, must: string[], not: string[]][] = [
  ['R0 resection', ['edge', 'one place only', 'other parts of the body'], ['cured', 'better']],
  ['R0/R1/R2 12/3/1', ['microscope', 'visible'], []],
  ['positive anterior margin', ['cancer was seen at the edge', 'something was found'], []],
  ['no ink on tumor', ['no cancer reaches the edge'], []],
  ['close margin 1 mm', ['near the edge'], []],
];

describe('a margin', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'margin')).toMatchObject([
      { kind: 'margin', ...figure },
    ]);
  });

  it.each(refused)('is not read: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'margin')).toEqual([]);
  });

  it.each(says)('says of %s what it must, and no more', (text, must, not) =>
    expectSaid(text, must, not),
  );
});
