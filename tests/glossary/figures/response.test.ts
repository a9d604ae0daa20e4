import { describe, expect, it } from 'vitest';
import { expectSaid, figuresIn } from './figures-in.ts';

const of = (measure: string, ...percents: number[]) => ({
  kind: 'response',
  measure,
  shares: percents.map((percent) => ({ percent })),
});

const read: [text: string, figure: object][] = [
  ['ORR 45%', of('objective', 45)],
  ['RR 45%', of('objective', 45)],
  ['objective response rate (ORR) was 29.0%', of('objective', 29)],
  ['The overall response rate was 54%', of('objective', 54)],
  ['overall response, 21% vs 14%', of('objective', 21, 14)],
  ['ORR was 45% in arm A and 30% in arm B', of('objective', 45, 30)],
  ['With HER2-targeted therapy and at least one line before, ORR was 45%', of('objective', 45)],
  ['ORR, 12 of 27 [44.4%]', of('objective', 44.4)],
  ['ORR of 22.2% (2 of 9 patients)', of('objective', 22.2)],
  ['ORR (CR + PR) was 45%', of('objective', 45)],
  ['The objective response rate by independent central review was 62.0%', of('objective', 62)],
  ['TRO 45 %', of('objective', 45)],
  ['tasa de respuesta objetiva (TRO) fue del 45 %', of('objective', 45)],
  ['CBR 52%', of('benefit', 52)],
  ['CBR (≥24 weeks) was 52.4%', of('benefit', 52.4)],
  ['clinical benefit rate of 76%', of('benefit', 76)],
  ['DCR 80%', of('control', 80)],
  ['disease control rate was 80.0%', of('control', 80)],
  ['pCR 39%', of('pathologic', 39)],
  ['pCR is achieved in 18% of patients', of('pathologic', 18)],
  ['pCR rates were 39.3% vs 21.5%', of('pathologic', 39.3, 21.5)],
  ['pCR (ypT0/is ypN0)', of('pathologic')],
  ['pCR (ypT0/is ypN0) 39%', of('pathologic', 39)],
  [
    'The pCR rate in breast and nodes (total pCR; ypN0/Tis ypN0) for each arm was 49.4%, 47.4%, and 60.2%, respectively',
    of('pathologic', 49.4, 47.4, 60.2),
  ],
  ['complete response in 12%', of('complete', 12)],
  ['stable disease (SD) in 26%', of('stable', 26)],
  [
    'ORR of 25.9% (95% CI: 11.1–46.3)',
    { measure: 'objective', shares: [{ percent: 25.9, interval: { low: 11.1, high: 46.3 } }] },
  ],
  [
    'pCR rates were 39.3% vs 21.5%; P < .001',
    { ...of('pathologic', 39.3, 21.5), p: { relation: '<', value: 0.001 } },
  ],
  [
    'non-PD/ORR rates 78.2%/36.4%',
    { ...of('control', 78.2), also: [{ measure: 'objective', share: { percent: 36.4 } }] },
  ],
  [
    'the CBR and ORR were 76% (95% CI, 63%–86%) and 14% (95% CI, 6%–25%), respectively.',
    {
      measure: 'benefit',
      also: [{ measure: 'objective', share: { percent: 14, interval: { low: 6, high: 25 } } }],
    },
  ],
  [
    'The ORR and CBR were 3.8% and 86.8% for the first-line',
    { ...of('objective', 3.8), also: [{ measure: 'benefit', share: { percent: 86.8 } }] },
  ],
];

const refused = [
  'ORR 120%',
  'ORR 45',
  'ORR was 25% (1/11)',
  'ORR 29% (95% CI 35-46)',
  'RR 18/min',
  'RR 45% lower',
  'the relative risk (RR) 45%',
  'PCR 39% efficient',
  'breast pCR was 40%',
  'pCR in the axilla was 40%',
  'the response rate to the survey was 62%',
  'pain response rate was 61%',
  'metabolic response rate was 61%',
  'We assumed an ORR of 20% under the null hypothesis',
  'an improvement of at least an ORR of 20%',
  'ORR 20% was considered the threshold',
  'median ORR was 36%',
  'tpCR 49% vs bpCR 56%',
  'ORR and CBR 52%',
  'increased pathological complete response from 51% to 64%',
];

describe('a response rate', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text)).toMatchObject([figure]);
  });

  it.each(refused)('is not read where it cannot be one: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'response')).toEqual([]);
  });

  it.each([
    ['RR 45%', ['45 of 100'], ['times as likely']],
    [
      'objective response rate (ORR) was 29.0%',
      ['29 of 100', 'not the same as living longer'],
      ['about 29'],
    ],
    [
      'ORR of 25.9% (95% CI: 11.1–46.3)',
      ['about 26 of 100', 'about 11 to about 46 of 100'],
      ['worked'],
    ],
    ['pCR 39%', ['39 of 100', 'breast and nodes'], ['cured']],
    ['DCR 0.5%', ['5 of 1,000'], []],
    ['overall response, 21% vs 14%', ['21 of 100 people in one group and 14 of 100'], []],
    ['the CBR and ORR were 76% and 14%, respectively.', ['76 of 100', '14 of 100'], ['failed']],
  ])('%s: what the card says', (text, says, saysNot) => {
    expectSaid(text, says, [...saysNot, 'failed', 'cured', 'undefined']);
  });
});
