import { describe, expect, it } from 'vitest';
import { explain } from '../../../glossary/explain.ts';
import { findFigures } from '../../../glossary/figures/find-figures.ts';
import { wordsOf } from '../reading.ts';
import { expectSaid, figuresIn } from './figures-in.ts';

const read: [text: string, figure: object][] = [
  ['T4bN2aM1', { t: { class: '4b' }, n: { class: '2a' }, m: { class: '1' } }],
  ['cT3N1M0', { t: { class: '3', by: 'c' }, n: { class: '1', by: 'c' }, m: { class: '0' } }],
  [
    'pT2(m) pN1mi(sn) cM0',
    {
      t: { class: '2', by: 'p' },
      n: { class: '1mi', by: 'p', sentinel: true },
      m: { class: '0', by: 'c' },
      several: true,
    },
  ],
  ['pT1c pN1mi(sn)', { t: { class: '1c' }, n: { class: '1mi', sentinel: true } }],
  ['pT2(m)N1a', { t: { class: '2', by: 'p' }, n: { class: '1a', by: 'p' }, several: true }],
  ['ypT0/is ypN0', { t: { class: '0/is', by: 'p' }, n: { class: '0', by: 'p' }, treated: true }],
  ['ypT1b ypN0(i+)', { t: { class: '1b' }, n: { class: '0', cells: 'i+' }, treated: true }],
  ['pT2 N1 MX', { t: { class: '2' }, n: { class: '1', by: 'p' }, m: { class: 'X' } }],
  ['T2, N1, M0', { t: { class: '2' }, n: { class: '1' }, m: { class: '0' } }],
  ['T1c N0(i–)', { t: { class: '1c' }, n: { class: '0', cells: 'i-' } }],
  ['pT1 pN0(mol+)', { t: { class: '1' }, n: { class: '0', cells: 'mol+' } }],
  ['rpT2', { t: { class: '2', by: 'p' }, again: true }],
  ['Tis (DCIS)', { t: { class: 'is', in: 'DCIS' } }],
  ['pTis(Paget)', { t: { class: 'is', in: 'Paget' } }],
  ['cN3c', { n: { class: '3c', by: 'c' } }],
  ['pN0(i+)(sn)', { n: { class: '0', cells: 'i+', sentinel: true } }],
  ['cM0(i+)', { m: { class: '0', cells: 'i+' } }],
  ['any T, any N, M1', { t: { class: 'any' }, n: { class: 'any' }, m: { class: '1' } }],
  ['T any N any M1', { t: { class: 'any' }, n: { class: 'any' }, m: { class: '1' } }],
  ['T1-2N0', { t: { class: '1', upTo: '2' }, n: { class: '0' } }],
  [
    '457 (22.86%) patients with cT1-2N0',
    { t: { class: '1', upTo: '2', by: 'c' }, n: { class: '0' } },
  ],
  ['T1/T2 N0–1', { t: { class: '1', upTo: '2' }, n: { class: '0', upTo: '1' } }],
  ['ypTis', { t: { class: 'is', by: 'p' }, treated: true }],
  ['mpT1a', { t: { class: '1a', by: 'p' }, several: true }],
  ['T₂N₁M₀', { t: { class: '2' }, n: { class: '1' }, m: { class: '0' } }],
  [
    'TNM: T4d N2 M1 (OSS, HEP)',
    { t: { class: '4d' }, n: { class: '2' }, m: { class: '1', sites: ['OSS', 'HEP'] } },
  ],
  ['pT2 pN1a (2/15) M0', { t: { class: '2' }, n: { class: '1a' }, m: { class: '0' } }],
  ['T2/N1/M0', { t: { class: '2' }, n: { class: '1' }, m: { class: '0' } }],
  ['T2\u00a0N1\u00a0M0', { t: { class: '2' }, n: { class: '1' }, m: { class: '0' } }],
  ['ycT1 ycN0', { t: { class: '1', by: 'c' }, treated: true }],
  ['T2 tumour', { t: { class: '2' } }],
  ['a T4 breast cancer with skin ulceration', { t: { class: '4' } }],
  ['patients with M1 disease at diagnosis', { m: { class: '1' } }],
  ['node category N1', { n: { class: '1' } }],
  ['clinical T stage T3-4', { t: { class: '3', upTo: '4' } }],
  ['pT1c pNlmi', { t: { class: '1c' }, n: { class: '1mi' } }],
  ['pM1', { m: { class: '1', by: 'p' } }],
];

