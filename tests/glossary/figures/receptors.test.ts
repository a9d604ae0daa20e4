import { describe, expect, it } from 'vitest';
import { figuresIn, saidOf } from './figures-in.ts';

type State = 'positive' | 'negative' | 'low' | 'unclear';
const row = (...receptors: [name: string, state: State, more?: object][]) => ({
  kind: 'receptors',
  receptors: receptors.map(([name, state, more]) => ({ name, state, ...more })),
});
const share = (low: number, high?: number) => ({ share: { low, ...(high && { high }) } });
const hrOnly = row(['HR', 'positive'], ['HER2', 'negative']);
const luminal = row(['ER', 'positive'], ['PR', 'positive'], ['HER2', 'negative']);
const triple = row(['ER', 'negative'], ['PR', 'negative'], ['HER2', 'negative']);

const read: [text: string, ...figures: object[]][] = [
  ['ER+/PR+/HER2-', luminal],
  ['er+ pr+ her2-', luminal],
  ['er+/pr+/her2-', luminal],
  ['ER+/PR+/HER2−', luminal],
  ['RE+/RP+/HER2−', luminal],
  ['receptor de estrógenos positivo, receptor de progesterona positivo y HER2 negativo', luminal],
  ['ER +, PR +, HER2 -', luminal],
  ['(ER+/PR+/Her2-)', luminal],
  ['RH+ y Her2-', hrOnly],
  [
    'comparing HER2+, HR+/HER2(-) and triple negative breast cancer',
    row(['HER2', 'positive']),
    hrOnly,
  ],
  ['ER and PR positive, HER2 negative', luminal],
  ['ER positive, PR positive and HER2 negative', luminal],
  ['ER+ PR– HER2–', row(['ER', 'positive'], ['PR', 'negative'], ['HER2', 'negative'])],
  ['ER+PR-HER2-', row(['ER', 'positive'], ['PR', 'negative'], ['HER2', 'negative'])],
  [
    'ER−/PgR+/HER2− breast cancers',
    row(['ER', 'negative'], ['PR', 'positive'], ['HER2', 'negative']),
  ],
  ['estrogen receptor (ER)/progesterone receptor (PR)(+)', row(['HR', 'positive'])],
  ['(HER2)/neu(–)', row(['HER2', 'negative'])],
  ['ER/PR (+) and HER2/neu(–)', hrOnly],
  ['HR-positive, HER2-negative', hrOnly],
  ['HR-positive/HER2-negative', hrOnly],
  ['HR+/HER2neg', hrOnly],
  ['hormone-receptor-positive, HER2-negative', hrOnly],
  ['patients with HR+ and HER2- metastatic breast cancer', hrOnly],
  [
    'Hormone receptor (HR)‐positive human epidermal growth factor receptor 2 (HER2)‐negative',
    hrOnly,
  ],
  ['HR+/HER2-low', row(['HR', 'positive'], ['HER2', 'low'])],
  [
    'ER 95%, PgR 60%, HER2 1+',
    row(['ER', 'positive', share(95)], ['PR', 'positive', share(60)], ['HER2', 'negative']),
  ],
  [
    'ER+ (90%), PR+ (60%), HER2 1+ (nicht amplifiziert), Ki-67 15%',
    row(['ER', 'positive', share(90)], ['PR', 'positive', share(60)], ['HER2', 'negative']),
    { kind: 'ki-67' },
  ],
  [
    'ER < 1%, PR 0%, HER2 3+',
    row(['ER', 'negative'], ['PR', 'negative', share(0)], ['HER2', 'positive']),
  ],
  ['ER 8/8 PR 7/8', row(['ER', 'positive', { allred: 8 }], ['PR', 'positive', { allred: 7 }])],
  ['ER-low (1–10%)', row(['ER', 'low', share(1, 10)])],
  [
    'ER 5%, PR 0%, HER2 0',
    row(['ER', 'low', share(5)], ['PR', 'negative', share(0)], ['HER2', 'negative']),
  ],
  ['triple negative (ER−, PR−, HER2−)', triple],
  ['ER/PR/HER2 –/–/–', triple],
  ['ER/PR/HER2: +/+/-', luminal],
  ['ER-, PR-, and HER2-negative', triple],
  ['ER pos, PR neg', row(['ER', 'positive'], ['PR', 'negative'])],
  ['ER+ve PR-ve', row(['ER', 'positive'], ['PR', 'negative'])],
  ['ER(+)/PR(−)', row(['ER', 'positive'], ['PR', 'negative'])],
  ['HER2neg 91(71%)', row(['HER2', 'negative'])],
  ['ER+', row(['ER', 'positive'])],
  ['ER\u200a+\u200a tumors', row(['ER', 'positive'])],
  ['PR+ tumours', row(['PR', 'positive'])],
  ['HER2- 0.64', row(['HER2', 'negative'])],
  ['ER- breast cancer', row(['ER', 'negative'])],
  ['Estrogen receptor: Positive (95% of tumor cells, strong)', row(['ER', 'positive', share(95)])],
  [
    'triple-positive breast cancer',
    row(['ER', 'positive'], ['PR', 'positive'], ['HER2', 'positive']),
  ],
  [
    'HR+/HER2+, HR+/HER2-, HR-/HER2+',
    row(['HR', 'positive'], ['HER2', 'positive']),
    hrOnly,
    row(['HR', 'negative'], ['HER2', 'positive']),
  ],
  // Two kinds of cancer, not one; and shares that may be of people.
  ['HR+ and HER2+ disease', row(['HR', 'positive']), row(['HER2', 'positive'])],
  ['ER+ (83%) of the patients', row(['ER', 'positive'])],
];

