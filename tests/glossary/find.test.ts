import { describe, expect, it } from 'vitest';
import { findMentions } from '../../glossary/find.ts';
import { found, idsIn, lexiconOf } from './found.ts';

const lexicon = lexiconOf(
  ['tumor', 'tumors', 'tumour', 'tumours'],
  ['primary tumor', 'primary tumors'],
  ['seeding', 'self-seeding', 'tumor self-seeding', 'needle tract seeding'],
  ['metastatic', 'metastatic disease'],
  ['metastasis', 'metastases'],
  ['MRI', 'MRIs', 'MRI scan'],
  ['mTOR'],
  ['fine needle'],
  ['cáncer'],
  ["Paget's disease"],
  ['M stage', 'M stages'],
);

describe('findMentions in sentences from abstracts', () => {
  it.each([
    ['nothing', 'We compared two schedules of follow-up.', []],
    ['nothing in nothing', '', []],
    [
      'words in any case',
      'METASTATIC disease, Metastatic and metastatic lesions',
      ['METASTATIC disease', 'Metastatic', 'metastatic'],
    ],
    [
      'plural forms as written',
      'Primary tumors and metastases were biopsied.',
      ['Primary tumors', 'metastases'],
    ],
    ['a word at the very start and end', 'tumor or tumour', ['tumor', 'tumour']],
    [
      'words beside punctuation',
      '(tumor), “tumor”; tumor/metastases: tumor!',
      ['tumor', 'tumor', 'tumor', 'metastases', 'tumor'],
    ],
    ['a word before a full stop', 'We resected the tumor. Then we waited.', ['tumor']],
    [
      'no letter cut off by an apostrophe',
      "I'm stage four. It’s not I’m stage five; M stage",
      ['M stage'],
    ],
    ['a word with a possessive', "the tumor's margin", ['tumor']],
    [
      'the longest at each place',
      'Tumor self-seeding by circulating tumor cells',
      ['Tumor self-seeding', 'tumor'],
    ],
    [
      'the shorter where the longer breaks off',
      'tumor self-seeded lawns and tumor self',
      ['tumor', 'tumor'],
    ],
    ['neighbours that touch', 'metastatic tumor seeding', ['metastatic', 'tumor', 'seeding']],
    ['a word with a curly apostrophe', 'Paget’s disease of the breast', ['Paget’s disease']],
  ])('finds %s', (_, text, words) => {
    expect(found(text, lexicon)).toEqual(words);
  });

  it('gives exact offsets of several mentions', () => {
    const text = 'Self-seeding of a primary tumor, and MRI of metastases.';
    expect(findMentions(text, lexicon)).toEqual([
      { start: 0, end: 12, subject: { kind: 'term', id: 'seeding' } },
      { start: 18, end: 31, subject: { kind: 'term', id: 'primary tumor' } },
      { start: 37, end: 40, subject: { kind: 'term', id: 'MRI' } },
      { start: 44, end: 54, subject: { kind: 'term', id: 'metastasis' } },
    ]);
  });

  it('names the entry whatever variant is written', () => {
    expect(idsIn('tumours, self-seeding and metastases', lexicon)).toEqual([
      'tumor',
      'seeding',
      'metastasis',
    ]);
  });
});

describe('findMentions in untidy text', () => {
  it.each([
    ['a soft hyphen', 'meta\u00adstatic', 'meta\u00adstatic'],
    ['a zero-width space', 'meta\u200bstatic', 'meta\u200bstatic'],
    ['a zero-width joiner', 'meta\u200dstatic', 'meta\u200dstatic'],
    ['a no-break space', 'primary\u00a0tumor', 'primary\u00a0tumor'],
    ['a line break', 'primary\ntumor', 'primary\ntumor'],
    ['a line break with indentation', 'primary\r\n      tumor', 'primary\r\n      tumor'],
    ['a hyphen-minus', 'primary-tumor', 'primary-tumor'],
    ['U+2010', 'self\u2010seeding', 'self\u2010seeding'],
    ['U+2011', 'self\u2011seeding', 'self\u2011seeding'],
    ['U+2012', 'self\u2012seeding', 'self\u2012seeding'],
    ['U+2013', 'self\u2013seeding', 'self\u2013seeding'],
    ['U+2014', 'self\u2014seeding', 'self\u2014seeding'],
    ['U+2015', 'self\u2015seeding', 'self\u2015seeding'],
    ['U+2212', 'self\u2212seeding', 'self\u2212seeding'],
    ['a ligature', '\ufb01ne needle', '\ufb01ne needle'],
    ['an accent that the entry has', 'cáncer', 'cáncer'],
    ['an accent that the entry has not', 'tumór', 'tumór'],
    ['an accent as a character of its own', 'ca\u0301ncer', 'ca\u0301ncer'],
    ['an accent left out', 'cancer', 'cancer'],
  ])('finds a word with %s', (_, text, word) => {
    expect(found(`Some ${text} here`, lexicon)).toEqual([word]);
  });

  it('leaves invisible characters around a word out of the mention', () => {
    expect(findMentions('\u200btumor\u00ad, yes', lexicon)[0]).toMatchObject({ start: 1, end: 6 });
  });

  it('does not see a word end at a soft hyphen', () => {
    expect(found('tumor\u00adigenic and im\u00admetastatic', lexicon)).toEqual([]);
  });

  it('reads on past letters of other scripts and emoji', () => {
    expect(found('癌症 (tumor) 🎗 опухоль metastases', lexicon)).toEqual(['tumor', 'metastases']);
  });
});
