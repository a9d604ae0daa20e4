import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const read: [text: string, low: number, high: number][] = [
  ['ECOG PS 0-1', 0, 1],
  ['ECOG performance status of 0 or 1', 0, 1],
  ['ECOG 0–2', 0, 2],
  ['ECOG PS 0, 1, or 2', 0, 2],
  ['WHO PS 1', 1, 1],
  ['Metastatic breast cancer. Her PS is 1.', 1, 1],
  ['I saw this lady with her daughter. Her PS is 1. She has lost 4 kg.', 1, 1],
  ['Seen in oncology clinic today, PS 2, fit for docetaxel.', 2, 2],
  ['patients with PS 0-1 and metastatic disease', 0, 1],
  ['ECOG ≤1', 0, 1],
  ['ECOG PS >1', 2, 4],
  ['ECOG PS <2', 0, 1],
  ['ECOG performance status of 2 or higher', 2, 4],
  ['ECOG performance status of 1 or less', 0, 1],
  ['Zubrod 2', 2, 2],
  ['ECOG-PS: 2', 2, 2],
  ['Eastern Cooperative Oncology Group (ECOG) Performance Status 0 to 2', 0, 2],
  ['World Health Organization performance status 0–1', 0, 1],
  ['performance status 0-1 (ECOG)', 0, 1],
  ['estado funcional ECOG 0-1', 0, 1],
  ['KPS ≥70', 70, 100],
  ['Karnofsky 80%', 80, 80],
  ['Karnofsky performance status (KPS) of 80', 80, 80],
  ['Karnofsky performance score ≥ 60', 60, 100],
  ['KPS <70', 0, 60],
];

describe('performance status', () => {
  it.each(read)('%s', (text, low, high) => {
    expect(figuresIn(text)).toMatchObject([{ kind: 'performance-status', low, high }]);
  });

  it.each([
    'PS 0',
    'Bought a PS 4 after the chemo.',
    'PS 2 games',
    'metastases on page 4. PS 1 Samuel 2',
    'Weighted by PS of 0.2 in a cohort with metastases',
    'PS: see you soon',
    'ECOG-ACRIN 2108',
    'ECOG trial 1199',
    'ECOG E2108',
    'ECOG 2108',
    'WHO grade 2',
    'WHO 2019 classification',
    'who 1 of the team',
    'ECOG PS 7',
    'ECOG 2-1',
    'KPS 85',
    'Karnofsky 110',
    'performance status 1',
  ])('is not read without a scale, or outside of it: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'performance-status')).toEqual([]);
  });

  it('says what a person can do, and judges nobody', () => {
    expect(saidOf('ECOG PS 0-1')).toMatch(/0 means fully active.*1 means.*light work.*Studies/);
    expect(saidOf('ECOG PS 0-1')).not.toMatch(/outlook|strong|poor/);
    expect(saidOf('KPS ≥70')).toMatch(/from 70 to 100/);
  });
});