describe('receptors', () => {
  it.each(read)('%s', (text, ...figures) => {
    expect(figuresIn(text)).toMatchObject(figures);
  });

  it.each([
    'the ER was busy',
    'ER visit',
    'ER negative pressure room',
    'PR team statement',
    'PR+ team',
    'CR+PR rate of cancers',
    'CR 10%, PR 45%',
    'HR 0.66',
    'HR −0.5',
    'HR+ software',
    'HER2-low',
    'HER2-positive',
    'HER2-targeted',
    'ER-positive disease',
    'hormone-receptor-positive',
    'ER-α',
    'ERα expression in breast cancer',
    'ER-2',
    'ER + PR in breast cancer',
    'RP+ tumores',
    'ER+/- PR+ tumors',
    'ER/PR +/- tumors',
    'ER- and PR-positive breast cancer',
    'ER-/PR-positive breast cancer',
    'ER 70%, PR 55%, HER2 18%',
    'ER- driven breast cancer',
    'PR 20% and SD 30% of tumors',
    'ER negative (90%), PR negative (85%) tumors',
    'user- and server-side',
  ])('are not read where they are in doubt, or a word of the glossary: %s', (text) => {
    expect(figuresIn(text).filter(({ kind }) => kind === 'receptors')).toEqual([]);
  });

  it.each([
    ['ER+/PR+/HER2−', /estrogen.*progesterone.*HER2/, /good prognosis|partial response/],
    ['PR+ tumours', /progesterone/, /partial response/],
    ['ER-low (1–10%)', /low.*1 to 10 of 100/, /percent/],
    ['ER 95%, PgR 60%, HER2 1+', /95 of 100.*60 of 100.*HER2/, /people/],
    ['triple negative (ER−, PR−, HER2−)', /triple-negative/, /aimed at/],
    ['HR-positive, HER2-negative', /estrogen \(ER\), progesterone \(PR\), or both/, /tamoxifen/],
  ])('say what was found, and no more: %s', (text, must, never) => {
    expect(saidOf(text)).toMatch(must);
    expect(saidOf(text)).not.toMatch(never);
  });

  it('take time in proportion to the text', () => {
    const started = performance.now();
    for (const part of [
      'ER+/',
      'ER/PR/',
      'HER2 (',
      'estrogen receptor (ER) ',
      'IHC 2+, ',
      'ER 95%, ',
    ])
      figuresIn(part.repeat(200_000 / part.length));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
