import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

const codes = (...list: [code: string, count?: number][]) => ({
  kind: 'recist',
  codes: list.map(([code, count]) => (count === undefined ? { code } : { code, count })),
});

const read: [text: string, figure: object][] = [
  ['RECIST 1.1 PR', codes(['PR'])],
  ['RECIST v1.1: SD', codes(['SD'])],
  ['PR per RECIST v1.1', codes(['PR'])],
  ['best response SD at 12 weeks', codes(['SD'])],
  ['best overall response was PD in 12 patients', codes(['PD'])],
  ['BOR: SD in 3', codes(['SD'])],
  ['CR/PR/SD/PD: 2/11/9/4', codes(['CR', 2], ['PR', 11], ['SD', 9], ['PD', 4])],
  ['5 CR, 17 PR, 6 SD, 13 PD', codes(['CR', 5], ['PR', 17], ['SD', 6], ['PD', 13])],
  ['RC/RP/EE/PE: 2/11/9/4', codes(['RC', 2], ['RP', 11], ['EE', 9], ['PE', 4])],
  [
    'Response Assessment CR n = 0 (0%), PR n = 8 (14%), SD n = 41 (70%), PD n = 9 (16%)',
    codes(['CR', 0], ['PR', 8], ['SD', 41], ['PD', 9]),
  ],
  ['responses (CR or PR) were seen in 12', codes(['CR'], ['PR'])],
];

describe('RECIST codes', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text)[0]).toMatchObject(figure);
  });

  it('have no numbers where these may be percentages', () => {
    for (const text of ['CR/PR/SD/PD: 5/40/35/20', 'CR 5%, PR 30%, SD 26%'])
      expect(JSON.stringify(figuresIn(text))).not.toContain('count');
  });

  it.each([
    'PR+ tumours',
    'PR team statement 2',
    'ER, PR, HER2 and SD 5',
    'mean 12 (SD 3), PD 4',
    'RP 2',
    'OR, HR, CI, SD, PD, CR, 5',
    'HR+/HER2−, PR 90%',
    'SD 12, PD 4 of the sample',
    'iRECIST 1.1: CR, PR, SD in 3',
    'by RECIST PR+ 2',
  ])('are not read where they may be others: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'recist')).toEqual([]);
  });

  it('say by how much tumors changed', () => {
    expect(saidOf('RECIST 1.1 PR')).toContain('at least 30%');
    expect(saidOf('RECIST 1.1 PR')).toContain('This describes what was found.');
    expect(saidOf('RECIST 1.1 PR')).not.toMatch(/progesterone|failed|cured/);
    expect(saidOf('CR/PR/SD/PD: 2/11/9/4')).toMatch(/of 26 counted here, 13 had a response/);
    expect(saidOf('best response SD in RECIST')).toContain('can also be a useful result');
  });
});
