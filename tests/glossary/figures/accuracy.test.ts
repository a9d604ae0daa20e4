import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const parts = (...list: [of: string, percent: number][]) => ({
  kind: 'accuracy',
  parts: list.map(([of, percent]) => ({ of, share: { percent } })),
});

const read: [text: string, figure: object][] = [
  ['sensitivity 83.6%, specificity 79.5%', parts(['sensitivity', 83.6], ['specificity', 79.5])],
  ['Sensitivity was 14% and specificity was 73%', parts(['sensitivity', 14], ['specificity', 73])],
  [
    'the sensitivity and specificity were 14.5% and 82.9%, respectively',
    parts(['sensitivity', 14.5], ['specificity', 82.9]),
  ],
  ['(sensitivity 95.2%, specificity 52.9%)', parts(['sensitivity', 95.2], ['specificity', 52.9])],
  ['a sensitivity of 0.836', parts(['sensitivity', 83.6])],
  ['sensitivity was estimated at 73.08% (95% CI: 55.21 - 88.93)', parts(['sensitivity', 73.08])],
  ['PPV 40%', parts(['positive', 40])],
  ['negative predictive value (NPV) of 90% (95% CI 84-95)', parts(['negative', 90])],
  ['sensibilidad 84 %, especificidad 80 %', parts(['sensitivity', 84], ['specificity', 80])],
  ['AUC 0.82', { kind: 'discrimination', of: 'class', value: 0.82 }],
  [
    'AUC 0.82 (95% CI 0.75 to 0.88)',
    { kind: 'discrimination', value: 0.82, interval: { low: 0.75, high: 0.88, level: 95 } },
  ],
  ['C-index of 0.722', { kind: 'discrimination', of: 'order', value: 0.722 }],
  [
    'the Area Under the Curve (AUC) of the Receiver Operating Characteristic (ROC) curve was 0.909',
    { kind: 'discrimination', of: 'class', value: 0.909 },
  ],
  [
    'Area under the curve in the ROC analysis was 0.83 (95% CI 0.77 to 0.88)',
    { value: 0.83, interval: { low: 0.77 } },
  ],
  ['area under the ROC curve, 82%', { kind: 'discrimination', value: 0.82 }],
  ['kappa 0.81', { kind: 'agreement', value: 0.81 }],
  [
    "Cohen's kappa of 0.6 (95% CI 0.5-0.7)",
    { kind: 'agreement', value: 0.6, interval: { low: 0.5 } },
  ],
  ['κ = 0.81', { kind: 'agreement', value: 0.81 }],
];

const kinds = new Set(['accuracy', 'discrimination', 'agreement']);

describe('how well a test or a score does', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text)).toMatchObject([figure]);
  });

  it.each([
    'sensitivity analysis 45%',
    'sensitivity and specificity of 80%',
    'sensitivity 183%',
    'a net present value (NPV) of 8%',
    'improved to a sensitivity of at least 80',
    'carboplatin AUC 5',
    'carboplatin AUC 0.8',
    'AUC 1',
    'AUC 0.9 µg·h/mL',
    'plasma AUC was 0.82',
    'AUC 0.82 (95% CI 0.85 to 0.88)',
    'kappa light chain 0.81',
    'kappa/lambda ratio 0.9',
    'free kappa 0.9',
    'NF-κB 0.5',
    'kappa 19.4',
  ])('is not read where it cannot be: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kinds.has(kind))).toEqual([]);
  });

  it.each([
    ['AUC 0.82 (95% CI 0.75 to 0.88)', ['coin toss', 'about 82', '0.75 to 0.88']],
    ['AUC 0.45', ['no better than a coin toss']],
    ['AUC 0.58 (95% CI 0.48 to 0.68)', ['may be no better']],
    ['sensitivity 83.6%, specificity 79.5%', ['finds about 84', 'clears about 80']],
    ['PPV 40%', ['100 people with a positive result, 40']],
    ['kappa 0.81', ['0.81', 'chance']],
  ])('%s: what the card says', (text, says) => {
    for (const piece of says) expect(saidOf(text)).toContain(piece);
  });
});