const refused = [
  'T2-weighted MRI',
  'T2W images',
  'T1 signal of the tumour',
  'hyperintense on T2 tumour',
  'the T2 sequence shows a node',
  'T4 vertebra metastasis',
  'T1–T12',
  'L1–L5 and C1–C7',
  'a fracture at T4',
  'metastatic tumor at T4 with cord compression',
  'T3 and T4 levels, thyroid',
  'free T4 was normal',
  '3T MRI',
  '4 T',
  'T5N4M2',
  'T2 N2 M2',
  'T2a N1 M0',
  'T cells',
  'T2',
  'N1',
  'M1 motorway',
  'the M1 chip',
  'M1 macrophages in the tumor',
  'M1 money',
  'N95 mask',
  'G1/S',
  'T1D and T2D',
  'lung cancer T2N1M0',
  'NSCLC, cT2N1M0',
  'TO N1',
  'pNlmi',
  'pM0',
  'AT1 receptor',
  "'Tis the season",
];

const says: [text: string, must: string[], not: string[]][] = [
  [
    'T4bN2aM1',
    ['skin', 'nodes', 'stage IV', 'Your cancer team can tell you what was found and where'],
    ['stage 4b', 'early', 'late'],
  ],
  ['cT3N1M0', ['over 50 mm', 'movable', 'not the stage'], ['stage III', 'stage IIIA']],
  ['pT2(m)N1a', ['more than one', '1 to 3'], ['stage II']],
  ['cM0(i+)', ['still M0'], ['stage IV']],
  ['Tis (DCIS)', ['ducts'], []],
  ['T4 tumour', ['not the same as stage 4'], []],
  ['pT1c pN1mi(sn)', ['over 10 to 20 mm', 'over 0.2 mm and not over 2 mm', 'sentinel'], []],
  [
    'ypT0/is ypN0',
    [
      'after drug or radiation treatment',
      'no invasive cancer',
      'DCIS',
      'pathologic complete response',
      'nothing about other parts',
    ],
    ['cured'],
  ],
  ['ypTis ypN0(i+)', [], ['pathologic complete response']],
  ['cT2 cN2a', ['stuck together'], ['4 to 9']],
  ['pT2 pN2a', ['4 to 9'], ['stuck']],
  ['T2 N2a', ['count in different ways'], ['4 to 9', 'stuck']],
  ['TNM: T4d N2 M1 (OSS, HEP)', ['in the bones', 'in the liver'], ['does not tell where']],
  ['pT2 N1 MX', ['no longer used'], []],
  [
    'cM1',
    ['distant parts of the body', 'stage IV (metastatic)', 'Your cancer team'],
    ['incurable', 'terminal'],
  ],
];

describe('a TNM code', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'tnm')).toMatchObject([figure]);
  });

  it.each(refused)('is not read: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'tnm')).toEqual([]);
  });

  it.each(says)('says of %s what it must, and no more', (text, must, not) =>
    expectSaid(text, must, not),
  );

  it('reads what the laboratory does not know as T and N only', () => {
    expect(figuresIn('pT2 pN1 pM0')[0]).not.toHaveProperty('m');
  });

  it('never needs more than 80 words in sight', () => {
    const ts = ['Tis(LCIS)', 'T0/is', 'T1-3', 'T2', 'T4', 'T4c', 'T4d', 'TX', 'any T'];
    const ns = ['N0(i+)', 'N0(mol+)', 'N1mi', 'N1', 'N1c', 'N2', 'N3', 'N3a', 'NX', 'N1-3'];
    const long = ['', 'c', 'p', 'yp']
      .flatMap((by) =>
        ts.flatMap((t) =>
          ns.flatMap((n) =>
            ['', ' M0', ' M1', ' MX'].map(
              (m) => `${t.startsWith('any') ? '' : by}${t} ${by}${n}${m}`,
            ),
          ),
        ),
      )
      .flatMap((text) => figuresIn(text).map((figure) => ({ text, card: explain(figure, 'en')! })))
      .map(({ text, card: { short, lines = [] } }) => ({
        text,
        words: [short, ...lines].flatMap(wordsOf).length,
      }))
      .filter(({ words }) => words > 80);
    expect(long).toEqual([]);
  });

  it('has a picture only of what is known', () => {
    const pictures = ['cT3N1M0', 'TX NX'].map(
      (text) => explain(figuresIn(text)[0]!, 'en')!.picture,
    );
    expect(pictures).toMatchObject([
      { kind: 'tnm', t: '3', n: '1', m: '0' },
      undefined,
    ] as object[]);
  });
});

it.each(['NO EVIDENCE OF METASTASIS', 'my MO says', 'TO THE LIVER'])(
  'takes no place from words: %s',
  (text) => {
    expect(findFigures(text).refused).toEqual([]);
  },
);
