import packed from 'virtual:lexicon/en';
import { describe, expect, it } from 'vitest';
import { definitionsIn, isOfInitials } from '../../glossary/abbreviations.ts';
import { findMentions } from '../../glossary/find.ts';
import { Lexicon } from '../../glossary/lexicon.ts';
import { newPage } from '../../glossary/senses.ts';
import { idOf } from './id-of.ts';

describe('definitionsIn', () => {
  it.each([
    ['Locoregional therapy (LRT) was given.', 'LRT', 'Locoregional therapy'],
    ['median progression-free survival (PFS)', 'PFS', 'progression-free survival'],
    ['The estrogen receptor [ER] was found.', 'ER', 'estrogen receptor'],
    ['PFS (progression-free survival) was longer.', 'PFS', 'progression-free survival'],
    ['bone-modifying agents (BMAs; see below)', 'BMA', 'bone-modifying agents'],
    ['targeted axillary dissection [TAD],', 'TAD', 'targeted axillary dissection'],
    ['circulating tumor DNA (ctDNA)', 'ctDNA', 'circulating tumor DNA'],
    [
      'locoregional\u00a0 progression-free\nsurvival (LRPFS)',
      'LRPFS',
      'locoregional progression-free survival',
    ],
    ['quality of life (QoL)', 'QoL', 'quality of life'],
    ['an operating system (OS) update', 'OS', 'operating system'],
    ['cyclin-dependent kinase 4/6 (CDK4/6)', 'CDK4/6', 'cyclin-dependent kinase 4/6'],
  ])('in %j finds %s', (text, short, long) => {
    expect(definitionsIn(text).map((found) => [found.short, found.long])).toEqual([[short, long]]);
  });

  it.each([
    ['a bracket that explains nothing', 'The trial closed early (NCT01242800).'],
    ['a figure', 'Survival was longer (HR 0.66).'],
    ['letters in another order', 'Progression-free survival (FPS)'],
    ['letters of another sentence', 'Locoregional therapy. In it (LIT)'],
    ['a word in brackets', 'cancer of the breast (female)'],
    ['one letter', 'in both groups (A)'],
    ['the short form itself in front', 'the PFS survival (PFS)'],
    ['a first letter inside a word', 'unlike before surgery (NBS)'],
    ['a level of evidence', 'The brain is advised in this biopsy (III/B).'],
    ['a level of evidence before a comma', 'is not advised in luminal disease (III, D)'],
    ['a stage', 'in metastatic disease it is billed (IIIB)'],
    ['letters that end before the last word', 'includes drug-related pneumonitis (ILD)'],
    ['nothing at all', ''],
  ])('finds none in %s', (_, text) => {
    expect(definitionsIn(text)).toEqual([]);
  });
});

describe('the finder, on a page that explains its own short forms', () => {
  const lexicon = new Lexicon(packed);
  function read(...blocks: string[]): string[][] {
    const page = newPage();
    return blocks.map((text) =>
      findMentions(text, lexicon, page).map(({ start, end, subject, defined }) => {
        const where = defined ? (defined.here ? ' defined here' : ` = ${defined.long}`) : '';
        return `${text.slice(start, end)}: ${idOf(subject)}${where}`;
      }),
    );
  }

  it('explains them from there on', () => {
    expect(read('Locoregional therapy (LRT) was used.', 'LRT was safe; LRTs vary.')).toEqual([
      ['Locoregional therapy: locoregional-treatment', 'LRT: locoregional-treatment defined here'],
      [
        'LRT: locoregional-treatment = Locoregional therapy',
        'LRTs: locoregional-treatment = Locoregional therapy',
      ],
    ]);
  });

  it('takes its word where a short form means several things', () => {
    expect(read('Overall survival (OS) was noted.', 'Then OS was compared.')[1]).toEqual([
      'OS: overall-survival = Overall survival',
    ]);
    expect(
      read('The tumor had a partial response (PR).', 'PR, with receptors known.')[1]?.[0],
    ).toBe('PR: partial-response = partial response');
  });

  it('takes the entry that stands before the bracket and has this short form, not more words', () => {
    expect(
      read('We asked whether sentinel node biopsy or axillary dissection (ALND) did.', 'ALND.'),
    ).toEqual([
      [
        'sentinel node biopsy: sentinel-lymph-node-biopsy',
        'axillary dissection: axillary-lymph-node-dissection',
        'ALND: axillary-lymph-node-dissection defined here',
      ],
      ['ALND: axillary-lymph-node-dissection = axillary dissection'],
    ]);
  });

  it('takes all the words of an entry that ends before the bracket, not fewer', () => {
    expect(read('Proton pump inhibitors (PPIs) were allowed.')[0]).toContain(
      'PPIs: acid-reducer defined here',
    );
  });

  it('is silent where the page means something else', () => {
    expect(read('Its operating system (OS).', 'OS in months, or a new OS.')[1]).toEqual([]);
  });

  it('shows the words of the page where there is no entry, but something of ours in them', () => {
    expect(read('Metastasis growth index (MGI) was high.', 'MGI fell.')).toEqual([
      ['Metastasis: metastasis', 'MGI: abbreviation defined here'],
      ['MGI: abbreviation = Metastasis growth index'],
    ]);
    expect(read('National Lottery Fund (NLF).', 'NLF gave money.')).toEqual([[], []]);
  });

  it('takes the latest word where a page explains one twice', () => {
    expect(
      read('Partial response (PR).', 'PR.', 'Progesterone receptor (PR).', 'PR.').flat(),
    ).toContain('PR: progesterone-receptor = Progesterone receptor');
  });

  it('knows one that is explained inside a figure', () => {
    expect(read('Median overall survival (OS) was 24 months.', 'OS in both groups.')[1]).toEqual([
      'OS: overall-survival = overall survival',
    ]);
  });

  it('finds no short form inside a longer word or an address', () => {
    const [, second] = read('Overall survival (OS) was noted.', 'OSX, e.g. /OS/a.html or OS=1');
    expect(second).toEqual([]);
  });
});

it.each([
  ['OS', 'overall survival', true],
  ['IGF-1R', 'insulin-like growth factor-1 receptor', true],
  ['RFA', 'related to the type of treatment', false],
  ['DNA', 'deoxyribonucleic acid', false],
])('%s is made of the first letters of "%s": %s', (short, long, expected) => {
  expect(isOfInitials({ short, long })).toBe(expected);
});

it('takes words that hold the letters of a known short form by chance for no meaning of it', () => {
  const text = 'Survival was related to the type of treatment (RFA, or none) of liver metastases.';
  const found = findMentions(text, new Lexicon(packed), newPage());
  expect(found.map(({ subject }) => idOf(subject))).toContain('radiofrequency-ablation');
});
