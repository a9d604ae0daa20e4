import { describe, expect, it } from 'vitest';
import { expectSaid, figuresIn } from './figures-in.ts';

const read: [text: string, figure: object][] = [
  ['stage IV', { from: 4, to: 4 }],
  ['stage IV breast cancer', { from: 4, to: 4 }],
  ['de novo Stage 4 disease', { from: 4, to: 4 }],
  ['stage IIIA/IV', { from: 3, to: 4, letter: true }],
  ['stages I–III', { from: 1, to: 3 }],
  ['Stage IIB', { from: 2, to: 2, letter: true }],
  ['DCIS, stage 0 breast cancer', { from: 0, to: 0 }],
  ['AJCC stage IIIC', { from: 3, letter: true }],
  ['Stage IV, NED', { from: 4, ned: true }],
  ["I was diagnosed stage 4, I'm 52", { printed: 'stage 4', from: 4, to: 4 }],
  ['They said the cancer was stage 4 and I cried', { printed: 'stage 4', from: 4, to: 4 }],
  ['breast cancer of stages 0, I, and II', { from: 0, to: 2 }],
  ['She has stage four breast cancer.', { from: 4 }],
  ['clinical stage IIIA', { from: 3, by: 'clinical' }],
  ['prognostic stage IB', { from: 1, by: 'prognostic' }],
  ['stage I-III TNBC', { from: 1, to: 3 }],
  ['patients with stg IV disease', { from: 4 }],
  ['stages 0, I and II breast cancer', { from: 0, to: 2 }],
  ['women with stage II or stage III disease', { from: 2, to: 3 }],
  ['stage 1-3 breast cancer patients', { from: 1, to: 3 }],
  ['a total of 104 women with stage II–III triple-negative breast cancer', { from: 2, to: 3 }],
  ['cáncer de mama en estadio IV', { from: 4 }],
  ['estadio clínico IIIA', { from: 3, by: 'clinical' }],
];

const refused = [
  'stage 4 of the Tour de France',
  'stage 4 chronic kidney disease',
  'chronic kidney disease stage 3b',
  'stage 4 pressure sore',
  'stage 3 sleep',
  'stage 2 of the project',
  'stage 2 trial',
  'patients in the stage 2 study',
  'two-stage surgery',
  'stage II lymphedema in breast cancer patients',
  'stage III heart failure patients',
  'stage III colon cancer',
  'stage IV NSCLC',
  'stage IVA cervical cancer',
  'at this stage I had breast cancer',
  'stage 4',
  'early-stage breast cancer',
];

const says: [text: string, must: string[], not: string[]][] = [
  ['stages I–III', ['breast and nearby nodes', 'included', 'larger'], ['Stage IV:']],
  ['DCIS, stage 0 breast cancer', ['in situ'], ['nearby']],
  [
    'stage IV breast cancer',
    [
      'distant parts of the body',
      'Your cancer team can tell you what was found and where',
      'usually stays on record',
    ],
    ['last stage', 'terminal', 'surviv'],
  ],
  ['stage IIB breast cancer', ['finer step', 'breast and nearby'], ['early', 'distant']],
  ['Stage IV, NED', ['no evidence of disease'], ['cured']],
];

describe('a stage', () => {
  it.each(read)('%s', (text, figure) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'stage')).toMatchObject([
      { kind: 'stage', ...figure },
    ]);
  });

  it.each(refused)('is not read: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'stage')).toEqual([]);
  });

  it.each(says)('says of %s what it must, and no more', (text, must, not) =>
    expectSaid(text, must, not),
  );
});
